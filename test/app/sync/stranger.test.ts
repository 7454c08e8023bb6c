import { beforeEach, describe, expect, it } from '@jest/globals';
import { syncStatus } from '#src/app/sync/status.js';
import { largestCents } from '#src/domain/amount.js';
import { payment } from '../../support/drafts.js';
import { book, digestOf, eventsOf, rowsOf } from '../../support/ledgers.js';
import { Office } from '../../support/sync/office.js';
import type { Officer } from '../../support/sync/officer.js';
import { Stranger } from '../../support/sync/stranger.js';

let office: Office;
let founder: Officer;
let colleague: Officer;
let ledger: string;

beforeEach(async () => {
  office = new Office();
  founder = office.officer(office.share, { template: 'empty' });
  await founder.found();
  await founder.initShare();
  colleague = await office.colleague();
  ({ ledger } = (await founder.ledger()).local);
});

/** Both write, and come to the same. */
async function expectToGoOn(): Promise<void> {
  for (const officer of [founder, colleague]) {
    await book(await officer.ledger(), payment(100));
    await officer.sync();
  }
  await founder.sync();
  expect(await digestOf(await founder.ledger())).toBe(await digestOf(await colleague.ledger()));
}

async function noted(): Promise<unknown> {
  await founder.sync();
  return rowsOf(await founder.ledger(), 'damaged_file');
}

describe('a stranger with keys of his own', () => {
  it('cannot count the others to the end of all numbers', async () => {
    const stranger = new Stranger(ledger);
    const first = stranger.write(payment(1));
    const last = stranger.write(payment(2), { lamport: Number.MAX_SAFE_INTEGER });
    const { path, bytes } = stranger.segment([first, last]);
    await office.share.put(path, bytes);
    expect(await noted()).toMatchObject([{ path, code: 'lamport-too-far', line: 3 }]);
    await expectToGoOn();
  });

  it('is taken in where he counts only a little too far', async () => {
    const stranger = new Stranger(ledger);
    const { path, bytes } = stranger.segment([stranger.write(payment(1), { lamport: 10_000_000 })]);
    await office.share.put(path, bytes);
    expect(await noted()).toEqual([]);
    await expectToGoOn();
  });

  it('cannot write in the name of others', async () => {
    const { replica } = (await founder.ledger()).local;
    const impostor = new Stranger(ledger, replica);
    const { path, bytes } = impostor.segment([impostor.write(payment(1))]);
    await office.share.put(path, bytes);
    expect(await noted()).toMatchObject([{ path, code: 'key-differs', line: 1 }]);
    await colleague.sync();
    expect(rowsOf(await colleague.ledger(), 'damaged_file')).toHaveLength(1);
    await expectToGoOn();
  });

  it('cannot go on where others have stopped', async () => {
    const [event] = await eventsOf(await founder.ledger());
    const stranger = new Stranger(ledger);
    const grafted = stranger.write(payment(1), { prev: event?.hash ?? null, sequence: 2, lamport: 99 });
    const { path, bytes } = stranger.segment([grafted]);
    await office.share.put(path, bytes);
    expect(await noted()).toMatchObject([{ path, code: 'prev-of-other-replica', line: 2 }]);
    await expectToGoOn();
  });

  it.each([
    ['more than anybody can book', Number.MAX_SAFE_INTEGER, 3],
    ['as much as can be booked, again and again', largestCents, 200],
  ])('can book %s, and stops nobody with it', async (_, amountCents, times) => {
    const stranger = new Stranger(ledger);
    const events = Array.from({ length: times }, () => stranger.write(payment(amountCents)));
    const { path, bytes } = stranger.segment(events);
    await office.share.put(path, bytes);
    expect(await noted()).toEqual([]);
    await expectToGoOn();
  });

  it('cannot acknowledge more than there is', async () => {
    const own = (await founder.ledger()).local.replica;
    const seen = [{ replica: own, incarnation: 1, sequence: 999_999_999, hash: '5f'.repeat(32) }];
    const stranger = new Stranger(ledger);
    const { path, bytes } = stranger.segment([stranger.write(payment(1))], { seen });
    await office.share.put(path, bytes);
    await founder.sync();
    const status = await syncStatus(founder.context);
    const events = status.localEvents + status.publishedEvents;
    for (const { acknowledgedEvents } of status.replicas)
      expect(acknowledgedEvents).toBeLessThanOrEqual(events);
    await expectToGoOn();
  });

  it('cannot keep a segment away by what only a newer program could read', async () => {
    const before = await office.share.paths();
    await book(await founder.ledger(), payment(100));
    await founder.sync();
    const path = (await office.share.paths()).find((one) => !before.includes(one)) ?? '';
    const sound = await office.share.read(path);
    await office.share.put(path, Buffer.from('{"format":2}\nto be read in ten years\n'));
    await colleague.sync();
    const { waiting, damaged } = await syncStatus(colleague.context);
    expect(waiting).toEqual([]);
    expect(damaged).toMatchObject([{ path, code: 'newer-format', line: 1 }]);
    await office.share.put(path.replace('.jsonl', '.1.jsonl'), sound);
    await colleague.sync();
    expect((await syncStatus(colleague.context)).damaged).toEqual([]);
    await expectToGoOn();
  });
});

describe('rubbish on the share', () => {
  it('keeps nothing else from coming in, however much of it there is and whatever it is called', async () => {
    const names = [
      'ü 😀',
      'Ünterschrift',
      'a\u202eb',
      'CON',
      '-rf',
      '%00',
      'a\nb',
      "'; drop table event; --",
    ];
    for (const name of names) {
      for (const path of [`replicas/${name}.jsonl`, `replicas/${name}/${name}/${name}.jsonl`])
        await office.share.put(path, Buffer.from(name));
    }
    for (let at = 0; at < 2000; at += 1)
      await office.share.put(`replicas/rubbish/202703/${at}.jsonl`, Buffer.from('{'));
    expect(await noted()).toHaveLength(2000 + 2 * names.length);
    await expectToGoOn();
  });
});

describe('a marker', () => {
  const path = 'llq-ledger.json';
  const markers = [
    ['was replaced by that of another ledger', '{"format":1,"ledger":"foreign"}\n', 'share-of-other-ledger'],
    ['is of a later format', '{"format":2}', 'share-newer-format'],
    ['names a file elsewhere', '{"format":1,"ledger":"../../notes"}', 'share-marker-unreadable'],
    ['was cut', '{"format":1,"led', 'share-marker-unreadable'],
    ['is empty', '', 'share-marker-unreadable'],
    ['is a list of lists of lists', '['.repeat(1_000_000), 'share-marker-unreadable'],
    ['was deleted', null, 'share-not-there'],
  ] as const;

  it.each(markers)('that %s stops every exchange, and nothing is changed', async (_, text, code) => {
    const marker = await office.share.read(path);
    if (text === null) await office.share.remove(path);
    else await office.share.put(path, Buffer.from(text));
    await book(await founder.ledger(), payment(100));
    const [paths, events] = [await office.share.paths(), await eventsOf(await founder.ledger())];
    await expect(founder.sync()).rejects.toMatchObject({ code });
    expect(await office.share.paths()).toEqual(paths);
    expect(await eventsOf(await founder.ledger())).toEqual(events);
    await office.share.put(path, marker);
    await expectToGoOn();
  });
});
