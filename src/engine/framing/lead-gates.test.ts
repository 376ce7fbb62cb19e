import { describe, expect, it } from 'vitest';
import { canLead } from './lead-gates';
import { Story } from './telling';
import { OPENING, storyOf } from './test-story';

/** Lines about other things, so that those under test do not stand at the top. */
const BETWEEN = Array.from({ length: 12 }, (_, at) => `Gulls sat on the pier in row ${at}.\n`).join(
  '',
);
const LINE = 14;

/** True where the words `[between brackets]` of two sentences can lead a telling. */
function leads(a: string, b: string): boolean {
  const plain = (text: string) => text.replace(/[[\]]/g, '');
  const texts = [a, b].map((text) => `${OPENING}${BETWEEN}${plain(text)}`);
  const { columns, links } = storyOf(texts, [[LINE, LINE]]);
  const story = new Story(columns, links);
  const [one, other] = [a, b].map((text, column) => {
    const placed = story.sentence(column, LINE);
    const start = placed.view.tokens[0]!.start + text.indexOf('[');
    const end = start + text.indexOf(']') - text.indexOf('[') - 1;
    const inside = placed.view.tokens.flatMap((token, at) =>
      token.start >= start && token.end <= end ? [at] : [],
    );
    return { placed, run: { first: inside[0]!, end: inside.at(-1)! + 1 } };
  });
  return canLead(one!, other!);
}

describe('canLead', () => {
  it.each([
    ['a loaded word', 'The firm [fired half of its staff].', 'The firm [axed half of its staff].'],
    ['a judging word', 'The firm [sent its divers].', 'The firm [sent its reckless divers].'],
    [
      'a hedge',
      'The pump [leaked oil into the dock].',
      'The pump [allegedly put oil into the dock].',
    ],
    [
      'a verb of saying with a tone',
      'The diver [told of the oil].',
      'The diver [insisted on the oil].',
    ],
    ['an uncommon verb', 'The mayor [came to the dock].', 'The mayor [sashayed to the dock].'],
    ['an expression quoted', 'The pump is [in poor shape].', 'The pump is [in a “grim shape”].'],
    ['another who acts', 'The dock [was closed by two guards].', 'Two guards [closed the dock].'],
  ])('lets %s lead', (_, a, b) => {
    expect(leads(a, b)).toBe(true);
    expect(leads(b, a)).toBe(true);
  });

  it.each([
    [
      'plain words of a price',
      'Its share [ended the day at 40 crowns].',
      'Its share [closed at 40 crowns].',
    ],
    [
      'a hedge by either',
      'The pump [presumably cost the town money].',
      'The pump [is a likely cost for the town].',
    ],
    [
      'a shared length of time alone',
      'The board [met for 18 weeks in vain].',
      'He [swam for 18 weeks with a brutal pace].',
    ],
    [
      'the part of a decade alone',
      'A brutal [storm in the early 1990s].',
      'He [swam in the early 1990s with a reckless pace].',
    ],
    [
      'a small number of other things',
      'A brutal [storm for 11 weeks].',
      'The pier lost [11 battered boats].',
    ],
  ])('leaves %s', (_, a, b) => {
    expect(leads(a, b)).toBe(false);
    expect(leads(b, a)).toBe(false);
  });

  it.each([
    ['a word that as often names', 'The dock [took the penalty].', 'The dock [paid the penalty].'],
    ['a preposition', 'The town [has records about the dock].', 'The town [keeps all records].'],
    ['a verb that briefs', 'The mayor [was told of the oil].', 'The mayor [was briefed on oil].'],
    [
      'a hedge that stands elsewhere in the other sentence',
      'The pump allegedly leaks, and [the dock lay in oil].',
      'The dock [allegedly lay in oil].',
    ],
    ['a modal verb', 'The pump [leaked oil].', 'The pump [might have put oil into the dock].'],
    [
      'a name with an age',
      'The crew [was taken to Bo Tarn, 43].',
      'The crew [has friends like Bo Tarn, 43].',
    ],
    [
      'a name alone',
      'The crew [was taken to Halden].',
      'The crew [has friends and cousins in Halden].',
    ],
  ])('lets no %s lead', (_, a, b) => {
    expect(leads(a, b)).toBe(false);
    expect(leads(b, a)).toBe(false);
  });

  it('takes a share or a sum for the same thing', () => {
    expect(leads('Rents [rose to 3.42 percent].', 'Rents [soared to 3.42 percent].')).toBe(true);
    expect(leads('The pier [cost $70 million].', 'It [swallowed a staggering $70 million].')).toBe(
      true,
    );
  });
});
