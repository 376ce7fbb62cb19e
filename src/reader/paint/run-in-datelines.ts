import { runsIn } from '../../marks/runs-in';
import type { PlannedBlock } from './plan-article';

/** A block as it is drawn, and the dateline that begins its first line. */
export interface LedBlock {
  readonly block: PlannedBlock;
  readonly dateline: PlannedBlock | null;
}

/** Draws a dateline that ends in a dash or colon at the head of the paragraph after it, as newspapers do. */
export function runInDatelines(text: string, blocks: readonly PlannedBlock[]): readonly LedBlock[] {
  const led: LedBlock[] = [];
  let dateline: PlannedBlock | null = null;
  blocks.forEach((block, index) => {
    if (leadsInto(text, block, blocks[index + 1])) dateline = block;
    else {
      led.push({ block, dateline });
      dateline = null;
    }
  });
  return led;
}

function leadsInto(text: string, block: PlannedBlock, next: PlannedBlock | undefined): boolean {
  return (
    runsIn(text, block, next) && !block.isNoise && block.missing === null && next?.isNoise === false
  );
}
