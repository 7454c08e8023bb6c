import { Flags } from '@oclif/core';
import { parseClosingDay } from '#src/domain/master-data/closing-day.js';
import { yearFlag } from './calendar.js';

/** What a programme has besides its names. */
export const programmeFlags = {
  'first-guarded-year': yearFlag('erstes-geprueftes-jahr'),
  'closing-day': Flags.string({
    aliases: ['stichtag'],
    parse: (text) => Promise.resolve().then(() => parseClosingDay(text)),
  }),
};
