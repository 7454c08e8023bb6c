import type { Choice, MenuChoices } from '#src/app/menu/choices.js';
import { parsePositiveAmount } from '#src/domain/amount.js';
import { asDay, parseDay, type Day } from '#src/domain/day.js';
import { parseYear, yearOf, type Year } from '#src/domain/year.js';
import { formatDay } from '#src/messages/format.js';
import { flagWords } from '#src/messages/help/flags.js';
import { menuWords } from '#src/messages/menu.js';
import type { Lang } from '#src/messages/phrase.js';
import type { Asker } from '../asker.js';

/** What a task of the menu asks with. */
export interface Desk {
  readonly asker: Asker;
  readonly lang: Lang;
  readonly today: Day;
  readonly choices: MenuChoices;
}

export function label({ lang }: Desk, name: string): string {
  return flagWords[name]?.[lang] ?? name;
}

/** A text that is needed. */
export function askText(desk: Desk, name: string): Promise<string> {
  return desk.asker.value(label(desk, name), `--${name}`, (typed) => typed.trim());
}

/** A file to write; the proposed one unless another is typed. */
export function askFile(desk: Desk, proposed: string): Promise<string> {
  return desk.asker.value(label(desk, 'out'), '--out', (typed) => typed.trim(), proposed);
}

/** A text that may be left out. */
export async function askOptional(desk: Desk, name: string): Promise<string | undefined> {
  return (await desk.asker.optional(label(desk, name), `--${name}`)) || undefined;
}

/** The amount as typed, so that the command shown is what the person would have typed. */
export function askAmount(desk: Desk): Promise<string> {
  return desk.asker.value(label(desk, 'amount'), label(desk, 'amount'), (typed) => {
    parsePositiveAmount(typed);
    return typed.trim();
  });
}

/** A day, today unless another is typed. */
export function askDay({ today, ...desk }: Desk): Promise<Day> {
  const read = (typed: string): Day => parseDay(typed, today);
  return desk.asker.value(label({ ...desk, today }, 'date'), '--date', read, formatDay(today, desk.lang));
}

/** A budget year, that of the day unless another is typed. */
export function askYear(desk: Desk, day: string = desk.today): Promise<Year> {
  const read = (typed: string): Year => parseYear(typed, desk.today);
  return desk.asker.value(label(desk, 'year'), '--year', read, String(yearOf(asDay(day))));
}

/** The code of an area, or none where the money is the municipality's as a whole. */
export async function chooseAreaOrNone(desk: Desk): Promise<string | undefined> {
  const none = { name: menuWords.cityWide[desk.lang], code: '' };
  return (await choose(desk, 'area', [...desk.choices.areas, none])) || undefined;
}

/** One of several by its name; where there are none, a text. */
export function choose(desk: Desk, name: string, from: readonly Choice[]): Promise<string> {
  if (from.length === 0) return askText(desk, name);
  const choices = from.map((one) => ({ name: one.name, value: one.code }));
  return desk.asker.select(label(desk, name), choices, `--${name}`);
}
