import type { RefusedRow } from '#src/domain/import/findings/booking.js';
import type { RefusalCode, RefusalFacts } from '#src/domain/refusal.js';
import type { Lang, RefusalText } from '../../phrase.js';
import type { FindingText } from './finding-text.js';
import { refused } from './refused.js';

type WaysOut = { readonly [C in RefusalCode]?: RefusalText<RefusalFacts[C]>['wayOut'] };

/** Where the command for a row has a way out that an import has not: what helps here. */
const waysOut: WaysOut = {
  'exceeds-available': {
    de: ({ level }) =>
      `${level === 'programme' ? 'Mittel mit „llq haushalt aendern“ nachbewilligen oder entsperren' : 'Mittel mit „llq zuteilung umschichten“ von anderswo holen'} und neu prüfen; oder die Zeile mit --nur-gueltige offen lassen und mit „llq auszahlung buchen --ueberschreiten“ von Hand buchen.`,
    en: ({ level }) =>
      `${level === 'programme' ? 'Supplement or unblock money with "llq budget amend"' : 'Bring money in from elsewhere with "llq allocation move"'} and check again; or leave the row open with --only-valid and record it by hand with "llq disbursement record --exceed".`,
  },
};

/** A row that a rule says no to: the sentences of the refusal that the command for it would end with. */
export const refusedRowText: FindingText<RefusedRow> = {
  reason: { de: (row) => refused(row, 'says', 'de'), en: (row) => refused(row, 'says', 'en') },
  proposal: { de: (row) => wayOut(row, 'de'), en: (row) => wayOut(row, 'en') },
};

function wayOut(row: RefusedRow, lang: Lang): string {
  const other = waysOut[row.refusal] as RefusalText<typeof row.facts>['wayOut'] | undefined; // of this very refusal
  return other?.[lang](row.facts) ?? refused(row, 'wayOut', lang);
}
