import { createHash } from 'node:crypto';
import { zeroCents } from '#src/domain/cents.js';
import { foldName } from '#src/domain/name.js';
import { moneyFieldOf, yearFieldOf } from '#src/lists/mapping/mapping.js';
import type { ListRecord } from '#src/lists/record.js';
import type { Booking } from '../compare/compared.js';
import type { WithLedger } from '../compare/with-ledger.js';
import { isCandidate } from '../deciding/rejected.js';
import type { Resolved } from '../names/resolve.js';
import type { ReadTable } from '../interpreting/read-tables.js';
import { valueOf, type Candidate, type Figure, type Rejected, type Target } from '../target.js';
import type { ListToDecide } from './list-to-decide.js';
import type { DecidedList, RowLeftOpen } from './decided.js';
import { FigureSums } from './figure-sums.js';
import { RowCodes } from './row-codes.js';
import { usedNames } from './used-names.js';

/** What the steps of deciding a list came to. */
export interface Steps {
  readonly resolved: Resolved;
  readonly outcomes: readonly (Candidate | Rejected)[];
  readonly compared: WithLedger;
  /** What takes money: rejected where there is none for it. */
  readonly covered: readonly (Candidate | Rejected)[];
}

/** Puts together what the steps came to. */
export class Decision {
  readonly #list: ListToDecide;
  readonly #steps: Steps;
  readonly #codes = new RowCodes();

  constructor(list: ListToDecide, steps: Steps) {
    this.#list = list;
    this.#steps = steps;
  }

  list(): DecidedList {
    const { resolved, outcomes, compared, covered } = this.#steps;
    const { interpretation } = this.#list;
    const findings = [
      ...interpretation.findings,
      ...resolved.findings,
      ...compared.findings,
      ...outcomes.flatMap((outcome) => outcome.findings),
      ...covered.filter((outcome) => !isCandidate(outcome)).flatMap((outcome) => outcome.findings),
    ];
    this.#codes.add(findings);
    const uncovered = new Set(
      covered.filter((one) => !isCandidate(one)).map(({ records: [first] }) => first),
    );
    const stays = ({ candidate }: Booking): boolean => !uncovered.has(candidate.records[0]);
    const fresh = compared.new.filter(stays);
    const changed = compared.changed.filter(stays);
    const open = this.#openRows();
    const bookable = [...fresh, ...changed].map(({ candidate }) => candidate).concat(compared.unchanged);
    const sums = sumsOf(bookable);
    const bookableCents = sums.cents;
    for (const { record } of open) sums.addOpen(figureOf(record, interpretation.target));
    return {
      new: fresh,
      changed,
      vanished: compared.vanished,
      names: usedNames(resolved.drafts, interpretation.target, [...fresh, ...changed]),
      open,
      settled: compared.leftOpen,
      statement: this.#statement({ fresh, changed, open: open.length }),
      sums: { sumCents: sums.cents, years: sums.years, tracks: sums.tracks, areas: sums.areas },
      bookableCents,
      findings,
    };
  }

  #openRows(): RowLeftOpen[] {
    const { resolved, outcomes, compared, covered } = this.#steps;
    const rejected = [...outcomes, ...covered].filter((outcome) => !isCandidate(outcome));
    const records = [...rejected, ...compared.refused].flatMap((outcome) => [...outcome.records]);
    const unclear = resolved.open.map(({ codes, ...row }) => ({
      ...row,
      codes: [...new Set([...this.#codes.of(row.record), ...codes])],
    }));
    const refused = records.map((record) => ({ record, codes: this.#codes.of(record), withheld: [] }));
    return [...unclear, ...refused];
  }

  #statement({ fresh, changed, open }: Written): DecidedList['statement'] {
    const { file, interpretation, profile } = this.#list;
    const { compared } = this.#steps;
    const bookings = [...fresh, ...changed].map(({ candidate }) => candidate);
    const all = [...bookings, ...compared.unchanged];
    return {
      target: interpretation.target.name,
      file: file.hash,
      fileName: file.name,
      list: interpretation.profile.list,
      layout: layoutOf(interpretation.tables),
      profile,
      corrects: compared.corrects,
      rows: {
        read: interpretation.records.length,
        new: countRows(fresh.map(({ candidate }) => candidate)),
        changed: countRows(changed.map(({ candidate }) => candidate)),
        unchanged: countRows(compared.unchanged),
        vanished: compared.vanished.length,
        open,
      },
      years: yearsOf(all),
      sumCents: sumsOf(bookings).cents,
      controlSums: interpretation.controlSums,
    };
  }
}

interface Written {
  readonly fresh: readonly Booking[];
  readonly changed: readonly Booking[];
  readonly open: number;
}

function countRows(candidates: readonly Candidate[]): number {
  return candidates.reduce((sum, { records }) => sum + records.length, 0);
}

/** The budget years of rows, ascending. */
export function yearsOf(candidates: readonly Candidate[]): number[] {
  return sumsOf(candidates).years.flatMap(({ of }) => of ?? []);
}

function sumsOf(candidates: readonly Candidate[]): FigureSums {
  const sums = new FigureSums();
  sums.addAll(candidates);
  return sums;
}

/** What the list says of a row that nobody could place. */
function figureOf(record: ListRecord, { fields }: Target): Pick<Figure, 'year' | 'cents'> {
  const cents = valueOf(record, moneyFieldOf(fields) ?? '', 'amount') ?? zeroCents;
  return { year: valueOf(record, yearFieldOf(fields) ?? '', 'year') ?? null, cents };
}

/** SHA-256 of the folded titles of all headers: lists of one layout have the same. */
export function layoutOf(tables: readonly ReadTable[]): string {
  const headers = tables
    .filter(({ records }) => records.length > 0)
    .map(({ table }) => table.columns.map(({ title }) => foldName(title)).join('\n'));
  return createHash('sha256')
    .update([...new Set(headers)].join('\n\n'))
    .digest('hex');
}
