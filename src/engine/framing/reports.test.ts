import { describe, expect, it } from 'vitest';
import { prepareText } from '../testing/prepare-text';
import { findReports } from './reports';
import { SentenceView } from './sentence-view';

/** The verbs that report in a sentence, each with the clause that it reports. */
function reportsIn(sentence: string): string[] {
  const article = prepareText(`Harbour plan moves on\n${sentence}\n`);
  const view = new SentenceView(article, 0, 1);
  return findReports(view, []).map(({ at, clause }) => {
    const words = view.tokens.slice(clause.first, clause.end).map(({ text }) => text);
    return `${view.tokens[at]!.text}: ${words.join(' ')}`;
  });
}

describe('findReports', () => {
  it.each<[string, string[]]>([
    ['The mayor said the wall was unsafe for boats.', ['said: the wall was unsafe for boats .']],
    [
      'The mayor left the hall, saying the wall was unsafe for boats.',
      ['saying: the wall was unsafe for boats .'],
    ],
    [
      'The mayor announced on Monday in a letter that the wall was unsafe for boats.',
      ['announced: on Monday in a letter that the wall was unsafe for boats .'],
    ],
    [
      '“The wall is unsafe for boats,” the mayor said.',
      ['said: “ The wall is unsafe for boats , ”'],
    ],
  ])('reads the clause of %s', (sentence, reports) => {
    expect(reportsIn(sentence)).toEqual(reports);
  });

  it('takes no announcement of a thing for a report', () => {
    expect(reportsIn('The mayor announced a plan for the harbour.')).toEqual([]);
  });

  it('takes what a message was sent by for no second report', () => {
    const said = 'The board said in a message posted on Friday that the wall was unsafe for boats.';
    expect(reportsIn(said)).toHaveLength(1);
  });

  it('takes no participle within quotation marks for a report', () => {
    expect(reportsIn('“We left, saying the wall was unsafe.”')).toEqual([]);
  });
});
