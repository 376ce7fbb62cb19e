import { flatMap } from '../flat-map';
import type { Draft } from './draft';
import { isSubject } from './meant-by-pronoun';
import type { Candidate } from './mentions';
import { nameWords } from './name-words';
import { oneByName } from './one-by-name';
import { groupClass } from './word-lists';

/** Last words of the names of firms, which they leave away when they are named again. */
const FIRM_ENDING =
  /^(?:brands|motors|resources|labs|laboratories|holdings|group|partners|systems|technologies|industries|airlines|airways|plc|inc|corp|corporation|ltd|limited|llc|ag|gmbh|nv|company|co|foods|pharmaceuticals|therapeutics|petroleum|minerals|logistics|solutions|stores|supermarkets|electronics|aerospace|steelworks|shipping|studios|entertainment)$/;
const PARTY = /^(?:party|movement|alliance|bloc)$/;
/** Units in which a name that ends at a comma begins: further back the search would grow with the sentence. */
const NAME_REACH = 16;
/** Sentences back to which `the company` is whoever acted; further back it is the firm that the article is about. */
const COMPANY_REACH = 2;
/** Times that a word of which nothing is told is named at least to be the firm. */
const OFTEN = 3;
/** A name of one word that is no letters. */
const ONE_WORD = /^\p{Lu}[\p{L}\p{M}'’-]*\p{Ll}$/u;
/** How many times more that firm is named than any other. */
const DOMINANCE = 2;
/** Nouns by which a firm is spoken of again, as `groupClass` gives them. */
const FIRM_NOUN =
  /^(?:company|retailer|manufacturer|maker|airline|carrier|startup|start-up|carmaker|automaker|drugmaker|chipmaker|planemaker|lender|insurer|brewer|developer)$/;

/**
 * What a firm goes by without its ending or its partners: `fennick` of `Fennick & Moss`; none for another name.
 * `words` are the `nameWords` of the label.
 */
export function firmNames(label: string, words: readonly string[] = nameWords(label)): string[] {
  // `Harbour partners` are people.
  const isName = () => label.split(' ').every((word) => /^[\p{Lu}\p{N}&]/u.test(word));
  if (words.length < 2) return [];
  const isFirm = FIRM_ENDING.test(words.at(-1)!) || label.includes(' & ');
  return isFirm && isName() ? [words[0]!] : [];
}

/** `Fennick` where the article has one `Fennick & Moss`, and nothing tells a town of that name. */
export function joinFirms(draft: Draft): void {
  const isName = ({ sort, kind }: Candidate) =>
    sort === 'name' && (kind === 'organization' || kind === null);
  const firms = oneByName(
    flatMap(draft.candidates, (candidate, index) =>
      isName(candidate)
        ? firmNames(candidate.label, candidate.words).map((short) => [short, index] as const)
        : [],
    ),
    (x, y) => draft.areOne(x, y),
  );
  for (const [index, candidate] of draft.candidates.entries()) {
    const words = isName(candidate) ? candidate.words : [];
    const firm = words.length === 1 ? firms.get(words[0]!) : undefined;
    if (firm !== undefined && firm !== null) draft.join(firm, index);
  }
}

/** `Giftwell, a town-based company that …`, `the Harbour party`: a noun for a body by the name of one. */
export function joinFirmPhrases(draft: Draft): void {
  for (const [index, { sort, kind, sentence, firstUnit, parts }] of draft.candidates.entries()) {
    if (sort !== 'phrase' || kind !== 'organization') continue;
    const { units } = draft.sentences[sentence]!;
    const named = PARTY.test(parts!.head ?? '') ? partyName(draft, index) : null;
    if (named !== null) draft.attach(named, index);
    if (units[firstUnit - 1]?.text !== ',' || !isFirmNoun(parts!.head)) continue;
    if (!/^an?$/.test(units[firstUnit]!.lower)) continue;
    const name = nameEndingAt(draft, index, firstUnit - 1);
    if (name !== null) draft.attach(name, index);
  }
}

/** `the opposition Peruvian Dawn party`, `His party, Peruvian Dawn,`: the name in it, or behind its comma. */
function partyName(draft: Draft, phrase: number): number | null {
  const { sentence, head, endUnit } = draft.candidates[phrase]!;
  const isName = ({ sort, kind }: Candidate) =>
    sort === 'name' && (kind === 'organization' || kind === null);
  const inner = draft
    .inside(phrase)
    .find((at) => isName(draft.candidates[at]!) && draft.candidates[at]!.endUnit === head);
  if (inner !== undefined) return inner;
  const { units } = draft.sentences[sentence]!;
  if (units[endUnit]?.text !== ',') return null;
  const from = endUnit + 1 + (units[endUnit + 1]?.nation?.length ?? 0);
  const name = draft.startingAt(sentence, from, isName);
  return name !== null && units[draft.candidates[name]!.endUnit]?.text === ',' ? name : null;
}

/** True for a noun by which a firm is spoken of again. */
export function isFirmNoun(head: string | null): boolean {
  return head !== null && FIRM_NOUN.test(groupClass(head));
}

/** The name that ends at a unit, near before a candidate in its sentence; null where none does. */
function nameEndingAt({ candidates }: Draft, before: number, unit: number): number | null {
  const { sentence } = candidates[before]!;
  for (let at = before - 1; at >= 0; at -= 1) {
    const { sort, kind, firstUnit, endUnit } = candidates[at]!;
    if (candidates[at]!.sentence !== sentence || firstUnit < unit - NAME_REACH) return null;
    const fits = sort === 'name' && (kind === 'organization' || kind === null);
    if (endUnit === unit && fits) return at;
  }
  return null;
}

/**
 * `the company`, `the firm`: the firm that acted last. One named once in passing is not meant where the article has another.
 * Cost: linear.
 */
export function joinTheCompany(draft: Draft): void {
  const counts = firmMentions(draft);
  const [first, second] = [...counts].sort((x, y) => y[1] - x[1]);
  const most = first?.[1] ?? 0;
  const main = first && most >= DOMINANCE * (second?.[1] ?? 0) ? first[0] : null;
  let acting: number | null = null;
  for (const [index, candidate] of draft.candidates.entries()) {
    const { sort, kind, parts, label } = candidate;
    const root = draft.root(index);
    if (counts.has(root)) {
      const inPassing = counts.get(root)! < 2 && most > 1;
      if (sort === 'name' && !inPassing && isSubject(draft, candidate)) acting = index;
      continue;
    }
    const bare = sort === 'phrase' && kind === 'organization' && !parts!.named;
    if (!bare || !isFirmNoun(parts!.head)) continue;
    const trade = /^the (?:(?<trade>\p{L}+) )?\p{L}+$/iu.exec(label);
    if (!trade) continue;
    const named = trade.groups!['trade']?.toLowerCase();
    if (named !== undefined) {
      const ofTrade = main !== null && tradesIn(draft, main, named) ? main : acting;
      if (ofTrade !== null && tradesIn(draft, draft.root(ofTrade), named))
        draft.attach(ofTrade, index);
      continue;
    }
    const isNear =
      acting !== null && candidate.sentence - draft.candidates[acting]!.sentence <= COMPANY_REACH;
    const meant = isNear || main === null ? acting : main;
    if (meant !== null) draft.attach(meant, index);
  }
}

/** `the gas firm` of `Pember Gas`. */
function tradesIn({ candidates }: Draft, name: number, trade: string): boolean {
  return candidates[name]!.words.includes(trade);
}

/** What firms do with what is theirs, and what they are called by it. */
const OWNS = /^(?:owns|operates|runs|makes|supplies|sells|employs|manufactures|built|builds)$/;
const OWNER = /^(?:owner|operator|maker|supplier|contractor|manufacturer|developer)$/;
/** Units behind a name's comma in which the noun of its apposition stands. */
const APPOSED = 6;

/** `Pember Gas, which runs the plant,`, `Pember Gas, the plant's owner,`: a name of two words, without an article. */
function isOwner(
  { sentences }: Draft,
  { sort, kind, words, sentence, firstUnit, endUnit }: Candidate,
) {
  if (sort !== 'name' || kind !== 'organization' || words.length < 2) return false;
  const { units } = sentences[sentence]!;
  if (units[endUnit]?.text !== ',' || units[firstUnit - 1]?.lower === 'the') return false;
  const next = units[endUnit + 1]?.lower ?? '';
  if (next === 'which') return OWNS.test(units[endUnit + 2]?.lower ?? '');
  if (!/^(?:the|an?)$/.test(next)) return false;
  for (
    let at = endUnit + 2;
    at <= endUnit + APPOSED && units[at] && units[at]!.text !== ',';
    at += 1
  )
    if (OWNER.test(units[at]!.lower) && units[at + 1]?.text === ',') return true;
  return false;
}

/**
 * How often each firm of the article is named, by its root: what ends as firms do, is called one by a noun, or is one
 * word and an organisation. Where there is none, the one word that nothing tells to be anything else and that acts most.
 */
function firmMentions(draft: Draft): Map<number, number> {
  const firms = new Set<number>();
  const others = new Set<number>();
  const open = new Set<number>();
  for (const [index, candidate] of draft.candidates.entries()) {
    const { sort, kind, label, words, parts } = candidate;
    const root = draft.root(index);
    const isWord = sort === 'name' && ONE_WORD.test(label);
    const isName =
      sort === 'name' && kind === 'organization' && (isWord || firmNames(label, words).length > 0);
    const isCalled = sort === 'phrase' && kind === 'organization' && isFirmNoun(parts!.head);
    if (isName || isCalled || isOwner(draft, candidate)) firms.add(root);
    else if (isWord && kind === null) {
      if (isSubject(draft, candidate)) open.add(root);
    } else if (sort !== 'name' || kind !== null) others.add(root);
  }
  const wanted = draft.candidates.some(
    ({ sort }, index) => sort === 'name' && firms.has(draft.root(index)),
  )
    ? firms
    : new Set([...open].filter((root) => !others.has(root)));
  const counts = new Map<number, number>();
  for (const [index, { sort }] of draft.candidates.entries()) {
    const root = draft.root(index);
    if (sort === 'name' && wanted.has(root)) counts.set(root, (counts.get(root) ?? 0) + 1);
  }
  return wanted === firms ? counts : new Map([...counts].filter(([, count]) => count >= OFTEN));
}
