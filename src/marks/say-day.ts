/**
 * "1 Feb 2026" for `2026-02-01T10:04`: the day as the page has it, whatever the reader's time zone. The hour is left out:
 * pages give it in zones of their own. Empty for none; what is no date stays as it is.
 */
export function sayDay(published: string | null): string {
  if (published === null) return '';
  const date = new Date(`${published.slice(0, 10)}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return published;
  const form = { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' } as const;
  return date.toLocaleDateString('en-GB', form);
}
