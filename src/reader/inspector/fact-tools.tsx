import { Link, Unlink } from 'lucide-react';
import { cutAtWord } from '../../marks/cut-at-word';
import { withoutSigns } from '../../marks/find-markup';
import { articleLetter } from '../../marks/name-article';
import { tellFactsApart } from '../../marks/tell-facts-apart';
import type { Fact } from '../../model/comparison';
import { useSession } from '../../session/use-session';
import { Button } from '../../ui/button';
import { useReading } from '../reading-context';
import { anchorsOf } from './anchors-of';
import styles from './inspector.module.css';

/** Longest statement in the list of facts to merge with. Unit: characters. */
const MAX_STATEMENT = 70;

/** What a reader can set right about a fact: take an article's passage out, put it together with another fact, link more. */
export function FactTools({ fact }: { readonly fact: Fact }) {
  const { comparison } = useReading();
  const { correct, startLink } = useSession.getState();
  const others = comparison.facts.filter(({ id, status }) => id !== fact.id && status !== 'single');
  const titles = tellFactsApart(comparison, others);
  const articles = [...new Set(fact.evidence.map(({ article }) => article))];
  const merge = (id: string) => {
    const [own] = anchorsOf(comparison, fact.evidence.slice(0, 1));
    const other = comparison.facts.find((one) => one.id === id);
    const [joined] = anchorsOf(comparison, other?.evidence.slice(0, 1) ?? []);
    if (own && joined) correct({ kind: 'merge-facts', evidence: [own, joined] });
  };
  const split = (article: string) => {
    const [evidence] = anchorsOf(
      comparison,
      fact.evidence.filter((one) => one.article === article).slice(0, 1),
    );
    if (evidence) correct({ kind: 'split-fact', evidence });
  };
  return (
    <details className={styles.tools}>
      <summary>Set the fact right</summary>
      <div className={styles.actions}>
        <Button look="plain" onClick={() => startLink(fact.evidence[0] ?? null)}>
          <Link size={15} aria-hidden="true" /> Link another passage
        </Button>
        {articles.map((article) => (
          <Button key={article} look="plain" onClick={() => split(article)}>
            <Unlink size={15} aria-hidden="true" /> Take {articleLetter(article)} out
          </Button>
        ))}
        {others.length > 0 && (
          <label className="field">
            Same fact as
            <select value="" onChange={(event) => merge(event.target.value)}>
              <option value="">choose …</option>
              {others.map(({ id }, index) => (
                <option key={id} value={id}>
                  {cutAtWord(withoutSigns(titles[index]!), MAX_STATEMENT)}
                </option>
              ))}
            </select>
          </label>
        )}
      </div>
    </details>
  );
}
