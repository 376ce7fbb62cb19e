import type { EntityKind } from '../../model/comparison';
import type { Annotated } from '../annotate/annotate';
import type { LocalEntity, LocalMention } from '../prepared';
import { joinClubs } from './clubs';
import { mostUsed } from './display-name';
import { Draft } from './draft';
import { joinFirmPhrases, joinFirms, joinTheCompany } from './firms';
import { joinCollectives, joinGovernments, joinGroups } from './join-groups';
import {
  joinAcronyms,
  joinCompassNations,
  joinDoubleSurnames,
  joinLongerNames,
  joinNations,
  joinSameNames,
  joinShortBodies,
  joinShortNames,
} from './join-names';
import {
  joinAppositions,
  joinDescriptions,
  joinNamers,
  joinNamings,
  joinPredicates,
  joinTitlesBefore,
} from './join-titles';
import { type Candidate, type ReadSentence, readMentions } from './mentions';
import { isBodyOfStates, nationName } from './nations';
import { tellKinds } from './name-kinds';
import { resolvePeople } from './resolve-people';
import { readUnits } from './units';

export interface LocalEntities {
  readonly mentions: readonly LocalMention[];
  readonly localEntities: readonly LocalEntity[];
}

/** The rules that join, in order: each sees what those before it have joined. */
const RULES: readonly ((draft: Draft) => void)[] = [
  joinNations,
  joinSameNames,
  joinCompassNations,
  joinLongerNames,
  joinDoubleSurnames,
  joinShortNames,
  joinAcronyms,
  joinShortBodies,
  joinClubs,
  joinFirms,
  joinTitlesBefore,
  joinAppositions,
  joinNamings,
  joinNamers,
  joinFirmPhrases,
  joinDescriptions,
  joinPredicates,
  resolvePeople,
  joinTheCompany,
  joinGovernments,
  joinGroups,
  joinCollectives,
];

/**
 * Finds who and what one article speaks of, and which of its words speak of the same.
 * Shape: mentions in reading order, the longer first; they may lie in each other (a country in an office).
 * Cost: linear in the length of the text.
 */
export function findLocalEntities(text: string, annotated: Annotated): LocalEntities {
  const sentences: ReadSentence[] = [];
  const candidates: Candidate[] = [];
  for (const read of readUnits(annotated).map((sentence) => readMentions(text, sentence))) {
    sentences.push(read.sentence);
    for (const candidate of read.candidates) candidates.push(candidate);
  }
  const draft = new Draft(text, sentences, tellKinds(sentences, candidates));
  for (const rule of RULES) rule(draft);
  return collect(draft);
}

function collect(draft: Draft): LocalEntities {
  const members = new Map<number, number[]>();
  for (const index of draft.candidates.keys()) {
    const root = draft.root(index);
    const list = members.get(root);
    if (list) list.push(index);
    else members.set(root, [index]);
  }
  const kept = [...members.values()].filter((list) =>
    list.some((index) => draft.candidates[index]!.sort !== 'pronoun'),
  );
  const entityOf = new Map<number, number>();
  for (const [entity, list] of kept.entries())
    for (const index of list) entityOf.set(index, entity);
  const mentions: LocalMention[] = [];
  const placeOf = new Map<number, number>();
  for (const [index, { start, end, sentence, form }] of draft.candidates.entries()) {
    const entity = entityOf.get(index);
    if (entity === undefined) continue;
    placeOf.set(index, mentions.length);
    mentions.push({ start, end, sentence, form, entity });
  }
  const localEntities = kept.map((list): LocalEntity => {
    const all = list.map((index) => draft.candidates[index]!);
    return {
      name: nameOf(all, draft),
      kind: kindOf(all),
      mentions: list.map((index) => placeOf.get(index)!),
    };
  });
  return { mentions, localEntities };
}

/** The country's usual name, else the longest name without address, else a short phrase that the story uses most. */
function nameOf(all: readonly Candidate[], draft: Draft): string {
  const nation = all.find((candidate) => candidate.nation !== null);
  if (nation) return nationName(nation.nation!);
  const names = all.filter(({ sort }) => sort === 'name').map(({ label }) => label);
  if (names.length > 0)
    return names.reduce((best, name) => (name.length > best.length ? name : best));
  const phrases = all.filter(({ sort }) => sort === 'phrase');
  const inStory = phrases.filter(({ sentence }) => draft.sentences[sentence]!.inStory);
  return mostUsed((inStory.length > 0 ? inStory : phrases).map(({ label }) => label));
}

/** The kind that most of its mentions tell; a lone word of no kind is `other`. */
function kindOf(all: readonly Candidate[]): EntityKind {
  const nation = all.find((candidate) => candidate.nation !== null)?.nation ?? null;
  if (nation !== null) return isBodyOfStates(nation) ? 'organization' : 'place';
  const counts = new Map<EntityKind, number>();
  for (const { kind, sort } of all) {
    if (kind !== null && sort !== 'pronoun') counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  const [most] = [...counts].sort((x, y) => y[1] - x[1]);
  // A lone name that only `he` or `she` tells.
  const told = all.some(({ sort }) => sort === 'pronoun') ? 'person' : 'other';
  return most?.[0] ?? told;
}
