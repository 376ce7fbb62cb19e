import type { Block, Sentence } from '../../model/article';
import { overlapLength } from '../../model/span';
import type { LocalNoise, Token, TokenSentence } from '../prepared';
import { tagSpan } from './tagger';

/** Roles whose sentences are the story itself; titles, decks and captions have sentences too, but stand beside it. */
const STORY_ROLES: ReadonlySet<Block['role']> = new Set(['paragraph', 'list', 'quote']);

export interface Annotated {
  readonly tokens: readonly Token[];
  readonly sentences: readonly TokenSentence[];
}

/**
 * Tokens of every sentence, in order, each sentence with its token range and whether it is part of the story.
 * Shape: `sentences[i]` keeps the order and spans it was given; tokens never cross a sentence's ends.
 */
export function annotate(
  text: string,
  sentences: readonly Sentence[],
  structure: { readonly blocks: readonly Block[]; readonly noise: readonly LocalNoise[] },
): Annotated {
  const tokens: Token[] = [];
  const annotated = sentences.map((sentence) => {
    const firstToken = tokens.length;
    for (const token of tagSpan(text, sentence)) tokens.push(token);
    const role = structure.blocks[sentence.block]!.role;
    const inStory = STORY_ROLES.has(role) && !isMostlyNoise(sentence, structure.noise);
    const { start, end, block } = sentence;
    return { start, end, block, firstToken, endToken: tokens.length, inStory };
  });
  return { tokens, sentences: annotated };
}

function isMostlyNoise(sentence: Sentence, noise: readonly LocalNoise[]): boolean {
  const length = sentence.end - sentence.start;
  return noise.some((mark) => overlapLength(mark, sentence) >= length / 2);
}
