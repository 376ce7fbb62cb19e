import { isNegation } from '../annotate/compare-polarity';
import { isAfterBe } from '../annotate/passive';
import type { Token } from '../prepared';
import { isInPart } from './denied-matter';
import { GIVEN, RECEIVED } from './opposed-phrases.table';
import { type Claim, isThing } from './read-claim';

/** Tokens between a negation and the verb that it denies. */
const NEGATION_REACH = 4;

/** Somebody who gets to know something, as a clause tells it. */
interface Receipt {
  readonly verb: Token;
  readonly negated: boolean;
  /** The stems of those who may be meant. */
  readonly receivers: ReadonlySet<string>;
}

/**
 * Words of who is said to have got something and not to have got it: `the mayor had not seen the report` / `was handed the
 * report`. Null where either is no such claim, or they are of other people or things. Cost: linear in the tokens.
 */
export function deniedReceipt(a: Claim, b: Claim): readonly [string, string] | null {
  const [x, y] = [receiptIn(a), receiptIn(b)];
  if (!x || !y || x.negated === y.negated) return null;
  const receiver = new Set([...x.receivers].filter((stem) => y.receivers.has(stem)));
  if (receiver.size === 0) return null;
  const things = new Set(thingsBeside(b, receiver));
  const isOneThing = thingsBeside(a, receiver).some((stem) => things.has(stem));
  return isOneThing ? [wordsOf(x), wordsOf(y)] : null;
}

/** The stems of what a claim names but for who receives: neither `master` nor `harbour` in `the harbour master`. */
function thingsBeside({ tokens }: Claim, receiver: ReadonlySet<string>): string[] {
  return tokens.flatMap((token, at) => {
    const end = tokens.findIndex((one, index) => index >= at && !isThing(one));
    const isOfReceiver = tokens
      .slice(at, end < 0 ? tokens.length : end)
      .some(({ stem }) => receiver.has(stem));
    return isThing(token) && !isOfReceiver ? [token.stem] : [];
  });
}

const wordsOf = ({ verb, negated }: Receipt) => (negated ? `not ${verb.lower}` : verb.lower);

/** The first getting or giving of a claim that is all of it: not of what is only weighed, or known in part. */
function receiptIn({ tokens, speaker }: Claim): Receipt | null {
  const at = tokens.findIndex(({ stem, pos }) => /^(?:VERB|ADJ)$/.test(pos) && isOfReceipt(stem));
  if (at < 0 || tokens.some(isInPart) || tokens.slice(0, at).some(isWeighing)) return null;
  const verb = tokens[at]!;
  const before = tokens.slice(0, at);
  const isPassive = isAfterBe(tokens, at);
  const isGetting = RECEIVED.has(verb.stem) ? !isPassive || verb.pos === 'ADJ' : isPassive;
  // `the report was seen by the mayor` is told of the report.
  if (RECEIVED.has(verb.stem) && !isGetting) return null;
  const subject = before.findLast(({ pos }) => /^(?:NOUN|PROPN|PRON)$/.test(pos));
  const owner = subject?.pos === 'PRON' ? speaker : subject;
  const behind = tokens.slice(at + 1);
  // `the report was not shown to the mayor`
  const isToOther = !isGetting || (isPassive && behind[0]?.lower === 'to');
  const receivers = isToOther ? behind.filter(isThing) : owner ? [owner] : [];
  const negated = before.slice(-NEGATION_REACH).some(isNegation) || tokens[at + 1]?.lower === 'no';
  return { verb, negated, receivers: new Set(receivers.map(({ stem }) => stem)) };
}

const isOfReceipt = (stem: string) => RECEIVED.has(stem) || GIVEN.has(stem);
const isWeighing = ({ lower }: Token) =>
  /^(?:may|might|could|should|would|can|must|will|to)$/.test(lower);
