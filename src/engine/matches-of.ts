/**
 * All matches of a global pattern, in reading order: as `String.prototype.matchAll`, which makes a new pattern at each call.
 * Errors: a `RangeError` for a pattern that is not global, which would match the same place for ever.
 * Cost: that of the pattern.
 */
export function matchesOf(text: string, pattern: RegExp): RegExpExecArray[] {
  if (!pattern.global) throw new RangeError(`matchesOf: ${pattern} is not global`);
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    found.push(match);
    if (match[0] === '') pattern.lastIndex += 1;
  }
  return found;
}
