import { describe, expect, it } from 'vitest';
import { cutPieces, OMISSION_FEATURES, omissionRow } from './omissions';
import { LONGEST_RUN } from './spans';
import { spanOfRun, Story } from './telling';
import { OPENING, storyOf } from './test-story';

const LEFT_OUT =
  'Two divers drowned under the rotten pier in 2019, which the harbour board never mentioned in its yearly reports to the council, although the widows had asked for it twice.';

function storyWith(line: string) {
  const { columns, links } = storyOf([OPENING + line, OPENING], []);
  return new Story(columns, links);
}

describe('cutPieces', () => {
  it('cuts a sentence into pieces no longer than may be shown, rather at a comma', () => {
    const story = storyWith(LEFT_OUT);
    const { view } = story.sentence(0, 2);
    const pieces = cutPieces(view).map((piece) => story.words(spanOfRun(view, piece)));
    expect(pieces[0]).toBe('Two divers drowned under the rotten pier in 2019');
    expect(pieces.length).toBeGreaterThan(2);
    for (const piece of pieces) expect(piece.length).toBeLessThanOrEqual(LONGEST_RUN);
  });

  it('looks for a cut only from the given share of the longest piece on, but at a colon', () => {
    const cut = (line: string, least: number) => {
      const story = storyWith(line);
      const { view } = story.sentence(0, 2);
      return story.words(spanOfRun(view, cutPieces(view, least)[0]!));
    };
    const rest = 'two old divers drowned under the rotten pier, which nobody had mended for years.';
    expect(cut(`In the winter of that terrible year, ${rest}`, 0.4)).toMatch(/year$/);
    expect(cut(`In the winter of that terrible year, ${rest}`, 0.6)).toMatch(/year, two/);
    expect(cut(`The winter of that year was a hard one: ${rest}`, 0.6)).toMatch(/one$/);
  });

  it('shows no half of what stands in brackets', () => {
    const story = storyWith(
      'The storm came ashore with the full moon some 40 miles (64 kilometers, or three hours by train) south of the old town of Malo (a port, and once a capital) that night.',
    );
    const { view } = story.sentence(0, 2);
    for (const piece of cutPieces(view)) {
      const words = story.words(spanOfRun(view, piece));
      expect(words.split('(').length).toBe(words.split(')').length);
    }
  });

  it('leaves out no word', () => {
    const story = storyWith(LEFT_OUT);
    const { view } = story.sentence(0, 2);
    const words = cutPieces(view).flatMap((piece) =>
      view.tokens.slice(piece.first, piece.end).map(({ text }) => text),
    );
    const all = view.tokens.map(({ text }) => text).filter((text) => /\w/.test(text));
    expect(words.filter((text) => /\w/.test(text))).toEqual(all);
  });
});

describe('omissionRow', () => {
  const rowOf = (stems: ReadonlySet<string>) => {
    const row = omissionRow(storyWith(LEFT_OUT).sentence(0, 2), {
      stems,
      linked: 0,
      linkedBeside: [0, 0.4],
      sentences: 3,
    });
    return new Map(OMISSION_FEATURES.map((name, at) => [name, row[at]]));
  };

  it('names every figure', () => {
    const story = storyWith(LEFT_OUT).sentence(0, 2);
    const silence = {
      stems: new Set<string>(),
      linked: 0,
      linkedBeside: [0, 0] as const,
      sentences: 3,
    };
    expect(omissionRow(story, silence)).toHaveLength(OMISSION_FEATURES.length);
  });

  it('counts as new only what the other article never says', () => {
    const none = rowOf(new Set());
    const some = rowOf(new Set(['diver', 'drown', 'pier']));
    expect(none.get('freshShare')).toBe(1);
    expect(some.get('fresh')).toBe(none.get('fresh')! - 3);
    expect(none.get('mostBeside')).toBe(0.4);
  });
});
