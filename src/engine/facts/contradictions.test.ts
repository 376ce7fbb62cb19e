import { describe, expect, it } from 'vitest';
import { readSentence } from '../testing/read-sentence';
import { contradictionsBetween } from './contradictions';

const OPENING =
  'Harbour plan moves on\nThe council met on Monday to speak of the harbour and its walls.\n';

/** What two sentences contradict each other in; their names are taken for different bearers. */
function between(...sentences: readonly [string, string]): string | null {
  const [a, b] = sentences.map((sentence) => readSentence(OPENING, sentence));
  return contradictionsBetween(a!, b!).join('; ') || null;
}

describe('contradictionsBetween', () => {
  it('finds another day that both tell in passing', () => {
    expect(
      between(
        'In a talk with a reporter that Coast TV showed Monday night, Larsen also called the plan a sham.',
        'Larsen took back some of his charges in a short talk shown Tuesday night.',
      ),
    ).toBe('Monday night / Tuesday night');
  });

  it('finds another count that a longer sentence tells in passing', () => {
    expect(
      between(
        'Some decks of the ferry flooded; it was carrying 139 passengers.',
        'The ferry, carrying 136 passengers, was sailing from Malo to Halden when it hit a barge near the light.',
      ),
    ).toBe('139 passengers / 136 passengers');
  });

  it('finds another month of one appointment, whichever way the office is spelt', () => {
    expect(
      between(
        'Larsen, appointed harbour adviser in March 2018 in place of Lund, wants no ferry at all.',
        'The town appointed Larsen harbor advisor in April 2018, when Lund had left.',
      ),
    ).toBe('March 2018 / April 2018');
  });

  it('finds that one tells of an act which the other says nobody did', () => {
    expect(
      between(
        'Nobody was hurt on the ferry, and over the death of the sailor Jonas Carr no arrests were made.',
        'Harbour police arrested somebody over the death of the sailor Jonas Carr on the pier.',
      ),
    ).toBe('no arrests / arrested');
  });

  it('takes none of several shares for the one that the other tells', () => {
    expect(
      between(
        '61 percent of the town blamed the timetable, compared with 24 percent who blamed the crew.',
        '62 percent of the town blamed the crew, compared with 33 percent who blamed the timetable.',
      ),
    ).toBeNull();
  });

  it('takes days of two acts for no contradiction', () => {
    expect(
      between(
        'Larsen, who had stood for mayor in 2019, called for a higher fare for the ferry.',
        'Larsen, who is weighing another bid in 2023, supported a rise of the fare for the ferry.',
      ),
    ).toBeNull();
  });

  it('takes two acts of one person for no contradiction where only who it is stands in both', () => {
    expect(
      between(
        'Harbour chief Nora Haugen, who earned two million crowns last year, apologised.',
        'Nora Haugen, who became harbour chief in 2021, apologised to the crews.',
      ),
    ).toBeNull();
  });

  it.each([
    ['The minister resigned on Tuesday.', 'The minister had offered to resign on Monday.'],
    ['The storm killed nine people in Norway.', 'The storm killed four people in Denmark.'],
    ['The line was fined £2.4m for the spill.', 'In 2019 the line was fined £1.1m for a spill.'],
  ])('takes two things for no contradiction: %s / %s', (a, b) => {
    expect(between(a, b)).toBeNull();
    expect(between(b, a)).toBeNull();
  });

  it('takes a name that says which one for no other actor', () => {
    expect(
      between(
        'The mayor picks Nora Haugen, former Coast News anchor, as envoy.',
        "The mayor picks Harbour Office's Nora Haugen as envoy.",
      ),
    ).toBeNull();
  });

  it.each([
    [
      'The council raised the fare to 5.25 crowns, the highest since 2008.',
      'The council decided on Wednesday to raise the fare to 5.25 crowns, the highest in eighteen years.',
    ],
    [
      'The council barred crowds of more than 10 people near the harbour.',
      'Under the order, no more than ten people could crowd near the harbour.',
    ],
    [
      'The ferry has been closed since Monday.',
      'The ferry will be closed until Friday, the harbour master said.',
    ],
  ])('takes bounds and ends of a time for no contradiction: %s / %s', (a, b) => {
    expect(between(a, b)).toBeNull();
    expect(between(b, a)).toBeNull();
  });

  it('knows nothing of who a pronoun is', () => {
    expect(between('They never came here.', 'They came with lanterns.')).toBeNull();
    expect(between('The guards never came to the gate.', 'The guards came to the gate.')).toBe(
      'not came / came',
    );
  });

  it('lets a state be another at another time', () => {
    expect(
      between('The coast road was closed.', 'The coast road was open again by noon.'),
    ).toBeNull();
    expect(between('The coast road was closed.', 'The coast road was open.')).toBe('closed / open');
  });
});
