import { inQuotes } from '../../model/in-quotes';
import type { ReportingTone } from '../annotate/reporting-verbs.table';

/** What a verb of this tone does to what it reports. */
export const TONES: Readonly<Record<ReportingTone, string>> = {
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

/** Why two ways of putting the same are a contrast. */
export function wordingNote(a: string, b: string): string {
  return `The same is put as ${inQuotes(a)} and as ${inQuotes(b)}.`;
}

/** Why two headlines are a contrast. */
export function headlineNote(a: string, b: string): string {
  return `The headlines put it differently: ${inQuotes(a)} and ${inQuotes(b)}.`;
}

/** Why two headlines that hardly share a word are a contrast. */
export function topNote(a: string, b: string): string {
  return `The headlines put different things at the top: ${inQuotes(a)} and ${inQuotes(b)}.`;
}

/** Why two first paragraphs are a contrast. */
export function leadNote(a: string, b: string): string {
  return `The first sentences put it differently: ${inQuotes(a)} and ${inQuotes(b)}.`;
}

/** Why the places of two tellings are a contrast. */
export function emphasisNote(top: string, below: string): string {
  return `Told at the top by one and further down by another: ${inQuotes(top)} and ${inQuotes(below)}.`;
}

/** Why an omission is one. */
export function omissionNote(words: string): string {
  return `Only one side tells ${inQuotes(words)}.`;
}

/** Why two labels are a contrast; `other` is null where the other article never speaks of it. */
export function labelNote(label: string, other: string | null): string {
  return other === null
    ? `Only one side speaks of ${inQuotes(label)}.`
    : `One calls ${inQuotes(label)} whom the other calls ${inQuotes(other)}.`;
}

/** Why two namings of a thing are a contrast. */
export function thingNote(one: string, other: string): string {
  return `What one calls ${inQuotes(one)} the other calls ${inQuotes(other)}.`;
}

/** Why a loaded word is a contrast to a plain one. */
export function notionNote(loaded: string, plain: string): string {
  return `${inQuotes(loaded)} is a loaded word for what the other calls ${inQuotes(plain)}.`;
}
