import { isCompared } from '../../marks/is-compared';
import { articleLetter, nameArticle } from '../../marks/name-article';
import type { ComparedArticle } from '../../model/comparison';
import type { ArticleSpan } from '../../model/span';
import { useReading } from '../reading-context';
import { CounterpartButton } from './counterpart-button';
import styles from './inspector.module.css';
import { Quote, quoteOf } from './quote';

/** So many passages of an article are shown at once; the others on demand. */
const MAX_SHOWN = 2;

export interface EvidenceProps {
  readonly spans: readonly ArticleSpan[];
  /** Articles that have nothing of it. */
  readonly absent: readonly string[];
  /** Words over which they contradict each other. */
  readonly contested?: readonly string[];
  /** What an article without evidence has that is matched with it. */
  readonly relatedIn?: (article: string) => readonly ArticleSpan[];
}

const NONE: readonly ArticleSpan[] = [];

/** The exact words of every article, one below the other; what is worded otherwise than elsewhere stands out. */
export function Evidence({ spans, absent, contested = [], relatedIn = () => NONE }: EvidenceProps) {
  const { columns } = useReading();
  const isTwoSided = new Set(spans.map(({ article }) => article)).size > 1;
  return (
    <>
      <ul className={styles.evidence}>
        {columns.map((article) => {
          const own = bodyFirst(
            article,
            spans.filter((span) => span.article === article.id),
          );
          const isSilent = absent.includes(article.id);
          if (own.length === 0 && !isSilent) return null;
          return (
            <li key={article.id}>
              <p className={styles.source}>
                <span className={styles.letter}>{articleLetter(article.id)}</span>{' '}
                {nameArticle(article)}
              </p>
              {own.length === 0 && <Absent article={article} related={relatedIn(article.id)} />}
              <Quotes article={article} own={own} spans={spans} contested={contested} />
            </li>
          );
        })}
      </ul>
      {isTwoSided && <CounterpartButton />}
    </>
  );
}

interface AbsentProps {
  readonly article: ComparedArticle;
  readonly related: readonly ArticleSpan[];
}

/** Why nothing stands here; where something is matched with it after all, that. */
function Absent({ article, related }: AbsentProps) {
  const isRelated = related.length > 0;
  return (
    <>
      <p className={styles.absent}>
        {!isCompared(article)
          ? 'not compared: not in English'
          : isRelated
            ? 'only related here'
            : 'not found here'}
      </p>
      {related.slice(0, 1).map((at) => (
        <Quote key={at.start} at={at} />
      ))}
    </>
  );
}

/** What the story says stands before what its headlines repeat of it. */
function bodyFirst(article: ComparedArticle, spans: readonly ArticleSpan[]): ArticleSpan[] {
  const isBody = ({ start }: ArticleSpan) =>
    article.blocks.some(
      (block) => block.role === 'paragraph' && block.start <= start && start < block.end,
    );
  return [...spans].sort((x, y) => Number(isBody(y)) - Number(isBody(x)));
}

interface QuotesProps {
  readonly article: ComparedArticle;
  readonly own: readonly ArticleSpan[];
  readonly spans: readonly ArticleSpan[];
  readonly contested: readonly string[];
}

function Quotes({ article, own, spans, contested }: QuotesProps) {
  const { comparison } = useReading();
  const partner = comparison.articles.find(
    ({ id }) => id !== article.id && spans.some((span) => span.article === id),
  );
  const other =
    partner &&
    bodyFirst(
      partner,
      spans.filter((span) => span.article === partner.id),
    )[0];
  const against = other && quoteOf(partner, other);
  const quotes = own.map((at) => (
    <Quote key={`${at.start}-${at.end}`} at={at} against={against} contested={contested} />
  ));
  if (quotes.length <= MAX_SHOWN) return quotes;
  return (
    <>
      {quotes.slice(0, MAX_SHOWN)}
      <details className={styles.tools}>
        <summary>{quotes.length - MAX_SHOWN} more</summary>
        {quotes.slice(MAX_SHOWN)}
      </details>
    </>
  );
}
