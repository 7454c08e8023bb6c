import type { ImportTarget } from '#src/domain/codes.js';
import type { Severity } from '#src/domain/import/severity.js';
import type { Words } from '../phrase.js';

/** How much a finding weighs. */
export const severityWords: Record<Severity, Words> = {
  error: { de: 'Fehler', en: 'Error' },
  question: { de: 'Frage', en: 'Question' },
  note: { de: 'Hinweis', en: 'Note' },
};

/** What a list can be imported as; complete by type. */
export const targetWords: Record<ImportTarget, Words> = {
  areas: { de: 'Gebiete', en: 'areas' },
  recipients: { de: 'Träger', en: 'recipients' },
  budgets: { de: 'Haushalt', en: 'budgets' },
  allocations: { de: 'Zuteilungen', en: 'allocations' },
  disbursements: { de: 'Auszahlungen', en: 'disbursements' },
  indicators: { de: 'Kennzahlen', en: 'indicators' },
};

/** The fields of all targets, as sentences about them name them; another goes by its own name. */
const fieldWords: Readonly<Record<string, Words>> = {
  aliasName: { de: 'Aliasname', en: 'alias name' },
  amount: { de: 'Betrag', en: 'amount' },
  area: { de: 'Gebiet', en: 'area' },
  budgetLine: { de: 'Haushaltsstelle', en: 'budget line' },
  code: { de: 'Kürzel', en: 'code' },
  date: { de: 'Datum', en: 'date' },
  decision: { de: 'Beschluss', en: 'decision' },
  economicKind: { de: 'Wirtschaftsart', en: 'economic kind' },
  from: { de: 'Beginn', en: 'beginning' },
  indicator: { de: 'Kennzahl', en: 'indicator' },
  kind: { de: 'Art', en: 'kind' },
  managedBy: { de: 'Quartiersmanagement', en: 'management' },
  municipality: { de: 'Stadt', en: 'municipality' },
  name: { de: 'Name', en: 'name' },
  programme: { de: 'Programm', en: 'programme' },
  purpose: { de: 'Zweck', en: 'purpose' },
  reason: { de: 'Grund', en: 'reason' },
  recipient: { de: 'Träger', en: 'recipient' },
  reference: { de: 'Beleg', en: 'reference' },
  source: { de: 'Quelle', en: 'source' },
  to: { de: 'Ende', en: 'end' },
  track: { de: 'Förderschiene', en: 'track' },
  value: { de: 'Wert', en: 'value' },
  year: { de: 'Haushaltsjahr', en: 'budget year' },
};

export function fieldName(field: string, lang: 'de' | 'en'): string {
  return fieldWords[field]?.[lang] ?? field;
}
