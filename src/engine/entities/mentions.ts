import type { EntityKind, MentionForm } from '../../model/comparison';
import type { Span } from '../../model/span';
import { describeLabel, type LabelParts } from './label-parts';
import { nameWords } from './name-words';
import { findNames, type NameRun, type UnitRole } from './name-runs';
import { findPhrases, type Phrase } from './phrases';
import type { Unit, UnitSentence } from './units';
import { isHonorific } from './word-lists';

/** A sentence with the roles that its units play. */
export interface ReadSentence extends UnitSentence {
  readonly roles: readonly UnitRole[];
}

/** A place where somebody or something is spoken of, before it is known of whom. */
export interface Candidate extends Span {
  readonly sentence: number;
  /** Units `[firstUnit, endUnit)` of its sentence. */
  readonly firstUnit: number;
  readonly endUnit: number;
  /** The unit of its noun, or the last of its name. */
  readonly head: number;
  readonly sort: 'nation' | 'name' | 'phrase' | 'pronoun';
  readonly form: MentionForm;
  readonly label: string;
  /** `nameWords` of a name; of all else none. */
  readonly words: readonly string[];
  /** What the label says; of a phrase only, as names and pronouns say nothing. */
  readonly parts: LabelParts | null;
  readonly kind: EntityKind | null;
  /** Code of the country that it names, of a nation only. */
  readonly nation: string | null;
  readonly phrase: Phrase | null;
  /** A form of address stands in it: `Mr. Ito`. */
  readonly addressed: boolean;
}

const NO_WORDS: readonly string[] = [];
const PRONOUNS = new Set('he she him her his hers himself herself'.split(' '));

/** All candidates of one sentence, by start, the longer first. Cost: linear in its units. */
export function readMentions(
  text: string,
  sentence: UnitSentence,
): { sentence: ReadSentence; candidates: Candidate[] } {
  const { units, index } = sentence;
  const { roles, runs } = findNames(units);
  const make = (
    first: number,
    end: number,
    rest: Partial<Candidate> & Pick<Candidate, 'sort' | 'form'>,
  ): Candidate => {
    const opening = /^['‘“"]+(?=\p{L})/u.exec(units[first]!.text)?.[0].length ?? 0;
    const start = units[first]!.start + opening;
    const stop = units[end - 1]!.end;
    const label = text.slice(start, stop);
    return {
      start,
      end: stop,
      sentence: index,
      firstUnit: first,
      endUnit: end,
      label,
      words: rest.sort === 'name' ? nameWords(label) : NO_WORDS,
      sort: rest.sort,
      form: rest.form,
      head: rest.head ?? end - 1,
      parts: rest.parts ?? null,
      kind: rest.kind ?? null,
      nation: rest.nation ?? null,
      phrase: rest.phrase ?? null,
      addressed: rest.addressed ?? false,
    };
  };
  const named = runs.map((run) => nameCandidate(run, units, make));
  const phrases = findPhrases(units, roles).map((phrase) =>
    phraseCandidate(phrase, text, units, make),
  );
  const pronouns: Candidate[] = [];
  for (const [at, { lower }] of units.entries())
    if (PRONOUNS.has(lower))
      pronouns.push(make(at, at + 1, { sort: 'pronoun', form: 'pronoun', kind: 'person' }));
  const candidates = [...named, ...phrases, ...pronouns].sort(
    (x, y) => x.start - y.start || y.end - x.end,
  );
  return { sentence: { ...sentence, roles }, candidates: withoutDoubles(candidates) };
}

type Make = (
  first: number,
  end: number,
  rest: Partial<Candidate> & Pick<Candidate, 'sort' | 'form'>,
) => Candidate;

function nameCandidate(run: NameRun, units: readonly Unit[], make: Make): Candidate {
  const addressed =
    run.first > 0 && units[run.first - 1]!.capital && isHonorific(units[run.first - 1]!.text);
  return make(addressed ? run.first - 1 : run.first, run.end, {
    sort: run.nation === null ? 'name' : 'nation',
    form: 'name',
    kind: run.kind,
    nation: run.nation,
    addressed,
  });
}

function phraseCandidate(
  phrase: Phrase,
  text: string,
  units: readonly Unit[],
  make: Make,
): Candidate {
  const label = text
    .slice(units[phrase.first]!.start, units[phrase.end - 1]!.end)
    .replace(/^['‘“"]+/, '');
  const parts = describeLabel(label);
  const kind: EntityKind = phrase.person
    ? 'person'
    : phrase.group === 'body'
      ? 'organization'
      : 'group';
  return make(phrase.first, phrase.end, {
    sort: 'phrase',
    form: parts.office === null ? 'description' : 'title',
    kind,
    parts,
    phrase,
    head: phrase.head,
  });
}

/** Of candidates with one span the first kept. */
function withoutDoubles(candidates: readonly Candidate[]): Candidate[] {
  return candidates.filter((candidate, at) => {
    const previous = candidates[at - 1];
    return !previous || previous.start !== candidate.start || previous.end !== candidate.end;
  });
}
