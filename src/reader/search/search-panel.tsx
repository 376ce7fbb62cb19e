/* oxlint-disable jsx-a11y/no-static-element-interactions -- the keys are those of the box and the buttons in it. */
import { ChevronDown, ChevronUp, X } from 'lucide-react';
import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react';
import { sayCount } from '../../marks/say-count';
import { articleLetter, letterAndName } from '../../marks/name-article';
import type { ComparedArticle } from '../../model/comparison';
import { goToPassage } from '../../session/go-to-passage';
import { Button } from '../../ui/button';
import {
  makeSearchable,
  type SearchHit,
  type SearchResult,
  SHORTEST_QUERY,
  searchArticles,
} from './search-articles';
import styles from './search-panel.module.css';

export interface SearchPanelProps {
  readonly articles: readonly ComparedArticle[];
  /** Another number each time that the search is asked for: its box takes the focus again. */
  readonly asked: number;
  readonly onClose: () => void;
  /** What stands in the box at first. */
  readonly initialWords?: string;
}

/** Finds words in all articles: how often, where, and to the next or the one before. Stays open while one reads. */
export function SearchPanel({ articles, asked, onClose, initialWords = '' }: SearchPanelProps) {
  const box = useRef<HTMLInputElement>(null);
  const [words, setWords] = useState(initialWords);
  const [current, setCurrent] = useState(-1);
  const searchable = useMemo(() => makeSearchable(articles), [articles]);
  const result = useMemo(() => searchArticles(searchable, words), [searchable, words]);
  const { hits } = result;
  useEffect(() => box.current?.focus(), [asked]);

  const goTo = (index: number) => {
    const hit = hits[index];
    if (!hit) return;
    setCurrent(index);
    goToPassage(hit);
  };
  const step = (by: 1 | -1) => {
    const from = current < 0 && by < 0 ? 0 : current;
    goTo((from + by + hits.length) % hits.length);
  };
  const leave = () => {
    onClose();
    // Who was led somewhere reads on there by keyboard too.
    const article = CSS.escape(hits[current]?.article ?? '');
    const text = document.querySelector<HTMLElement>(`[data-scroller="${article}"]`);
    text?.focus({ preventScroll: true });
  };
  return (
    <search
      className={styles.panel}
      aria-label="Search in all articles"
      onKeyDown={(event) => {
        if (event.key === 'Escape') {
          event.preventDefault();
          leave();
        } else if (event.target !== box.current && isLetter(event)) {
          // What is typed on one of the buttons goes into the box too; a slash only leads there.
          if (event.key === '/') event.preventDefault();
          box.current?.focus();
        }
      }}
    >
      <form
        className={styles.bar}
        onSubmit={(event) => {
          event.preventDefault();
          step(1);
        }}
      >
        <input
          ref={box}
          type="search"
          className={styles.box}
          aria-label="Words to find"
          placeholder="Find in all articles"
          value={words}
          onChange={(event) => {
            setWords(event.target.value);
            setCurrent(-1);
          }}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && event.shiftKey) {
              event.preventDefault();
              step(-1);
            }
          }}
        />
        <Button
          iconOnly
          aria-label="Previous hit"
          disabled={hits.length === 0}
          onClick={() => step(-1)}
        >
          <ChevronUp size={18} aria-hidden="true" />
        </Button>
        <Button iconOnly aria-label="Next hit" type="submit" disabled={hits.length === 0}>
          <ChevronDown size={18} aria-hidden="true" />
        </Button>
        <Button iconOnly aria-label="Close search" onClick={leave}>
          <X size={18} aria-hidden="true" />
        </Button>
      </form>
      <output className={styles.count}>{sayHits(words, result, current, articles)}</output>
      {hits.length > 0 && <HitList hits={hits} current={current} onPick={goTo} />}
    </search>
  );
}

interface HitListProps {
  readonly hits: readonly SearchHit[];
  readonly current: number;
  readonly onPick: (index: number) => void;
}

function HitList({ hits, current, onPick }: HitListProps) {
  return (
    <ol className={styles.hits} aria-label="Hits">
      {hits.map((hit, index) => (
        <li key={`${hit.article}${hit.start}`}>
          <button
            type="button"
            className={styles.hit}
            aria-current={index === current || undefined}
            onClick={() => onPick(index)}
          >
            <span className={styles.letter}>{articleLetter(hit.article)}</span>
            <span>
              {hit.before}
              <mark className={styles.words}>{hit.words}</mark>
              {hit.after}
            </span>
          </button>
        </li>
      ))}
    </ol>
  );
}

/** "3 of 17: 12 in A Thomas Green, 5 in B Ekhbary". */
function sayHits(
  words: string,
  { total, counts }: SearchResult,
  current: number,
  articles: readonly ComparedArticle[],
): string {
  if (words.trim().length < SHORTEST_QUERY) return 'Type two letters or more.';
  if (total === 0) return 'Found in no article.';
  const by = articles
    .filter(({ id }) => (counts[id] ?? 0) > 0)
    .map((article) => `${counts[article.id]} in ${letterAndName(article)}`);
  const place = current < 0 ? sayCount(total, 'hit') : `${current + 1} of ${total}`;
  return `${place}: ${by.join(', ')}`;
}

/** True for a key that writes something; space presses buttons. */
function isLetter({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  return key.length === 1 && key !== ' ' && !ctrlKey && !metaKey && !altKey;
}
