import { hash } from 'node:crypto';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { syncStatus } from '#src/app/sync/status.js';
import type { Draft } from '#src/domain/events/all.js';
import { eventTypes } from '#src/journal/event-types.js';
import { backUp } from '#src/store/backup/back-up.js';
import { restoreBackup } from '#src/store/backup/restore.js';
import { verifyJournal } from '#src/store/verify.js';
import { area, draft, listed, payment, reversal } from '../../support/drafts.js';
import { book, bookOne, digestOf, rowsOf } from '../../support/ledgers.js';
import { Office } from '../../support/sync/office.js';
import type { Officer } from '../../support/sync/officer.js';
import { asOlderProgram } from '../../support/sync/older-program.js';
import { linesOf, otherKeys, resealed } from '../../support/sync/segments.js';
import { Stranger } from '../../support/sync/stranger.js';
import { temporaryFolder } from '../../support/temporary.js';

let office: Office;
let founder: Officer;
let colleague: Officer;

beforeEach(async () => {
  office = new Office();
  founder = office.officer(office.share, { template: 'empty' });
  await founder.found();
  await founder.initShare();
  colleague = await office.colleague();
});

/** Books what is to be unknown to others, among it one of each type there is. */
async function bookOneOfEach(): Promise<void> {
  const ledger = await founder.ledger();
  const reversed = await bookOne(ledger, payment(700));
  const types = Object.keys(eventTypes) as Draft['type'][]; // the keys are all the types
  const others = types.filter((type) => type !== 'ledger.created' && type !== 'posting.reversed');
  await book(ledger, ...others.map((type) => draft(type)), reversal(reversed), listed(payment(300)));
  await founder.sync();
}

async function expectAlike(one: Officer, other: Officer): Promise<void> {
  const ledger = await one.ledger();
  const { digest, problems } = await ledger.read((reader) => verifyJournal(reader, ledger.local.ledger));
  expect(problems).toEqual([]);
  expect(digest).toBe(await digestOf(await other.ledger()));
}

async function unknownTypes(officer: Officer): Promise<ReadonlySet<unknown>> {
  const rows = rowsOf(await officer.ledger(), 'unknown_event') as { type: string }[]; // the columns of the table
  return new Set(rows.map(({ type }) => type));
}

describe('a replica with an older program', () => {
  const types = Object.keys(eventTypes).filter((type) => type !== 'ledger.created');

  it.each([...types, 'all of these'])(
    'keeps %s, passes it on, and folds it once it knows it',
    async (type) => {
      const unknown = type === 'all of these' ? types : [type];
      await bookOneOfEach();
      await asOlderProgram(unknown, async () => {
        await colleague.sync();
        expect(await unknownTypes(colleague)).toEqual(new Set(unknown));
        for (const path of await office.share.paths())
          if (path.endsWith('.jsonl')) await office.share.remove(path);
        await colleague.sync();
        colleague.close();
      });
      const third = await office.colleague();
      await expectAlike(third, founder);
      expect(await unknownTypes(colleague)).toEqual(new Set());
      await expectAlike(colleague, founder);
    },
  );

  it('goes on writing, and all of it counts after the update', async () => {
    await bookOneOfEach();
    await asOlderProgram(['area.stated', 'budget.amended', 'posting.reversed'], async () => {
      await colleague.sync();
      await book(await colleague.ledger(), payment(400), draft('budget.set'), draft('recipient.stated'));
      await colleague.sync();
      colleague.close();
    });
    await founder.sync();
    await colleague.sync();
    await founder.sync();
    await expectAlike(colleague, founder);
  });

  it('has backups that a newer program restores', async () => {
    await bookOneOfEach();
    const folder = temporaryFolder();
    const source = join(folder, 'backup.sqlite');
    await asOlderProgram(['repayment.recorded'], async () => {
      await colleague.sync();
      await backUp(await colleague.ledger(), source, false);
    });
    const path = join(folder, 'llq.sqlite');
    const stateFolder = join(folder, 'state');
    const place = { path, stateFolder, newReplica: 'replica-9', newKeys: otherKeys, asideSuffix: '.old' };
    const { digest } = await restoreBackup(source, place, false);
    expect(digest).toBe(await digestOf(await founder.ledger()));
  });
});

describe('an event of a version that nobody here knows', () => {
  it('is kept, passed on and told, and stands in nobody’s way', async () => {
    const { ledger } = (await founder.ledger()).local;
    const stranger = new Stranger(ledger);
    const events = [stranger.write(area('Neu'), { version: 2 }), stranger.write(payment(1), { version: 9 })];
    const { path, bytes } = stranger.segment(events);
    await office.share.put(path, bytes);
    await founder.sync();
    await office.share.remove(path);
    await founder.sync();
    await colleague.sync();
    expect(await unknownTypes(colleague)).toEqual(new Set(['area.stated', 'disbursement.recorded']));
    await expectAlike(colleague, founder);
  });
});

/** As the name of a segment has it. */
function digestOfFile(bytes: Uint8Array): string {
  return hash('sha256', bytes).slice(0, 32);
}

describe('a segment that only a newer program can read', () => {
  const newer = [
    [
      'with events in another envelope',
      (header: string) => header.replace('"leastReader":1', '"leastReader":2'),
    ],
    ['in another format', (header: string) => header.replace('"format":1', '"format":2')],
  ] as const;

  it.each(newer)('%s is kept, passed on and told, and taken in after the update', async (_, made) => {
    const { ledger } = (await founder.ledger()).local;
    const stranger = new Stranger(ledger);
    const sound = stranger.segment([stranger.write(payment(1))]);
    const [header = '', ...events] = linesOf(sound.bytes);
    const bytes = resealed([made(header), ...events], otherKeys);
    const path = sound.path.replace(/[0-9a-f]{32}(?=\.jsonl$)/, digestOfFile(bytes));
    await office.share.put(path, bytes.subarray(0, -1));
    await founder.sync();
    expect((await syncStatus(founder.context)).waiting).toEqual([]); // not all there yet
    await office.share.put(path, bytes);
    await founder.sync();
    expect((await syncStatus(founder.context)).waiting).toMatchObject([{ path, reason: 'newer-format' }]);
    await office.share.remove(path);
    await founder.sync();
    await colleague.sync();
    expect((await syncStatus(colleague.context)).waiting).toHaveLength(1);
    await expectAlike(colleague, founder);

    // What was kept is readable now, as by a program that knows more.
    for (const officer of [founder, colleague]) {
      const { sqlite } = await officer.ledger();
      sqlite.prepare('update waiting_segment set bytes = ?').run(sound.bytes);
      await officer.sync();
      expect((await syncStatus(officer.context)).waiting).toEqual([]);
      expect(rowsOf(await officer.ledger(), 'disbursement')).toHaveLength(1);
    }
    await expectAlike(colleague, founder);
  });
});
