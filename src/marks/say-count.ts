/** "1 fact", "3 facts". */
export function sayCount(count: number, noun: string): string {
  return `${count} ${nounFor(count, noun)}`;
}

/** "fact" for one, "facts" for any other number. */
export function nounFor(count: number, noun: string): string {
  return count === 1 ? noun : `${noun}s`;
}
