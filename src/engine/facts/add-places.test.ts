import { describe, expect, it } from 'vitest';
import type { PairLink } from '../prepared';
import { prepareText } from '../testing/prepare-text';
import { addPlaces } from './add-places';
import type { Cluster } from './cluster-links';
import { Families } from './families';
import { Rarity } from './rarity';

const ONE = ['The ferry sank off Malo at dawn.', 'The coast guard had warned of high waves.'];
const OTHER = [
  'A ferry went down at dawn near Malo.',
  'Waves were too high, the coast guard had said.',
];
const THIRD = ['At dawn the ferry sank.', 'Rescuers came too late.'];
const COLUMNS = [ONE, OTHER, THIRD].map((sentences) => prepareText(sentences.join('\n')));

/** The span of a sentence of an article, both by number. */
function at(column: number, sentence: number) {
  const { start, end } = COLUMNS[column]!.sentences[sentence]!;
  return { column, start, end };
}

function link(
  [columnA, sentenceA]: readonly [number, number],
  [columnB, sentenceB]: readonly [number, number],
  confidence: number,
  relation: PairLink['relation'] = 'same',
): PairLink {
  const [a, b] = [at(columnA, sentenceA), at(columnB, sentenceB)];
  return { a, b, sentenceA, sentenceB, relation, confidence, reasons: [] };
}

const FERRY = link([0, 0], [1, 0], 0.95);
const WAVES = link([0, 1], [1, 1], 0.9);
const clusterOf = (...links: readonly PairLink[]): Cluster => ({
  evidence: [
    ...new Map(
      links.flatMap(({ a, b }) => [a, b]).map((x) => [`${x.column} ${x.start}`, x]),
    ).values(),
  ],
  links,
});

/** The places of each fact after a link that is left over, as `column sentence`. */
function placesWith(clusters: readonly Cluster[], ...left: readonly PairLink[]): string[] {
  const links = [...clusters.flatMap((cluster) => cluster.links), ...left];
  const added = addPlaces(
    COLUMNS,
    clusters,
    links,
    links,
    new Rarity(COLUMNS),
    new Families([null, null, null]),
  );
  return added.map(({ evidence }) =>
    evidence
      .map(({ column, start }) => {
        const { sentences } = COLUMNS[column]!;
        return `${column}${sentences.findIndex((sentence) => start >= sentence.start && start < sentence.end)}`;
      })
      .join(' '),
  );
}

describe('addPlaces', () => {
  it('adds the end of a link whose other end stands in a fact of its own', () => {
    expect(placesWith([clusterOf(FERRY), clusterOf(WAVES)], link([0, 0], [1, 1], 0.8))).toEqual([
      '00 10 11',
      '01 11',
    ]);
  });

  it('adds nothing to a fact of which another article does not tell it too', () => {
    const three = clusterOf(FERRY, link([1, 0], [2, 0], 0.9), link([0, 0], [2, 0], 0.9));
    const [first] = placesWith([three, clusterOf(WAVES)], link([0, 0], [1, 1], 0.8));
    expect(first).toBe('00 10 20');
  });

  it('draws in nothing through a place that was added', () => {
    const rescue = link([1, 1], [2, 1], 0.7);
    expect(
      placesWith([clusterOf(FERRY), clusterOf(WAVES)], link([0, 0], [1, 1], 0.8), rescue)[0],
    ).toBe('00 10 11');
  });

  it('leaves contested facts as they are', () => {
    const contested = clusterOf(link([0, 0], [1, 0], 0.95, 'conflict'));
    expect(placesWith([contested], link([0, 0], [1, 1], 0.8))).toEqual(['00 10']);
  });
});
