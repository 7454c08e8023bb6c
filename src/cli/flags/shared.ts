import { Flags } from '@oclif/core';
import { dayFlag, yearFlag } from './calendar.js';
import { switchFlag, textFlag, wordsFlag } from './text.js';

/** The flags that every command has. */
export const baseFlags = {
  db: textFlag('datenbank'),
  json: Flags.boolean(),
  lang: Flags.option({ aliases: ['sprache'], options: ['de', 'en'] as const })(),
  yes: switchFlag('ja'),
  quiet: switchFlag('still'),
};

/** Flags with the same name and meaning wherever they occur; commands pick from them. */
export const shared = {
  year: () => yearFlag('jahr'),
  programme: () => textFlag('programm'),
  municipality: () => textFlag('stadt'),
  track: () => textFlag('schiene'),
  area: () => textFlag('gebiet'),
  recipient: () => textFlag('traeger', 'empfaenger'),
  date: () => dayFlag('datum'),
  purpose: () => wordsFlag('zweck'),
  reference: () => wordsFlag('beleg'),
  reason: () => wordsFlag('grund'),
  decision: () => wordsFlag('beschluss'),
  from: () => dayFlag('von'),
  to: () => dayFlag('bis'),
  out: () => textFlag('ausgabe'),
  force: () => switchFlag('ueberschreiben'),
  all: () => switchFlag('alle'),
  dryRun: () => switchFlag('probelauf'),
  /** What every command has that books: see `afterBooking`. */
  booking: () => ({ 'dry-run': switchFlag('probelauf'), sync: switchFlag('abgleich') }),
};
