/** What is said of how sure a mark is: the reader's own, one of a kind of which no odds were ever measured, or so many of a hundred right. */
export type Sureness = 'by-reader' | 'to-check' | 'measured';

/** What was never measured: how often a conflict is rightly called, and how often no other tells what is called only here. */
export type Unmeasured = 'conflict' | 'only-here';

/** Stands in the place of odds in the panel, as a sentence of its own. */
export const PLEASE_CHECK: Readonly<Record<Unmeasured, string>> = {
  conflict: 'Please check: how often a conflict is rightly called was not measured.',
  'only-here':
    'Please check: others may tell it in words that were not recognised. How often was not measured.',
};

/** How sure a finding is said to be. */
export function surenessOf(
  { byReader }: { readonly byReader?: boolean | undefined },
  unmeasured: Unmeasured | null,
): Sureness {
  return byReader ? 'by-reader' : unmeasured === null ? 'measured' : 'to-check';
}

/** "set by the reader", "please check", "sure 80 %", or nothing for what is only here, whose heading says all: in a file. */
export function saySure(
  finding: { readonly confidence: number; readonly byReader?: true },
  unmeasured: Unmeasured | null = null,
): string {
  return {
    'by-reader': 'set by the reader',
    'to-check': unmeasured === 'conflict' ? 'please check' : '',
    measured: `sure ${Math.round(finding.confidence * 100)} %`,
  }[surenessOf(finding, unmeasured)];
}

/** Why no odds are given of a fact of this status; null where they were measured. */
export function unmeasuredFact(status: 'shared' | 'conflict' | 'single'): Unmeasured | null {
  return { shared: null, conflict: 'conflict' as const, single: 'only-here' as const }[status];
}
