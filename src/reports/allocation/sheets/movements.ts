import { sumCents, zeroCents, type Cents } from '#src/domain/cents.js';
import { movementWords, reportWords, reversedMovement } from '#src/messages/allocation/report.js';
import { allocationWords } from '#src/messages/allocation/words.js';
import type { Lang } from '#src/messages/phrase.js';
import { amount, day, text, type Cell } from '#src/render/cells.js';
import { fromAnywhere, inSheet, sum } from '#src/render/ranges.js';
import type { SheetBuilder, SheetColumn } from '#src/render/sheet-builder.js';
import type { LinkTarget } from '#src/render/table.js';
import type { WorkbookBuilder } from '#src/render/workbook-builder.js';
import type { Effect, Movement, MovementGroup } from '../movements/movement.js';
import type { AllocationReport, PrintedAllocation } from '../report.js';

const effects = ['budgetCents', 'blockedCents', 'allocatedCents'] as const satisfies (keyof Effect)[];

type Key = 'number' | 'date' | 'what' | 'track' | 'area' | 'amount' | keyof Effect | 'decision' | 'reason';

const columns: readonly SheetColumn<Key>[] = [
  { key: 'number', width: 11 },
  { key: 'date', width: 11 },
  { key: 'what', width: 26 },
  { key: 'track', width: 25 },
  { key: 'area', width: 18 },
  { key: 'amount', width: 15 },
  { key: 'budgetCents', width: 15 },
  { key: 'blockedCents', width: 14 },
  { key: 'allocatedCents', width: 16 },
  { key: 'decision', width: 27 },
  { key: 'reason', width: 38 },
];

/** A sum of the list, which other sheets point to, and the cells that it is of; null where there are none. */
interface MovementTotal {
  readonly cents: Cents;
  readonly formula: string;
  readonly behind: LinkTarget | null;
}

/** The sums of the list, and the first movement of each track by its code. */
export interface MovementTotals extends Readonly<Record<keyof Effect, MovementTotal>> {
  readonly tracks: ReadonlyMap<string, LinkTarget>;
}

/** Adds the list of what changed the year's money: plans, moves, and entries of the budget. */
export function addMovementSheet(
  book: WorkbookBuilder,
  report: PrintedAllocation,
  lang: Lang,
): MovementTotals {
  const name = `${report.prefix}${reportWords.movementSheet[lang]}`;
  const sheet = book.sheet(name, columns, { frozenColumns: 2 });
  const { figures, names, movements, state } = report;
  sheet.title(
    `${reportWords.movementSheet[lang]} ${figures.year}: ${names.programme}, ${names.municipality}`,
  );
  sheet.subtitle(state);
  sheet.blank();
  sheet.header(headerTitles(lang));
  const first = sheet.nextRow;
  const tracks = new Map<string, LinkTarget>();
  for (const group of movements) addGroup(sheet, group, { names, lang, tracks });
  const last = sheet.nextRow - 1;
  if (last >= first) sheet.filterTo(last);
  const totals = totalsOf(movements);
  const cells = effects.map((key) => {
    return [key, amount(totals[key], last < first ? undefined : sum(sheet.range(key, first, last)))] as const;
  });
  const row = sheet.row('total', { number: text(allocationWords.total[lang]), ...Object.fromEntries(cells) });
  sheet.blank();
  sheet.note(movementWords.explanation[lang]);
  const pointer = (key: keyof Effect): MovementTotal => ({
    cents: totals[key],
    formula: fromAnywhere(sheet.range(key, row)),
    behind: last < first ? null : { sheet: sheet.name, cells: inSheet(sheet.range(key, first, last)) },
  });
  return {
    budgetCents: pointer('budgetCents'),
    blockedCents: pointer('blockedCents'),
    allocatedCents: pointer('allocatedCents'),
    tracks,
  };
}

function headerTitles(lang: Lang): Record<Key, string> {
  const {
    number,
    date,
    what,
    amount: amountWord,
    budget,
    blocked,
    allocated,
    decision,
    reason,
  } = movementWords;
  return {
    number: number[lang],
    date: date[lang],
    what: what[lang],
    track: allocationWords.track[lang],
    area: allocationWords.area[lang],
    amount: amountWord[lang],
    budgetCents: budget[lang],
    blockedCents: blocked[lang],
    allocatedCents: allocated[lang],
    decision: decision[lang],
    reason: reason[lang],
  };
}

interface Context {
  readonly names: AllocationReport['names'];
  readonly lang: Lang;
  /** Filled with the first movement of each track. */
  readonly tracks: Map<string, LinkTarget>;
}

function addGroup(
  sheet: SheetBuilder<Key>,
  { number, date, movements }: MovementGroup,
  context: Context,
): void {
  for (const movement of movements) {
    const row = sheet.row(movement.effect === null ? 'faint' : 'data', {
      number: text(number ?? allocationWords.draft[context.lang]),
      date: date === null ? null : day(date),
      ...movementCells(movement, context),
    });
    const { track, effect } = movement;
    if (track === null || effect === null || effect.allocatedCents === 0 || context.tracks.has(track))
      continue;
    context.tracks.set(track, { sheet: sheet.name, cells: sheet.at('allocatedCents', row) });
  }
}

function movementCells(movement: Movement, { names, lang }: Context): Partial<Record<Key, Cell | null>> {
  const { track, area, amountCents, effect, decision, reason, reversedBy } = movement;
  const what = movement.what[lang];
  return {
    what: text(reversedBy === null ? what : reversedMovement[lang]({ what, by: reversedBy })),
    track: track === null ? null : text(names.track(track)),
    area: area === null ? null : text(names.area(area)),
    amount: amount(amountCents),
    budgetCents: effectCell(effect?.budgetCents),
    blockedCents: effectCell(effect?.blockedCents),
    allocatedCents: effectCell(effect?.allocatedCents),
    decision: decision === null ? null : text(decision),
    reason: reason === null ? null : text(reason[lang]),
  };
}

function effectCell(cents: Cents | undefined): Cell | null {
  return cents === undefined || cents === 0 ? null : amount(cents);
}

function totalsOf(groups: readonly MovementGroup[]): Effect {
  const all = groups.flatMap(({ movements }) => movements.map(({ effect }) => effect));
  const total = (key: keyof Effect): Cents => sumCents(all.map((effect) => effect?.[key] ?? zeroCents));
  return {
    budgetCents: total('budgetCents'),
    blockedCents: total('blockedCents'),
    allocatedCents: total('allocatedCents'),
  };
}
