import type { Comparison } from '../model/comparison';

/** The comparison as the command prints it: one line of JSON. Equal comparisons give equal bytes. */
export function writeJson(comparison: Comparison): string {
  return `${JSON.stringify(comparison)}\n`;
}
