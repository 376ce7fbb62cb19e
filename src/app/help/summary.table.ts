/** A row of the short table: how often marks of a kind are right, and how much of what there is they find. */
export interface SummaryRow {
  readonly title: string;
  /** Ids of measured figures; null where there is none by design, which `note` explains. */
  readonly right: string | null;
  readonly found: string | null;
  /** What the two numbers count, or why one is not there. */
  readonly note: string;
}

export const SUMMARY_ROWS: readonly SummaryRow[] = [
  {
    title: 'Shared fact, solid line',
    right: 'facts.precision',
    found: 'facts.recall',
    note: 'Passages put together as one fact.',
  },
  {
    title: 'All matches, dashed lines too',
    right: 'links.precision',
    found: 'links.recall',
    note: 'Weak ones are often wrong: that is why they are dashed.',
  },
  {
    title: 'Conflict, double line',
    right: null,
    found: null,
    note: 'How often a conflict is rightly called has not been measured. Check each one.',
  },
  {
    title: 'Only here',
    right: null,
    found: 'story.only',
    note: 'Counted in one story, read by hand.',
  },
  {
    title: 'Framing, dotted line',
    right: 'framing.in-gold',
    found: 'framing.found',
    note: 'Held against the clearest contrasts alone: see under Framing.',
  },
  {
    title: 'Who is who',
    right: 'names.all',
    found: null,
    note: 'Mentions put under the right name; right and found in one number.',
  },
  {
    title: 'Noise in pasted text',
    right: 'noise.text',
    found: null,
    note: 'Lines told from the story; right and found in one number.',
  },
];
