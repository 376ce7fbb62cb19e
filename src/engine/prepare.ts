import type { RawArticle } from '../model/article';
import { annotate } from './annotate/annotate';
import { findDates } from './annotate/dates';
import { findQuantities } from './annotate/quantities';
import { findQuotations } from './annotate/quotations';
import { findLocalEntities } from './entities/local-entities';
import { markFiller } from './noise/mark-filler';
import type { PreparedArticle } from './prepared';
import { splitSentences } from './segment/sentences';
import { readStructure } from './segment/structure';

/**
 * Reads one article once: structure, page noise, sentences, tokens, names, numbers, dates, quotations, filler.
 * The text is never changed; all that is found are spans into it. Empty text gives an article with no blocks.
 * Cost: linear in the length of the text.
 */
export function prepare(raw: RawArticle): PreparedArticle {
  const structure = readStructure(raw);
  const sentences = splitSentences(raw.text, structure.blocks);
  const annotated = annotate(raw.text, sentences, structure);
  const dates = findDates(raw.text, annotated, structure.meta.published);
  const quantities = findQuantities(raw.text, annotated, dates);
  const { mentions, localEntities } = findLocalEntities(raw.text, annotated);
  const quotations = findQuotations(raw.text, annotated, mentions);
  const read = {
    name: raw.name,
    sha256: raw.sha256,
    text: raw.text,
    meta: structure.meta,
    blocks: structure.blocks,
    ...annotated,
    dates,
    quantities,
    mentions,
    localEntities,
    quotations,
    noise: structure.noise,
  };
  return { ...read, noise: [...structure.noise, ...markFiller(read)] };
}
