import { describe, expect, it } from 'vitest';
import type { Comparison, Fact } from '../model/comparison';
import { makeAnchor, resolveAnchor } from './anchor';
import { applyCorrections } from './apply-corrections';
import { findMarks } from './find-marks';
import { findOnlyHere } from './only-here';
import { placeOf, sampleArticle, sampleComparison } from './sample.fixture';

const a = sampleArticle('a', 'Vote\nThe mayor won. Turnout fell.\nSubscribe now');
const b = sampleArticle('b', 'Poll\nMayor Ito took the vote. Fewer people came.');
const at = {
  won: placeOf(a, 'The mayor won.'),
  took: placeOf(b, 'Mayor Ito took the vote.'),
  fell: placeOf(a, 'Turnout fell.'),
  fewer: placeOf(b, 'Fewer people came.'),
  noise: placeOf(a, 'Subscribe now'),
};
const anchor = {
  won: makeAnchor(a, at.won),
  took: makeAnchor(b, at.took),
  fell: makeAnchor(a, at.fell),
  fewer: makeAnchor(b, at.fewer),
  noise: makeAnchor(a, at.noise),
};
const fact: Fact = {
  id: 'f1',
  statement: 'The mayor won.',
  status: 'shared',
  confidence: 0.8,
  evidence: [at.won, at.took],
};
const single = (id: string, evidence: Fact['evidence'], statement: string): Fact => ({
  id,
  statement,
  status: 'single',
  confidence: 0.9,
  evidence,
});
const comparison = sampleComparison([a, b], {
  links: [{ a: at.won, b: at.took, relation: 'same', confidence: 0.8, reasons: ['mayor'] }],
  facts: [
    fact,
    single('f2', [at.fell], 'Turnout fell.'),
    single('f3', [at.fewer], 'Fewer people came.'),
  ],
  entities: [
    {
      id: 'e1',
      name: 'The mayor',
      kind: 'person',
      mentions: [{ ...placeOf(a, 'The mayor'), label: 'The mayor', form: 'description' }],
    },
    {
      id: 'e2',
      name: 'Ito',
      kind: 'person',
      mentions: [{ ...placeOf(b, 'Mayor Ito'), label: 'Mayor Ito', form: 'name' }],
    },
  ],
  framings: [
    {
      id: 'r1',
      about: 'e2',
      kind: 'label',
      wordings: [placeOf(b, 'Mayor Ito')],
      absent: ['a'],
      note: 'named in one only',
      confidence: 0.6,
    },
  ],
  noise: [{ ...at.noise, kind: 'furniture', reason: 'sign-up', confidence: 0.9 }],
});

