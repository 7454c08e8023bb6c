import type { ImportTarget } from '#src/domain/codes.js';
import { describe, expect, it } from '@jest/globals';
import { runImport } from '#src/app/import/run.js';
import type { RunRequest } from '#src/app/import/request.js';
import { startImport } from '#src/app/import/session.js';
import { undoImport } from '#src/app/import/undo.js';
import { needsAPerson } from '#src/app/import/views.js';
import type { Finding, FindingCode } from '#src/domain/import/finding.js';
import { rebuildProjections } from '#src/store/rebuild.js';
import { verifyJournal } from '#src/store/verify.js';
import {
  listFolders,
  listPath,
  readTruth,
  type Booking,
  type Correction,
} from '../../../fixtures/lists/truth.js';
import { asTexts, bookedIn, fieldsOf } from '../../support/import/booked.js';
import { importDesk, requestFor, type ImportDesk } from '../../support/import/desk.js';
import { digestOf, eventsOf, rowsOf } from '../../support/ledgers.js';

interface Versions {
  readonly list: string;
  readonly target: ImportTarget;
  readonly of: Correction;
}

const all = listFolders().flatMap((list): Versions[] => {
  const { target, corrections } = readTruth(list);
  return corrections.map((of) => ({ list, target, of }));
});
/** Those of which something is booked. */
const differing = all.filter(({ of }) => of.exit === 0 && differences(of) > 0);

describe.each(all)('$list: $of.name', (versions) => {
  const { of } = versions;

  it('is told from what stands', async () => {
    const { context } = await deskAfterFirst(versions);
    const { checked } = await startImport(context, requestOf(versions, 'after'));
    expect(checked.rows).toMatchObject({
      unchanged: of.same,
      new: of.new.length,
      changed: of.changed.length,
      vanished: of.vanished.length,
    });
    expect(needsAPerson(checked) ? 4 : 0).toBe(of.exit);
    expect(placesOf(checked.findings, 'row-changed')).toEqual(
      of.changed.map(({ to }) => placeOf(to)).toSorted(),
    );
    expect(earlierPlaces(checked.findings)).toEqual(of.vanished.map(placeOf).toSorted());
  });

  it('brings the difference and nothing else', async () => {
    const desk = await deskAfterFirst(versions);
    const before = await eventsOf(desk.ledger);
    const { batch, blocked } = await run(desk, versions, 'after');
    const written = (await eventsOf(desk.ledger)).slice(before.length);
    expect(blocked).toBe(of.exit === 4);
    if (blocked || of.new.length + of.changed.length === 0) {
      expect({ batch, written }).toEqual({ batch: null, written: [] });
      return;
    }
    const booked = written.filter(({ type }) => type === 'disbursement.recorded');
    expect(booked).toHaveLength(of.new.length + of.changed.length);
    expect(written.filter(({ type }) => type === 'posting.reversed')).toHaveLength(of.changed.length);
    expect(await bookingsIn(desk, versions)).toEqual(standing(versions, { vanishedStay: true }));
  });
});

describe.each(differing)('$list, imported twice: $of.name', (versions) => {
  const { of } = versions;

  it('loses what has vanished only where that was said', async () => {
    const desk = await deskAfterFirst(versions);
    await run(desk, versions, 'after');
    const { batch } = await run(desk, versions, 'after', { reverseVanished: true, reason: 'entfallen' });
    expect(batch === null).toBe(of.vanished.length === 0);
    expect(await bookingsIn(desk, versions)).toEqual(standing(versions, { vanishedStay: false }));
  });

  it('is taken back version by version, and can be booked again', async () => {
    const desk = await importDesk();
    const first = await run(desk, versions, 'before');
    const afterFirst = await stateOf(desk, versions);
    const second = await run(desk, versions, 'after', { reverseVanished: true, reason: 'berichtigt' });
    await expect(undo(desk, first.batch)).rejects.toMatchObject({ code: 'batch-corrected' });

    await undo(desk, second.batch);
    expect(await stateOf(desk, versions)).toEqual(afterFirst);
    await undo(desk, first.batch);
    expect(await stateOf(desk, versions)).toEqual({ sums: [], bookings: [] });
    await expectSound(desk);

    const again = await run(desk, versions, 'before');
    expect(again.rows).toMatchObject({ new: first.rows.new, changed: 0, unchanged: 0, vanished: 0 });
    expect(await stateOf(desk, versions)).toEqual(afterFirst);
  });
});

async function deskAfterFirst(versions: Versions): Promise<ImportDesk> {
  const desk = await importDesk();
  await run(desk, versions, 'before');
  return desk;
}

function run(
  { context }: ImportDesk,
  of: Versions,
  version: 'before' | 'after',
  more: Partial<RunRequest> = {},
) {
  return runImport(context, requestOf(of, version, more));
}

function undo({ context }: ImportDesk, batch: string | null) {
  return undoImport(context, { batch: batch ?? '', reason: 'versehentlich' });
}

function requestOf({ list, of }: Versions, version: 'before' | 'after', more: Partial<RunRequest> = {}) {
  const profile = listPath(list, of.profile);
  return requestFor(listPath(list, of[version]), { profile, createRecipients: true, ...more });
}

async function bookingsIn({ ledger }: ImportDesk, { target }: Versions): Promise<string[]> {
  return asTexts(await bookedIn(ledger, target));
}

/** What counts: all sums, and all that lists brought. */
async function stateOf(desk: ImportDesk, versions: Versions) {
  return { sums: rowsOf(desk.ledger, 'balance'), bookings: await bookingsIn(desk, versions) };
}

/** The journal is whole, and its tables are what it makes of them. */
async function expectSound({ ledger }: ImportDesk): Promise<void> {
  const { problems } = await ledger.read((reader) => verifyJournal(reader, ledger.local.ledger));
  expect(problems).toEqual([]);
  const digest = await digestOf(ledger);
  await ledger.write((writer) => rebuildProjections(writer));
  expect(await digestOf(ledger)).toBe(digest);
}

/** What must stand after both versions. */
function standing({ list, of }: Versions, { vanishedStay }: { readonly vanishedStay: boolean }): string[] {
  const { cases } = readTruth(list);
  const bookings = cases.find(({ files }) => files.includes(of.after))?.bookings ?? [];
  return asTexts([...bookings, ...(vanishedStay ? of.vanished : [])].map(fieldsOf));
}

function differences({ new: fresh, changed, vanished }: Correction): number {
  return fresh.length + changed.length + vanished.length;
}

function placesOf(findings: readonly Finding[], code: FindingCode): string[] {
  const of = findings.filter((finding) => finding.code === code);
  return of.map(({ place }) => `${place.sheet}!${place.cell}`).toSorted();
}

/** Where what has vanished stood: no cell of the new list can say that. */
function earlierPlaces(findings: readonly Finding[]): string[] {
  const vanished = findings.filter((finding) => finding.code === 'row-vanished');
  expect(vanished.filter(({ place }) => place.sheet !== null)).toEqual([]);
  return vanished.map(({ facts }) => `${facts.sheet}!${facts.cell}`).toSorted();
}

function placeOf({ sheet, cell }: Booking): string {
  return `${sheet}!${cell}`;
}
