import type { Annotated } from '../annotate/annotate';
import type { LocalEntity, LocalMention } from '../prepared';
export interface LocalEntities {
  readonly mentions: readonly LocalMention[];
  readonly localEntities: readonly LocalEntity[];
}
export function findLocalEntities(_text: string, _annotated: Annotated): LocalEntities {
  return { mentions: [], localEntities: [] };
}
