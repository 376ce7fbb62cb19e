import type { FramingKind } from '../../model/comparison';
import type { ReportingTone } from '../annotate/reporting-verbs.table';
import type { Contrast } from './contrasts';

/** What a verb of this tone does to what it reports. */
const TONES: Readonly<Record<ReportingTone, string>> = {
  neutral: 'is plain',
  doubt: 'leaves it in doubt',
  insist: 'adds force',
  concede: 'makes it a concession',
  reveal: 'makes it a disclosure',
  warn: 'makes it a warning',
  attack: 'makes it an attack',
  deny: 'makes it a denial',
  soften: 'keeps it open',
  formal: 'makes it a formal statement',
};

/**
 * Why a contrast is one, in a plain sentence that quotes both sides.
 * Shape: `a` and `b` are the words of the two articles, in the order of the columns.
 */
export function contrastNote(kind: FramingKind, contrast: Contrast, a: string, b: string): string {
  const one = `“${a}”`;
  const other = `“${b}”`;
  const { a: x, b: y } = contrast;
  switch (kind) {
    case 'reporting-verb':
      return x.says && y.says && x.says.tone !== y.says.tone
        ? `In ${one} the verb ${TONES[x.says.tone]}, in ${other} it ${TONES[y.says.tone]}.`
        : `The same is reported with other verbs: ${one} and ${other}.`;
    case 'hedge':
      return x.traits.hedge > y.traits.hedge
        ? `${one} leaves open what ${other} states more firmly.`
        : `${other} leaves open what ${one} states more firmly.`;
    case 'degree':
      return `How much or how far differs: ${one} against ${other}.`;
    case 'quotation':
      if (Math.min(x.traits.quoted, y.traits.quoted) > 0)
        return `Other words are quoted: ${one} and ${other}.`;
      return x.traits.quoted > y.traits.quoted
        ? `${one} is quoted, ${other} is put in the article’s own words.`
        : `${other} is quoted, ${one} is put in the article’s own words.`;
    case 'attribution':
      return `Who is given as the source differs: ${one} against ${other}.`;
    case 'voice':
      return `Who acts is told differently: ${one} against ${other}.`;
    case 'status':
      return `The standing given differs: ${one} against ${other}.`;
    case 'label':
      return `The same is called ${one} by one and ${other} by another.`;
    case 'emphasis':
      return `Told at the top by one and further down by another: ${one} and ${other}.`;
    case 'omission':
    case 'wording':
      return `The same is put as ${one} and as ${other}.`;
  }
}

/** Why an omission is one. */
export function omissionNote(words: string): string {
  return `Only one side tells “${words}”.`;
}

/** Why two labels are a contrast; `other` is null where the other article never speaks of it. */
export function labelNote(label: string, other: string | null): string {
  return other === null
    ? `Only one side speaks of “${label}”.`
    : `One calls “${label}” whom the other calls “${other}”.`;
}

/** Why a loaded word is a contrast to a plain one. */
export function notionNote(loaded: string, plain: string): string {
  return `“${loaded}” is a loaded word for what the other calls “${plain}”.`;
}
