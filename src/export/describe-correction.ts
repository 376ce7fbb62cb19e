import { cutAtWord } from '../marks/cut-at-word';
import type { Anchor, Correction } from '../model/correction';
import { inQuotes } from '../model/in-quotes';

/** Longest quotation in a line of the list, in UTF-16 units. */
const MAX_QUOTE_LENGTH = 100;

/** A correction in one phrase, with the words that it is about. */
export function describeCorrection(correction: Correction): string {
  switch (correction.kind) {
    case 'restore-noise':
      return `part of the story after all: ${quote(correction.at)}`;
    case 'mark-noise':
      return `not the story: ${quote(correction.at)}`;
    case 'judge-link':
      return `${correction.verdict} match: ${quote(correction.a)} and ${quote(correction.b)}`;
    case 'add-link':
      return `linked by hand: ${quote(correction.a)} and ${quote(correction.b)}`;
    case 'judge-framing':
      return `${correction.verdict} contrast: ${correction.at.map(quote).join(' and ')}`;
    case 'judge-fact':
      return `${correction.verdict === 'agree' ? 'no conflict, a shared' : correction.verdict} fact: ${correction.evidence.map(quote).join(' and ')}`;
    case 'merge-facts':
      return `one fact: ${correction.evidence.map(quote).join(' and ')}`;
    case 'split-fact':
      return `a fact of its own: ${quote(correction.evidence)}`;
    case 'merge-entities':
      return `the same: ${correction.mentions.map(quote).join(' and ')}`;
    case 'split-entity':
      return `someone or something else: ${quote(correction.mention)}`;
    case 'rename-entity':
      return `called ${correction.name}: ${quote(correction.mention)}`;
    case 'name-article':
      return `an article called ${[correction.called, correction.title].filter(Boolean).join(', ') || 'as its page has it'}`;
    case 'note':
      return `note on ${quote(correction.at)}`;
  }
}

function quote({ quote: words }: Anchor): string {
  return inQuotes(cutAtWord(words.replace(/\s+/g, ' ').trim(), MAX_QUOTE_LENGTH));
}
