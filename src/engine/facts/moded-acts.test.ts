import { describe, expect, it } from 'vitest';
import { prepareText } from '../testing/prepare-text';
import { readStretch } from './clause-context';
import { readModes } from './moded-acts';

const OPENING = 'A week at the quay\n\nThe town of Ellmar slept badly, and the wind did not turn.';

function modesIn(sentence: string) {
  const article = prepareText(`${OPENING}\n\n${sentence}\n`);
  const start = article.text.indexOf(sentence);
  const span = { start, end: start + sentence.length };
  return readModes(readStretch({ article, span, bearers: new Map() }).sentence!);
}

/** An act as `word: how it is told`. */
const actsOf = (sentence: string) =>
  modesIn(sentence).acts.map(({ token, mode }) => `${token.lower}: ${mode}`);

describe('readModes', () => {
  it.each([
    ['The pilots left the port on Sunday.', 'left: done'],
    ['The pilots will leave the port on Sunday.', 'leave: done'],
    ['The pilots threatened to leave the port.', 'leave: weighed'],
    ['Director Mona Reed offered her resignation.', 'resignation: weighed'],
    ['Director Mona Reed considered resigning.', 'resigning: weighed'],
    ['Director Mona Reed offered to resign, but she was asked to stay on.', 'resign: refused'],
    ['The pilots threatened to leave the port but backed down.', 'leave: refused'],
    ['The pilots have not decided whether to leave the port.', 'leave: undecided'],
    ['No decision has been taken on an appeal.', 'appeal: undecided'],
    ['The pilots denied that they had left the port.', 'left: denied'],
  ])('%s → %s', (sentence, act) => {
    expect(actsOf(sentence)).toContain(act);
  });

  it('reads what came of an offer in the sentence behind it', () => {
    const told = (answer: string) =>
      readModes(
        readStretch({
          article: prepareText(`${OPENING}\n\nMona Reed offered her resignation. ${answer}\n`),
          span: { start: OPENING.length + 2, end: OPENING.length + 36 },
          bearers: new Map(),
        }).sentence!,
      ).acts.find(({ token }) => token.lower === 'resignation')?.mode;
    expect(told('The owners declined it.')).toBe('refused');
    expect(told('The owners declined to speak to reporters.')).toBe('weighed');
  });

  it('weighs nothing by a word that only says which one it is', () => {
    expect(actsOf('The proposed closure angered the pilots.')).not.toContain('closure: weighed');
  });

  it('denies the first act of a denial alone', () => {
    expect(actsOf('Reed denied selling the boats and called the report a joke.')).not.toContain(
      'called: denied',
    );
  });

  it('tells who does an act and to whom', () => {
    const [act] = modesIn('The harbour sued the pilots.').acts;
    expect([act?.roles.agent?.lower, act?.roles.patient?.lower]).toEqual(['harbour', 'pilots']);
  });

  it('takes a pronoun that the sentence leaves open for who speaks', () => {
    const acts = modesIn('Reed said that the harbour had warned him.').acts;
    expect(acts.find(({ token }) => token.lower === 'warned')?.roles.patient?.text).toBe('Reed');
  });

  it('tells who says what somebody did, and nothing where nobody does', () => {
    const told = modesIn('Reed said that the foreman had cut the ropes.').testimony;
    expect([told?.speaker.text, told?.actor.text]).toEqual(['Reed', 'foreman']);
    expect(modesIn('The foreman cut the ropes.').testimony).toBeNull();
  });

  it('reads a sentence once, however often it is asked for', () => {
    const { context } = modesIn('The harbour sued the pilots.');
    expect(readModes(context)).toBe(readModes(context));
  });
});
