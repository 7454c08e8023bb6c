import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { templateDrafts } from '#src/app/init/template-drafts.js';
import { readTemplate } from '#src/app/init/read-template.js';
import { cents } from '#src/domain/cents.js';
import type { Draft } from '#src/domain/events/all.js';
import { createLedger } from '#src/store/create.js';
import { Ledger, type LedgerPlace } from '#src/store/ledger.js';

/** A ledger to measure on, and the environment in which llq finds it. */
export interface BenchLedger {
  readonly path: string;
  readonly env: Readonly<Record<string, string>>;
}

/** Bookings lie in these years, the last one being the one that is asked about. */
const years = Array.from({ length: 10 }, (_, index) => 2026 + index);
const recipients = 300;
/** So many events are written in one transaction. */
const batch = 20_000;

/** A ledger on the Bremen template with so many invented payments; made once, and kept in the temporary folder. */
export async function ledgerWith(bookings: number): Promise<BenchLedger> {
  const folder = join(tmpdir(), `llq-bench-1-${bookings}`);
  const ledger = { path: join(folder, 'llq.sqlite'), env: environment(folder) };
  if (!existsSync(folder)) {
    const unfinished = `${folder}.unfinished`;
    rmSync(unfinished, { recursive: true, force: true });
    mkdirSync(unfinished);
    await fill(unfinished, bookings);
    renameSync(unfinished, folder);
  }
  return ledger;
}

function environment(folder: string): Record<string, string> {
  return {
    LLQ_DB: join(folder, 'llq.sqlite'),
    LLQ_STATE: join(folder, 'state'),
    LLQ_LANG: 'de',
    LLQ_ACTOR: 'bench',
  };
}

async function fill(folder: string, bookings: number): Promise<void> {
  const place: LedgerPlace = {
    path: join(folder, 'llq.sqlite'),
    stateFolder: join(folder, 'state'),
    actor: 'bench',
    command: 'bench',
    now: () => new Date('2026-01-02T08:00:00Z'),
    onCopyPutBack: () => {},
  };
  const template = await readTemplate('fixtures/templates', 'bremen');
  await createLedger(place, { ledger: 'bench', replica: 'bench' }, templateDrafts(template));
  const areas = Object.entries(template.areas)
    .filter(([, area]) => area.municipality === 'bremen' && area.to === null)
    .map(([code]) => code);
  const ledger = await Ledger.open(place);
  const drafts = [
    ...frame(areas),
    ...Array.from({ length: bookings }, (_, index) => benchPayment(index, areas)),
  ];
  for (let from = 0; from < drafts.length; from += batch) {
    const page = drafts.slice(from, from + batch);
    await ledger.book(() => Promise.resolve({ drafts: page, answer: null }));
  }
  ledger.sqlite.exec('analyze');
  ledger.close();
}

/** Recipients, and for every year a budget that is large enough, given out to all areas in equal parts. */
function frame(areas: readonly string[]): Draft[] {
  const registered = Array.from({ length: recipients }, (_, index): Draft => {
    const name = `Beispielverein ${index} e.V.`;
    return {
      type: 'recipient.stated',
      data: { id: `bench${index}`, name, kind: 'organisation', mergedInto: null, reason: null },
    };
  });
  return [...registered, ...years.flatMap((year) => yearOf(year, areas))];
}

const pot = {
  programme: 'llq',
  municipality: 'bremen',
  economicKind: 'consumptive' as const,
  decision: null,
};
const perArea = cents(100_000_000_00);

function yearOf(year: number, areas: readonly string[]): Draft[] {
  const amountCents = cents(perArea * areas.length);
  const planned = areas.map((area) => ({
    area,
    amountCents: perArea,
    weight: '1',
    share: String(perArea),
    clamped: null,
    remainder: '0',
    rank: null,
    extraCent: false,
    indicators: [],
  }));
  const plan = { amount: String(amountCents), areas: { key: 'equal' } };
  const track = {
    track: 'aeltere-menschen',
    amountCents,
    undistributedCents: cents(0),
    areas: planned,
    plan,
  };
  return [
    { type: 'budget.set', data: { ...pot, year, budgetLine: null, amountCents, source: null } },
    { type: 'allocation.planned', data: { ...pot, year, ...track } },
  ];
}

/** An invented payment; those of different numbers are different. */
export function benchPayment(index: number, areas: readonly string[]): Draft {
  const year = years[index % years.length] ?? 2026;
  const month = String((index % 12) + 1).padStart(2, '0');
  const { decision: _, ...place } = pot;
  const area = areas[index % areas.length] ?? null;
  return {
    type: 'disbursement.recorded',
    data: {
      lines: [{ ...place, year, track: 'aeltere-menschen', area, cents: cents(1 + (index % 50_000)) }],
      bookedOn: `${year}-${month}-15`,
      period: null,
      recipient: `bench${index % recipients}`,
      purpose: 'Sachkosten',
      reference: `B-${index}`,
      historic: false,
      exceeds: [],
      reason: null,
      decision: null,
    },
  };
}
