import type { BookingFindings, ProbablePair } from '#src/domain/import/findings/booking.js';
import { counted } from '../../count.js';
import type { FindingTexts } from './finding-text.js';
import { correctCell, nothingToDo } from './proposals.js';
import { refusedRowText } from './refused-row.js';

const rowWords = { de: ['Zeile', 'Zeilen'], en: ['row', 'rows'] } as const;

/** What is noticed while rows are held against the rules and against what was imported before. */
export const bookingTexts: FindingTexts<BookingFindings> = {
  'row-refused': refusedRowText,
  'stated-otherwise': {
    reason: {
      de: ({ standing, number, reading }) =>
        `Verzeichnet ist es schon anders (${number}): ${standing}${reading === null ? '' : `; die Liste sagt ${reading}`}.`,
      en: ({ standing, number, reading }) =>
        `It stands otherwise already (${number}): ${standing}${reading === null ? '' : `; the list says ${reading}`}.`,
    },
    proposal: {
      de: () =>
        'Prüfen, was gilt: die Liste berichtigen, oder den Stand mit dem Befehl dafür ändern und neu prüfen.',
      en: () =>
        'Find out what holds: correct the list, or change what stands by its own command, and check again.',
    },
  },
  'stated-twice': {
    reason: {
      de: ({ otherCell }) => `Dasselbe steht in ${otherCell} mit einem anderen Wert.`,
      en: ({ otherCell }) => `The same stands in ${otherCell} with another value.`,
    },
    proposal: correctCell,
  },
  'zeros-left-out': {
    reason: {
      de: ({ rows }) => `${counted(rows, rowWords.de, 'de')} mit dem Betrag 0,00: weggelassen.`,
      en: ({ rows }) => `${counted(rows, rowWords.en, 'en')} with the amount 0.00: left out.`,
    },
    proposal: nothingToDo,
  },
  'recorded-as-historic': {
    reason: {
      de: ({ rows, firstGuardedYear }) =>
        `${counted(rows, rowWords.de, 'de')} aus Jahren vor ${firstGuardedYear}: historisch, ohne Prüfung gegen Mittel.`,
      en: ({ rows, firstGuardedYear }) =>
        `${counted(rows, rowWords.en, 'en')} of years before ${firstGuardedYear}: recorded as history, not checked against money.`,
    },
    proposal: nothingToDo,
  },
  'already-booked-by-hand': {
    reason: {
      de: ({ number }) => `Von Hand schon gebucht: ${number} hat denselben Träger und Betrag.`,
      en: ({ number }) => `Recorded by hand already: ${number} has the same recipient and amount.`,
    },
    proposal: {
      de: ({ number }) =>
        `Ist es dieselbe Zahlung: ${number} mit „llq auszahlung stornieren“ zurücknehmen, dann bucht die Liste sie; oder die Zeile mit --nur-gueltige offen lassen. Ist es eine weitere: --trotz-gebucht mit --grund.`,
      en: ({ number }) =>
        `If it is the same payment: take ${number} back with "llq disbursement reverse", then the list books it; or leave the row open with --only-valid. If it is another one: --despite-booked with --reason.`,
    },
  },
  'correction-open': {
    reason: {
      de: ({ batch, alike, rows }) =>
        `${alike} von ${counted(rows, rowWords.de, 'de')} stehen schon in ${batch}: eine berichtigte Fassung, oder eine andere Liste?`,
      en: ({ batch, alike, rows }) =>
        `${alike} of ${counted(rows, rowWords.en, 'en')} are in ${batch} already: a corrected version, or another list?`,
    },
    proposal: {
      de: ({ batch }) => `--berichtigt ${batch} bucht nur die Unterschiede, --neue-liste alles als neu.`,
      en: ({ batch }) => `--corrects ${batch} books the differences only, --new-list books all of it as new.`,
    },
  },
  'booked-in-batch': {
    reason: {
      de: ({ batch, rows }) =>
        `${counted(rows, rowWords.de, 'de')} mit demselben Inhalt sind schon aus ${batch} gebucht.`,
      en: ({ batch, rows }) =>
        `${counted(rows, rowWords.en, 'en')} that say the same were booked from ${batch}.`,
    },
    proposal: {
      de: ({ batch }) => `Ist es dieselbe Liste, berichtigt: --berichtigt ${batch}.`,
      en: ({ batch }) => `If it is the same list, corrected: --corrects ${batch}.`,
    },
  },
  'row-changed': {
    reason: {
      de: ({ number, batch }) => `Gegenüber ${batch} geändert: ${number} wird storniert und neu gebucht.`,
      en: ({ number, batch }) => `Changed since ${batch}: ${number} is reversed and booked anew.`,
    },
    proposal: nothingToDo,
  },
  'row-vanished': {
    reason: {
      de: ({ number, batch, file, sheet, cell }) =>
        `${number} aus ${batch} steht nicht mehr in der Liste (stand in ${file}!${sheet}!${cell} der früheren Liste); gebucht bleibt es.`,
      en: ({ number, batch, file, sheet, cell }) =>
        `${number} of ${batch} is no longer in the list (it stood in ${file}!${sheet}!${cell} of the earlier list); it stays booked.`,
    },
    proposal: {
      de: () => 'Soll es storniert werden: --entfallene-stornieren mit --grund.',
      en: () => 'To have it reversed: --reverse-vanished with --reason.',
    },
  },
  'row-reversed': {
    reason: {
      de: ({ number, batch, by }) =>
        `Gebucht war die Zeile schon (${number} aus ${batch}); seit ${by} ist sie storniert und bleibt es.`,
      en: ({ number, batch, by }) =>
        `The row was booked before (${number} of ${batch}); ${by} has reversed it, and so it stays.`,
    },
    proposal: {
      de: () => 'Soll sie doch gelten: von Hand buchen.',
      en: () => 'If it is to count after all: record it by hand.',
    },
  },
  'new-beside-vanished': {
    reason: {
      de: (facts) =>
        `Gegenüber ${facts.batch} sind ${counted(facts.new, rowWords.de, 'de')} neu und ${facts.vanished} entfallen; was wovon die Berichtigung ist, sagt nichts.${probablePairs(facts.pairs, 'de')}`,
      en: (facts) =>
        `Against ${facts.batch}, ${counted(facts.new, rowWords.en, 'en')} are new and ${facts.vanished} vanished; nothing tells which replaced which.${probablePairs(facts.pairs, 'en')}`,
    },
    proposal: {
      de: () =>
        'Im Profil unter „key“ die Spalten nennen, an denen Zeilen wiederzuerkennen sind, etwa: key: [reference]. Oder --entfallene-stornieren mit --grund.',
      en: () =>
        'Name under "key" in the profile the columns by which rows are recognised, such as: key: [reference]. Or use --reverse-vanished with --reason.',
    },
  },
  'key-twice': {
    reason: {
      de: ({ key, otherCell }) => `Der Schlüssel „${key}“ steht auch in ${otherCell}.`,
      en: ({ key, otherCell }) => `The key "${key}" stands in ${otherCell} too.`,
    },
    proposal: {
      de: () => 'In der Liste berichtigen, oder im Profil unter „key“ andere Angaben nennen.',
      en: () => 'Correct it in the list, or name other fields under "key" in the profile.',
    },
  },
  'purpose-missing': {
    reason: {
      de: ({ put }) => `Ein Zweck fehlt; eingetragen wird „${put}“.`,
      en: ({ put }) => `There is no purpose; "${put}" is put there.`,
    },
    proposal: nothingToDo,
  },
};

/** So many are named; `--report` has more of them as facts. */
const pairsNamed = 3;

/** ` Vermutlich gehören zusammen: E3 (früher E3, K7-42), …` */
function probablePairs(pairs: readonly ProbablePair[], lang: 'de' | 'en'): string {
  if (pairs.length === 0) return '';
  const earlier = { de: 'früher', en: 'was' }[lang];
  const named = pairs
    .slice(0, pairsNamed)
    .map(({ cell, before, number }) => `${cell} (${earlier} ${before}, ${number})`);
  const more = pairs.length > pairsNamed ? ' …' : '.';
  return ` ${{ de: 'Vermutlich berichtigt', en: 'Probably corrected' }[lang]}: ${named.join(', ')}${more}`;
}
