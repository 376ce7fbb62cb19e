import { Undo } from 'lucide-react';
import { NOISE_NAMES } from '../../marks/list-noise';
import type { NoiseMark } from '../../model/comparison';
import { useSession } from '../../session/use-session';
import { Button } from '../../ui/button';
import { useReading } from '../reading-context';
import { anchorsOf } from './anchors-of';
import { HowSure } from './how-sure';
import styles from './inspector.module.css';
import { SourcedQuote } from './sourced-quote';

/** A stretch that is not the story: why, and a way to take it back in. */
export function NoisePanel({ noise }: { readonly noise: NoiseMark }) {
  const { comparison } = useReading();
  const correct = useSession((session) => session.correct);
  const [at] = anchorsOf(comparison, [noise]);
  return (
    <>
      <p className={styles.lead}>{NOISE_NAMES[noise.kind]}</p>
      <SourcedQuote at={noise} />
      <HowSure
        confidence={noise.confidence}
        reasons={[noise.reason]}
        byReader={noise.byReader === true}
      />
      {at && (
        <Button look="plain" onClick={() => correct({ kind: 'restore-noise', at })}>
          <Undo size={16} aria-hidden="true" /> It is part of the story
        </Button>
      )}
    </>
  );
}
