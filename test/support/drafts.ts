import { cents } from '#src/domain/cents.js';
import type { Draft, EventContents, EventType } from '#src/domain/events/all.js';
import type { Line, Place } from '#src/domain/line.js';
import { goldenContents, goldenOrigin } from './golden-events.js';

type DraftOf<T extends EventType> = Extract<Draft, { type: T }>;

const somewhere: Place = {
  year: 2027,
  programme: 'llq',
  municipality: 'bremen',
  track: 'quartierszentren',
  area: 'groepelingen',
  economicKind: 'consumptive',
};

/** A line in Gröpelingen in 2027, unless something else is said. */
export function line(amountCents: number, place: Partial<Place> = {}): Line {
  return { ...somewhere, ...place, cents: cents(amountCents) };
}

/** The golden event of a type, with some of its contents changed. */
export function draft<T extends EventType>(type: T, contents: Partial<EventContents[T]> = {}): DraftOf<T> {
  const data: EventContents[T] = { ...goldenContents[type], ...contents };
  return { type, data } as unknown as DraftOf<T>; // the contents are those of the type
}

export function payment(amountCents: number, place: Partial<Place> = {}): DraftOf<'disbursement.recorded'> {
  return draft('disbursement.recorded', { lines: [line(amountCents, place)], exceeds: [] });
}

export function supplement(amountCents: number): DraftOf<'budget.amended'> {
  const lines = [line(amountCents, { track: null, area: null })];
  return draft('budget.amended', { kind: 'supplement', lines, otherYear: null });
}

export function move(amountCents: number, toArea: string): DraftOf<'allocation.moved'> {
  return draft('allocation.moved', { lines: [line(-amountCents), line(amountCents, { area: toArea })] });
}

export function reversal(of: string, reason = 'doppelt erfasst'): DraftOf<'posting.reversed'> {
  return draft('posting.reversed', { of, reason });
}

export function budget(amountCents: number): DraftOf<'budget.set'> {
  return draft('budget.set', { amountCents: cents(amountCents) });
}

/** The same, read from row `row` of a list. */
export function listed<D extends Draft>(written: D, row = 17, batch = goldenOrigin.batch): D {
  const [cell, key] = [`D${row}`, `row-${row}`];
  return { ...written, origin: { ...goldenOrigin, batch, cell, key, cells: { [cell]: '12.500,00' } } };
}

export function area(name: string, code = 'groepelingen'): DraftOf<'area.stated'> {
  return draft('area.stated', { code, name });
}
