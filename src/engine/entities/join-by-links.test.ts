import { describe, expect, it } from 'vitest';
import { prepare } from '../prepare';
import type { PairLink, PreparedArticle } from '../prepared';
import { joinByLinks } from './join-by-links';
import { resolveEntities } from './shared-entities';

function read(text: string, name: string): PreparedArticle {
  return prepare({ name, sha256: name, format: 'text', text, hints: [], declared: {} });
}

/** A link between the first sentences of both articles. */
function link(a: PreparedArticle, b: PreparedArticle, confidence: number): PairLink {
  return {
    a: { column: 0, start: a.sentences[0]!.start, end: a.sentences[0]!.end },
    b: { column: 1, start: b.sentences[0]!.start, end: b.sentences[0]!.end },
    sentenceA: 0,
    sentenceB: 0,
    relation: 'same',
    confidence,
    reasons: ['made for a test'],
  };
}

/** Labels of the first article that its link with the second puts on the entity with that name. */
function labelsOf(name: string, first: string, second: string, confidence = 0.9): string[] {
  const columns = [read(first, 'a'), read(second, 'b')] as const;
  const links = [link(columns[0], columns[1], confidence)];
  const entities = joinByLinks(columns, resolveEntities(columns), links);
  const meant = entities.find((entity) => entity.name === name);
  return (meant?.locals ?? [])
    .filter(({ column }) => column === 0)
    .flatMap(({ localEntity }) => columns[0].localEntities[localEntity]!.mentions)
    .map((index) => columns[0].mentions[index]!)
    .map(({ start, end }) => first.slice(start, end));
}

const NAMED = "Ana Ruiz, the central bank's deputy governor, resigned over the loan.";

describe('joinByLinks', () => {
  it('gives a nameless office the name that the matching sentence gives', () => {
    expect(labelsOf('Ana Ruiz', 'A deputy governor resigned over the loan.', NAMED)).toEqual([
      'A deputy governor',
    ]);
  });

  it('takes the same low number of people in two sentences that match for the same people', () => {
    expect(
      labelsOf(
        'three women',
        'At the bend three women died.',
        'On the bend three women lost their lives.',
      ),
    ).toEqual(['three women']);
    expect(
      labelsOf(
        'three women',
        'At the bend four women died.',
        'On the bend three women lost their lives.',
      ),
    ).toEqual([]);
  });

  it('does not trust a weak link', () => {
    expect(labelsOf('Ana Ruiz', 'A deputy governor resigned over the loan.', NAMED, 0.3)).toEqual(
      [],
    );
  });

  it('does not name another office', () => {
    expect(labelsOf('Ana Ruiz', 'An ambassador resigned over the loan.', NAMED)).toEqual([]);
  });

  it('does not name somebody of whom it is only told that it is a person', () => {
    expect(labelsOf('Ana Ruiz', 'A woman resigned over the loan.', NAMED)).toEqual([]);
  });
});