describe('applyCorrections', () => {
  it('finds the fact that is meant where one stands inside the words of another', () => {
    const mayor = placeOf(a, 'The mayor');
    const ito = placeOf(b, 'Mayor Ito');
    const inner: Fact = { ...fact, id: 'f4', statement: 'The mayor', evidence: [mayor, ito] };
    const nested = { ...comparison, facts: [...comparison.facts, inner] };
    const ids = (corrections: Parameters<typeof applyCorrections>[1]) =>
      applyCorrections(nested, corrections).facts.map(({ id, status }) => `${id} ${status}`);
    const anchors = [makeAnchor(a, mayor), makeAnchor(b, ito)] as const;
    expect(ids([{ kind: 'merge-facts', evidence: [anchor.won, anchors[0]] }])).toEqual([
      'f1 shared',
      'f2 single',
      'f3 single',
    ]);
    expect(ids([{ kind: 'judge-fact', evidence: anchors, verdict: 'wrong' }])[0]).toBe('f1 shared');
    expect(ids([{ kind: 'split-fact', evidence: anchors[1] }])[0]).toBe('f1 shared');
  });

  it('returns the very comparison where there is nothing to correct', () => {
    expect(applyCorrections(comparison, [])).toBe(comparison);
  });

  it('takes a passage back into the story and lets the reader mark one as noise', () => {
    expect(
      applyCorrections(comparison, [{ kind: 'restore-noise', at: anchor.noise }]).noise,
    ).toEqual([]);
    const marked = applyCorrections(comparison, [
      { kind: 'mark-noise', at: anchor.fell, noise: 'furniture' },
    ]);
    expect(marked.noise).toContainEqual(expect.objectContaining({ ...at.fell, byReader: true }));
  });

  it('lets a fact fall apart when its only match is wrong', () => {
    const { links, facts } = applyCorrections(comparison, [
      { kind: 'judge-link', a: anchor.took, b: anchor.won, verdict: 'wrong' },
    ]);
    expect(links).toEqual([]);
    expect(facts.slice(0, 2)).toMatchObject([
      { id: 'f1', status: 'single', statement: 'The mayor won.', byReader: true },
      { id: "f1'", status: 'single', statement: 'Mayor Ito took the vote.' },
    ]);
  });

  it('takes a fact that is wrong off the page: its match, its marks, the contrasts in its telling', () => {
    const wordings = [placeOf(a, 'won'), placeOf(b, 'took')];
    const telling: Comparison['framings'][number] = {
      id: 'r2',
      about: 'f1',
      kind: 'wording',
      wordings,
      absent: [],
      note: 'won, took',
      confidence: 0.7,
    };
    const told = { ...comparison, framings: [telling] };
    const evidence = [anchor.won, anchor.took];
    const apart = applyCorrections(told, [{ kind: 'judge-fact', evidence, verdict: 'wrong' }]);
    expect(findMarks(apart).filter(({ layer }) => layer !== 'noise')).toEqual([]);
    expect(findOnlyHere(apart).map(({ sentences }) => sentences)).toEqual([2, 2]);
    const split = applyCorrections(told, [{ kind: 'split-fact', evidence: anchor.took }]);
    expect(split.links).toEqual([]);
  });

  it('keeps the match of a wrong fact on which another one rests', () => {
    const twin = { ...fact, id: 'f4' };
    const { links } = applyCorrections({ ...comparison, facts: [fact, twin] }, [
      { kind: 'judge-fact', evidence: [anchor.won, anchor.took], verdict: 'wrong' },
    ]);
    expect(links).toEqual(comparison.links);
  });

  it('is sure of what the reader confirmed', () => {
    const { facts } = applyCorrections(comparison, [
      { kind: 'judge-fact', evidence: [anchor.won, anchor.took], verdict: 'right' },
    ]);
    expect(facts[0]).toMatchObject({ confidence: 1, byReader: true, status: 'shared' });
  });

  it('makes one fact of two single ones that the reader links', () => {
    const { links, facts } = applyCorrections(comparison, [
      { kind: 'add-link', a: anchor.fewer, b: anchor.fell, relation: 'same' },
    ]);
    expect(links.at(-1)).toMatchObject({ a: at.fell, b: at.fewer, byReader: true });
    expect(facts.map(({ id, status }) => `${id} ${status}`)).toEqual(['f1 shared', 'f2 shared']);
    expect(facts[1]?.evidence).toEqual([at.fell, at.fewer]);
  });

  it('sets two passages against each other and nothing that is shared with either', () => {
    const corrected = applyCorrections(comparison, [
      { kind: 'add-link', a: anchor.won, b: anchor.fewer, relation: 'conflict' },
    ]);
    expect(corrected.facts.find(({ id }) => id === 'f1')).toEqual(fact);
    const conflicts = corrected.facts.filter(({ status }) => status === 'conflict');
    expect(conflicts.map(({ evidence }) => evidence)).toEqual([[at.won, at.fewer]]);
    expect(conflicts[0]?.byReader).toBe(true);
  });

  it('turns what was shared by two into a conflict, and leaves it to others who share it', () => {
    const set = (facts: Fact[], articles = [a, b]) =>
      applyCorrections(sampleComparison(articles, { facts }), [
        { kind: 'add-link', a: anchor.won, b: anchor.took, relation: 'conflict' },
      ]).facts.map(({ status, evidence }) => [status, evidence]);
    expect(set([fact])).toEqual([['conflict', [at.won, at.took]]]);
    const c = sampleArticle('c', 'Race\nThe mayor was elected.');
    const third = placeOf(c, 'The mayor was elected.');
    expect(set([{ ...fact, evidence: [at.won, at.took, third] }], [a, b, c])).toEqual([
      ['shared', [at.won, third]],
      ['conflict', [at.won, at.took]],
    ]);
  });

  it('links without a fact where the passages are only related', () => {
    const { facts } = applyCorrections(comparison, [
      { kind: 'add-link', a: anchor.fell, b: anchor.fewer, relation: 'partial' },
    ]);
    expect(facts).toBe(comparison.facts);
  });

  it('merges and splits facts', () => {
    const merged = applyCorrections(comparison, [
      { kind: 'merge-facts', evidence: [anchor.fell, anchor.fewer] },
    ]);
    expect(merged.facts[1]).toMatchObject({ id: 'f2', status: 'shared' });
    const split = applyCorrections(comparison, [{ kind: 'split-fact', evidence: anchor.took }]);
    expect(split.facts.map(({ status }) => status)).toEqual([
      'single',
      'single',
      'single',
      'single',
    ]);
  });

  it('merges, splits and renames entities and keeps their framings', () => {
    const mayor = makeAnchor(a, placeOf(a, 'The mayor'));
    const ito = makeAnchor(b, placeOf(b, 'Mayor Ito'));
    const merged = applyCorrections(comparison, [
      { kind: 'merge-entities', mentions: [mayor, ito] },
      { kind: 'rename-entity', mention: mayor, name: 'Mayor Ito' },
    ]);
    expect(merged.entities).toMatchObject([{ id: 'e1', name: 'Mayor Ito', byReader: true }]);
    expect(merged.framings[0]?.about).toBe('e1');
    const split = applyCorrections(merged, [{ kind: 'split-entity', mention: ito }]);
    expect(split.entities.map(({ mentions }) => mentions.length)).toEqual([1, 1]);
  });

  it('splits the mention that is meant where another stands in it', () => {
    const inner = { ...placeOf(b, 'Ito'), label: 'Ito', form: 'name' as const };
    const town: Comparison['entities'][number] = {
      id: 'e0',
      name: 'Ito (a town)',
      kind: 'place',
      mentions: [inner, { ...placeOf(b, 'people'), label: 'people', form: 'description' }],
    };
    const mayor = {
      ...comparison.entities[1]!,
      mentions: [
        ...comparison.entities[1]!.mentions,
        { ...placeOf(b, 'Fewer'), label: 'Fewer', form: 'pronoun' as const },
      ],
    };
    const split = applyCorrections({ ...comparison, entities: [town, mayor] }, [
      { kind: 'split-entity', mention: makeAnchor(b, placeOf(b, 'Mayor Ito')) },
    ]);
    expect(split.entities.map(({ name }) => name)).toEqual(['Ito (a town)', 'Ito', 'Mayor Ito']);
  });

  it('drops a framing that the reader calls wrong', () => {
    const wording = makeAnchor(b, placeOf(b, 'Mayor Ito'));
    const { framings } = applyCorrections(comparison, [
      { kind: 'judge-framing', at: [wording], verdict: 'wrong' },
    ]);
    expect(framings).toEqual([]);
  });

  it('remembers what was taken back into the story until it is marked as noise again', () => {
    const back = { kind: 'restore-noise' as const, at: anchor.noise };
    const again = { kind: 'mark-noise' as const, at: anchor.noise, noise: 'furniture' as const };
    expect(applyCorrections(comparison, [back]).restored).toEqual([at.noise]);
    expect(applyCorrections(comparison, [back, again]).restored).toEqual([]);
  });

  it('calls an article as the reader does, and as its page has it where a box is left blank', () => {
    const called = (given: { called: string | null; title: string | null }) => {
      const correction = { kind: 'name-article' as const, sha256: a.sha256, ...given };
      const { outlet, title } = applyCorrections(comparison, [correction]).articles[0]!.meta;
      return [outlet, title];
    };
    expect(called({ called: 'The Gull', title: null })).toEqual(['The Gull', 'Vote']);
    expect(called({ called: null, title: 'The vote' })).toEqual(['Paper A', 'The vote']);
  });

  it('keeps the last note on a passage, and an empty one takes it off', () => {
    const note = (text: string) => ({ kind: 'note' as const, at: anchor.won, text });
    expect(applyCorrections(comparison, [note('hm'), note('sure?')]).notes).toEqual([
      { ...at.won, text: 'sure?' },
    ]);
    expect(applyCorrections(comparison, [note('hm'), note(' ')]).notes).toEqual([]);
  });

  it('changes nothing where the article is not open', () => {
    const elsewhere = { ...anchor.won, sha256: 'unknown' };
    expect(applyCorrections(comparison, [{ kind: 'restore-noise', at: elsewhere }])).toBe(
      comparison,
    );
  });
});

describe('resolveAnchor', () => {
  it('finds the nearest place of the words when the offsets moved', () => {
    expect(resolveAnchor([a], { ...anchor.fell, start: 2, end: 15 })).toEqual(at.fell);
    expect(resolveAnchor([a], { ...anchor.fell, quote: 'never said' })).toBeNull();
  });
});
