import type { Draft } from './draft';
import type { Candidate, ReadSentence } from './mentions';

const BE = new Set(['is', 'was', 'became', 'becomes', 'remains', "'s", '’s']);
const AGE = /^\d{1,3}$/;
const CLOSERS = new Set([',', '.', ';', ':', '—', '–', '-', ')', 'who', 'whose', '?', '!']);

const isPersonName = ({ sort, kind }: Candidate) =>
  sort === 'name' && (kind === 'person' || kind === null);
const isPersonPhrase = ({ sort, kind }: Candidate) => sort === 'phrase' && kind === 'person';

/** An office or description right before a name: `President Ruiz`, `the Peruvian minister Ana Ruiz`. */
export function joinTitlesBefore(draft: Draft): void {
  for (const [index, candidate] of draft.candidates.entries()) {
    if (!isPersonPhrase(candidate) || candidate.endUnit !== candidate.head + 1) continue;
    const name = draft.startingAt(candidate.sentence, candidate.endUnit, isPersonName);
    if (name !== null) draft.attach(index, name);
  }
}

/** A phrase between commas after a name, or a name between commas after a phrase. */
export function joinAppositions(draft: Draft): void {
  for (const [index, candidate] of draft.candidates.entries()) {
    const { units } = draft.sentences[candidate.sentence]!;
    if (isPersonName(candidate)) {
      const at = afterComma(draft.sentences[candidate.sentence]!, candidate.endUnit);
      const phrase = at === null ? null : draft.startingAt(candidate.sentence, at, isPersonPhrase);
      if (phrase === null || namesAhead(draft, phrase)) continue;
      draft.attach(index, phrase);
    } else if (isPersonPhrase(candidate) && units[candidate.endUnit]?.text === ',') {
      const name = draft.startingAt(candidate.sentence, candidate.endUnit + 1, isPersonName);
      if (name === null || candidate.parts!.plural) continue;
      const closer = units[draft.candidates[name]!.endUnit];
      const after = units[draft.candidates[name]!.endUnit + 1];
      const list = closer?.text === ',' && (after?.lower === 'and' || after?.proper === true);
      if ((closer === undefined || CLOSERS.has(closer.lower)) && !list) draft.attach(index, name);
    }
  }
}

/** The unit after the comma that follows a name, an age between commas left out; null where there is no comma. */
function afterComma({ units }: ReadSentence, at: number): number | null {
  if (units[at]?.text !== ',') return null;
  return AGE.test(units[at + 1]?.text ?? '') && units[at + 2]?.text === ',' ? at + 3 : at + 1;
}

/** True where the phrase is the office of the name behind it: `Ruiz, President Moon and …`. */
function namesAhead(draft: Draft, phrase: number): boolean {
  const { sentence, endUnit } = draft.candidates[phrase]!;
  return draft.startingAt(sentence, endUnit, isPersonName) !== null;
}

/** What a name is said to be: `Ruiz is the minister`. */
export function joinPredicates(draft: Draft): void {
  for (const [index, candidate] of draft.candidates.entries()) {
    if (!isPersonName(candidate)) continue;
    const { units } = draft.sentences[candidate.sentence]!;
    const be = units[candidate.endUnit];
    if (!be || !BE.has(be.lower) || (be.owns && units[candidate.endUnit + 1]?.pos !== 'DET'))
      continue;
    const phrase = draft.startingAt(candidate.sentence, candidate.endUnit + 1, isPersonPhrase);
    if (phrase !== null && !namesAhead(draft, phrase)) draft.attach(index, phrase);
  }
}
