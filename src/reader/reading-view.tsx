import { useEffect, useState } from 'react';
import { findMarks, visibleMarks } from '../marks/find-marks';
import { isCompared } from '../marks/is-compared';
import { findMissingHere } from '../marks/missing-here';
import { coverStories, findOnlyHere } from '../marks/only-here';
import type { Comparison } from '../model/comparison';
import { isPlain, useShown } from '../session/noise-state';
import { usePlace } from '../session/use-place';
import { useSession } from '../session/use-session';
import { useMedia } from '../ui/use-media';
import { ArticleTabs } from './article-tabs';
import { Columns } from './columns/columns';
import { Inspector } from './inspector/inspector';
import { KeyLines } from './key-lines';
import { LayerBar } from './layer-bar';
import { NARROW } from './narrow';
import { OverviewBar } from './overview/overview-bar';
import { type Reading, ReadingContext, useReading } from './reading-context';
import { ReadingTools } from './reading-tools';
import styles from './reading-view.module.css';
import { bestPairs, matchPairs } from './sync/match-pairs';
import { Stage } from './sync/stage';
import { useAloneInPlace } from './use-alone-in-place';
import { useFlip } from './use-flip';
import { useMarkSteps } from './use-mark-steps';
import { useReadingKeys } from './use-reading-keys';
import { openAround } from './open-around';
import { useSelection } from './use-selection';
import { useSwipe } from './use-swipe';

/** The reading screen: the articles beside each other, what is marked in them, and what the selected mark means. */
export function ReadingView({ comparison }: { readonly comparison: Comparison }) {
  const place = usePlace();
  const shown = useShown();
  const [stage] = useState(() => new Stage());
  const inOrder = place.articles.flatMap(
    (id) => comparison.articles.find((article) => article.id === id) ?? [],
  );
  const columns = inOrder.length > 0 ? inOrder : comparison.articles;
  const base =
    columns.find(({ id }) => id === place.base) ?? columns.find(isCompared) ?? columns[0];
  const layers = new Set(shown.layers);
  const marks = findMarks(comparison);
  const coverage = coverStories(comparison);
  const onlyHere = findOnlyHere(comparison, coverage);
  if (!base) return null;
  const reading: Reading = {
    comparison,
    columns,
    base,
    layers,
    noise: shown.noise,
    marks,
    visible: visibleMarks(marks, layers),
    coverage,
    onlyHere,
    missing: findMissingHere(comparison, onlyHere),
    stage,
  };
  return (
    <ReadingContext value={reading}>
      <ReadingScreen />
    </ReadingContext>
  );
}

function ReadingScreen() {
  const { comparison, columns, base, layers, marks, stage } = useReading();
  const isNarrow = useMedia(NARROW);
  const layout = useSession((session) => session.layout);
  const emphasis = useSession((session) => session.emphasis);
  const isLocked = useSession((session) => session.isScrollLocked);
  const visit = useSession((session) => session.visit);
  const arrive = useSession((session) => session.arrive);
  const isSingle = isNarrow || layout === 'single' || columns.length === 1;
  useAloneInPlace(columns, isNarrow);
  const { active, flip, turn, open } = useFlip(isSingle);
  const step = useMarkSteps();
  const swipe = useSwipe(isSingle ? flip : undefined);
  useSelection();
  useReadingKeys({ isSingle, isNarrow, flip, turn, step });

  useEffect(() => {
    const others = columns.filter(({ id }) => id !== base.id);
    const pairs = others.map(
      ({ id }) => [id, bestPairs(matchPairs(comparison, base.id, id))] as const,
    );
    stage.setMatches({ base: base.id, pairs: new Map(pairs) });
  }, [comparison, columns, base, stage]);
  useEffect(() => stage.lock(isLocked), [stage, isLocked]);
  useEffect(() => {
    if (visit === null) return;
    stage.measureNow();
    stage.bring(visit);
    arrive();
    openAround(marks, visit);
  }, [visit, stage, arrive, marks]);

  return (
    <div
      className={styles.view}
      data-emphasis={emphasis}
      data-plain={(isPlain(layers) && emphasis === 'all') || undefined}
      data-single={isSingle || undefined}
    >
      <LayerBar />
      <ReadingTools
        isSingle={isSingle}
        isNarrow={isNarrow}
        onStep={step}
        onFlip={() => flip()}
        onTurn={turn}
      />
      {isSingle && columns.length > 1 && <ArticleTabs active={active} onChoose={open} />}
      <div className={styles.stage} {...swipe}>
        <Columns isSingle={isSingle} />
        <OverviewBar />
      </div>
      <Inspector />
      <section className={styles.paperKey}>
        <h2>What the lines mean</h2>
        <KeyLines />
      </section>
    </div>
  );
}
