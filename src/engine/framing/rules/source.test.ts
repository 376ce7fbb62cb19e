import { describe, expect, it } from 'vitest';
import { resolveEntities } from '../../entities/shared-entities';
import { bothSides, pairOf } from '../sentence-pair';
import { Story } from '../telling';
import { OPENING, storyOf } from '../test-story';
import { tellSource } from './source';

/** The sources that the rule tells of two sentences that state the same. */
function sourcesOf(a: string, b: string): string[] {
  const { columns, links } = storyOf([OPENING + a, OPENING + b], [[2, 2]]);
  const story = new Story(columns, links, resolveEntities(columns));
  return bothSides(pairOf(story, links[0]!))
    .flatMap(tellSource)
    .map(({ parts }) => parts[0]!.map((span) => story.words(span)).join(' | '));
}

const FELL = 'the rotten crane on the quay had fallen in the storm';

describe('tellSource', () => {
  it('tells a source of which more is said than a noun', () => {
    const told = `A spokesman for the council said ${FELL}.`;
    expect(sourcesOf(told, `Engineer Ann Moss said ${FELL}.`)).toEqual([
      'A spokesman for the council said | Engineer Ann Moss said',
    ]);
  });

  it('tells that one names whom the other calls a spokesman only', () => {
    const named = `Bo Tarn, a spokesman for the council, said ${FELL}.`;
    expect(sourcesOf(named, `A spokesman for the council said ${FELL}.`)).toEqual([
      'Bo Tarn, a spokesman for the council, said | A spokesman for the council said',
    ]);
    expect(sourcesOf(named, `Bo Tarn, the spokesman, said ${FELL}.`)).toEqual([]);
  });

  it('takes two sources as given for the same by more than half of what is said', () => {
    const told = (what: string) =>
      sourcesOf(
        `Officials said ${what}.`,
        'Ann Moss said the crane by the quay fell in the storm and blocked a road.',
      );
    expect(told('the crane fell in the storm and sank boats')).toHaveLength(1);
    expect(told('the crane fell in price, sank boats and blocked trade and traffic')).toEqual([]);
  });

  it('takes a document for the word of who wrote it, and of where it stands', () => {
    expect(sourcesOf(`Ann Moss wrote that ${FELL}.`, `The letter said ${FELL}.`)).toEqual([]);
    expect(sourcesOf(`Ann Moss said ${FELL}.`, `The letter said ${FELL}.`)).toHaveLength(1);
    const published = `According to a letter that The Herald printed, ${FELL}.`;
    expect(sourcesOf(published, `The Herald reported that ${FELL}.`)).toEqual([]);
    expect(sourcesOf(published, `Ann Moss reported that ${FELL}.`)).toHaveLength(1);
  });
});
