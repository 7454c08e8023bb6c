import { beforeEach, describe, expect, it } from '@jest/globals';
import { FaultyFolder } from '../../support/sync/faulty-folder.js';
import { faultsOf, scriptedFaults, seededFaults } from '../../support/sync/faults.js';
import { MemoryFolder } from '../../support/sync/memory-folder.js';

const bytes = Buffer.from('{"a":1}\n{"b":2}\n');
const path = 'a/b.jsonl';

let behind = new MemoryFolder();

beforeEach(() => {
  behind = new MemoryFolder();
});

describe('a faulty folder', () => {
  it.each(['unreachable', 'busy', 'full', 'answer-lost'] as const)(
    'tells %s, and does what it is told the next time',
    async (fault) => {
      const folder = new FaultyFolder(behind, scriptedFaults({ writeOnce: [fault] }));
      await expect(folder.writeOnce(path, bytes)).rejects.toMatchObject({ name: 'Unavailable' });
      expect(await folder.writeOnce(path, bytes)).toBe(fault === 'answer-lost' ? 'there' : 'written');
      expect(await folder.list('a')).toEqual(['b.jsonl']);
      expect(await behind.paths()).toEqual([path]);
    },
  );

  it('leaves half of a temporary file when it is full', async () => {
    const folder = new FaultyFolder(behind, scriptedFaults({ writeOnce: ['full'] }));
    await expect(folder.writeOnce(path, bytes)).rejects.toMatchObject({ code: 'share-full' });
    expect(await behind.paths()).toEqual(['a/.~killed-1-1.tmp']);
  });

  it('loses what it has told to be written', async () => {
    const folder = new FaultyFolder(behind, scriptedFaults({ writeOnce: ['lost'] }));
    expect(await folder.writeOnce(path, bytes)).toBe('written');
    expect(await behind.paths()).toEqual([]);
  });

  it('shows half a file, none, and then loses it', async () => {
    await behind.put(path, bytes);
    const folder = new FaultyFolder(
      behind,
      scriptedFaults({ read: ['torn', 'not-there-yet', null, 'vanished'] }),
    );
    expect(await folder.read(path)).toHaveLength(bytes.length / 2);
    await expect(folder.read(path)).rejects.toMatchObject({ code: 'share-file-missing' });
    expect(await folder.read(path)).toHaveLength(bytes.length);
    await expect(folder.read(path)).rejects.toMatchObject({ code: 'share-file-missing' });
    expect(await behind.paths()).toEqual([]);
  });

  it('lists nothing, or what it listed before', async () => {
    const plan = scriptedFaults({ list: ['empty-listing', null, 'stale-listing'] });
    const folder = new FaultyFolder(behind, plan);
    await behind.put(path, bytes);
    expect(await folder.list('a')).toEqual([]);
    expect(await folder.list('a')).toEqual(['b.jsonl']);
    await behind.put('a/c.jsonl', bytes);
    expect(await folder.list('a')).toEqual(['b.jsonl']);
    expect(await folder.list('a')).toEqual(['b.jsonl', 'c.jsonl']);
  });

  it('makes copies under other names, or gives the file such a name', async () => {
    const plan = scriptedFaults({ writeOnce: ['conflict-copy', 'moved-aside'] });
    const folder = new FaultyFolder(behind, plan);
    await folder.writeOnce(path, bytes);
    await folder.writeOnce('a/c.jsonl', bytes);
    expect(await folder.list('a')).toEqual([
      'b.jsonl',
      'b.sync-conflict-20270315-093000-ABCDEFG.jsonl',
      "c (Müller's conflicted copy 2027-03-15).jsonl",
    ]);
  });
});

describe('the faults of a seed', () => {
  it('are the same again, as many as asked for, and of all kinds', () => {
    const plans = [seededFaults(7, 0.25), seededFaults(7, 0.25)];
    const [faults, again] = plans.map((plan) => Array.from({ length: 4000 }, () => plan('read')));
    expect(faults).toEqual(again);
    const told = (faults ?? []).filter((fault) => fault !== null);
    expect(told.length).toBeGreaterThan(800);
    expect(told.length).toBeLessThan(1200);
    expect([...new Set(told)].toSorted()).toEqual(faultsOf.read.toSorted());
  });
});
