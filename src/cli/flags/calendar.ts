import { Flags } from '@oclif/core';
import { parseDay, type Day } from '#src/domain/day.js';
import { parseYear, type Year } from '#src/domain/year.js';
import { surroundingsOf } from '../surroundings-of.js';
import { todayOf } from '../today.js';

/** A calendar day as people write it; what cannot be read is refused (exit 3). */
export function dayFlag(german: string) {
  return Flags.custom<Day>({
    aliases: [german],
    parse: (text, { config }) =>
      Promise.resolve().then(() => parseDay(text, todayOf(surroundingsOf(config)))),
  })();
}

/** A budget year: four digits, or `current`, `next`, `previous` and their German names. */
export function yearFlag(german: string) {
  return Flags.custom<Year>({
    aliases: [german],
    parse: (text, { config }) =>
      Promise.resolve().then(() => parseYear(text, todayOf(surroundingsOf(config)))),
  })();
}
