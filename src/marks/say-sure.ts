/** What is said of how sure a mark is: the reader's own, a conflict, of which no odds were ever measured, or so many of a hundred right. */
export type Sureness = 'by-reader' | 'to-check' | 'measured';

/** Stands in the place of odds wherever a conflict is named: in the panel as a sentence of its own, in files behind the word. */
export const PLEASE_CHECK =
  'Please check: how often a conflict is rightly called was not measured.';

/** How sure a finding is said to be. */
export function surenessOf(
  { byReader }: { readonly byReader?: boolean | undefined },
  isConflict: boolean,
): Sureness {
  return byReader ? 'by-reader' : isConflict ? 'to-check' : 'measured';
}

/** "set by the reader", "please check" or "sure 80 %": in a file. */
export function saySure(
  finding: { readonly confidence: number; readonly byReader?: true },
  isConflict = false,
): string {
  return {
    'by-reader': 'set by the reader',
    'to-check': 'please check',
    measured: `sure ${Math.round(finding.confidence * 100)} %`,
  }[surenessOf(finding, isConflict)];
}
