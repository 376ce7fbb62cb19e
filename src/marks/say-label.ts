import type { Absence } from './name-grid';
import type { Entity, LabelSays, MentionForm } from '../model/comparison';

/** What the forms of a label are called; a bare name needs no word. */
export const FORM_NAMES: Readonly<Record<MentionForm, string>> = {
  name: '',
  title: 'title',
  description: 'description',
  pronoun: 'pronoun',
};

export const KIND_NAMES: Readonly<Record<Entity['kind'], string>> = {
  person: 'People',
  organization: 'Organisations',
  place: 'Places',
  group: 'Groups',
  agreement: 'Agreements',
  other: 'Other',
};

const ABSENCE_NAMES: Readonly<Record<Absence, string>> = {
  'not-mentioned': 'not found here',
  'never-named': 'never by name',
  'no-office': 'no title found',
};

/** What a source never says, in words. */
export function sayAbsences(absences: readonly Absence[], kind: Entity['kind']): string {
  // An office belongs to people; that a country is given none says nothing.
  const telling = absences.filter((absence) => absence !== 'no-office' || kind === 'person');
  return telling.map((absence) => ABSENCE_NAMES[absence]).join(', ');
}

/**
 * What a label says beside the name: "former · Iran · judgement: prominent"; empty where it says nothing. Left out is what
 * anyone reads in the label itself: its office, that a country's own name says its country.
 */
export function sayLabel(says: LabelSays | null, kind: Entity['kind']): string {
  if (!says) return '';
  const parts = [
    says.status !== undefined && says.status !== 'current' ? says.status : '',
    kind === 'place' ? '' : (says.nationality ?? []).map(countryName).join(', '),
    says.evaluation ? `judgement: ${says.evaluation}` : '',
  ];
  return parts.filter(Boolean).join(' · ');
}

const REGIONS = new Intl.DisplayNames('en', { type: 'region', fallback: 'code' });

function countryName(code: string): string {
  return /^[A-Z]{2}$/.test(code) ? (REGIONS.of(code) ?? code) : code;
}
