import type { EventType } from '#src/domain/events/all.js';
import type { Words } from '#src/messages/phrase.js';

/** What happened, as a line of the journal says it; complete by type. */
export const eventWords: Record<EventType, Words> = {
  'ledger.created': { de: 'Datenbank eingerichtet', en: 'ledger created' },
  'municipality.stated': { de: 'Stadt erfasst', en: 'municipality stated' },
  'programme.stated': { de: 'Programm erfasst', en: 'programme stated' },
  'track.stated': { de: 'Förderschiene erfasst', en: 'track stated' },
  'area.stated': { de: 'Gebiet erfasst', en: 'area stated' },
  'alias-name.stated': { de: 'Aliasname erfasst', en: 'alias name stated' },
  'enrolment.stated': { de: 'Aufnahme ins Programm erfasst', en: 'enrolment stated' },
  'management.stated': { de: 'Quartiersmanagement erfasst', en: 'management stated' },
  'indicator.stated': { de: 'Kennzahl erfasst', en: 'indicator stated' },
  'recipient.stated': { de: 'Träger erfasst', en: 'recipient stated' },
  'budget.set': { de: 'Ansatz gesetzt', en: 'budget set' },
  'budget.amended': { de: 'Haushalt geändert', en: 'budget amended' },
  'allocation.planned': { de: 'Zuteilung gebucht', en: 'allocation planned' },
  'allocation.moved': { de: 'Umschichtung gebucht', en: 'allocation moved' },
  'disbursement.recorded': { de: 'Auszahlung gebucht', en: 'disbursement recorded' },
  'repayment.recorded': { de: 'Rückzahlung gebucht', en: 'repayment recorded' },
  'import.booked': { de: 'Liste übernommen', en: 'list imported' },
  'import.row-left-open': { de: 'Zeile offen gelassen', en: 'row left open' },
  'finding.settled': { de: 'Befund erledigt', en: 'finding settled' },
  'posting.reversed': { de: 'Buchung storniert', en: 'posting reversed' },
};
