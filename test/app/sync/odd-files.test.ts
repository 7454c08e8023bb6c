import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { verifyShare } from '#src/app/sync/verify.js';
import { payment } from '../../support/drafts.js';
import { book, digestOf, rowsOf } from '../../support/ledgers.js';
import { Office } from '../../support/sync/office.js';
import type { Officer } from '../../support/sync/officer.js';
import { RealTestFolder } from '../../support/sync/test-folder.js';
import { temporaryFolder } from '../../support/temporary.js';

/** What can lie under a name where a segment should be; `put` makes it. */
const oddThings = [
  ['a folder', 'not-readable', (path: string) => mkdirSync(path)],
  ['a pipe that nobody writes to', 'not-readable', (path: string) => void spawnSync('mkfifo', [path])],
  ['a link to a device that never ends', 'not-readable', (path: string) => symlinkSync('/dev/zero', path)],
  ['a link out of the folder', 'not-readable', (path: string) => symlinkSync('/etc/hostname', path)],
  ['a link to itself', 'not-readable', (path: string) => symlinkSync(path, path)],
  ['a file of two gigabytes', 'too-large', hugeFile],
] as const;

/** Takes no room on the drive. */
function hugeFile(path: string): void {
  writeFileSync(path, '');
  truncateSync(path, 2 ** 31);
}

interface Scene {
  readonly share: string;
  readonly founder: Officer;
  readonly newcomer: () => Officer;
}

async function scene(): Promise<Scene> {
  const office = new Office();
  const share = temporaryFolder();
  const newcomer = () => office.officer(new RealTestFolder(share), { template: 'empty' });
  const founder = newcomer();
  await founder.found();
  await founder.initShare();
  return { share, founder, newcomer };
}

async function expectAllComesIn({ founder, newcomer }: Scene): Promise<void> {
  const other = newcomer();
  await other.join();
  await book(await other.ledger(), payment(100));
  await other.sync();
  await founder.sync();
  expect(await digestOf(await other.ledger())).toBe(await digestOf(await founder.ledger()));
}

// Windows has neither pipes among its files nor links that anybody may make.
const describeWhereThereAre = process.platform === 'win32' ? describe.skip : describe;

describeWhereThereAre('on a shared folder', () => {
  it.each(oddThings)('%s is passed over and named', async (_, code, put) => {
    const office = await scene();
    const path = 'replicas/odd-things/202703/odd.jsonl';
    mkdirSync(dirname(join(office.share, path)), { recursive: true });
    put(join(office.share, path));
    await expectAllComesIn(office);
    expect(rowsOf(await office.founder.ledger(), 'damaged_file')).toMatchObject([{ path, code, line: 1 }]);
    const { problems } = await verifyShare(office.founder.context, () => {});
    expect(problems).toMatchObject([{ path, healedAs: null }]);
  });

  it.each(oddThings)('%s in the place of a segment is no hindrance to a good copy', async (_, __, put) => {
    const office = await scene();
    const paths = await new RealTestFolder(office.share).paths();
    const path = paths.find((one) => one.endsWith('.jsonl')) ?? '';
    rmSync(join(office.share, path));
    put(join(office.share, path));
    const { problems } = await verifyShare(office.founder.context, () => {});
    expect(problems).toMatchObject([{ path, healedAs: path.replace('.jsonl', '.1.jsonl') }]);
    await expectAllComesIn(office);
  });

  it('folders that lead in circles, or nowhere, are passed over', async () => {
    const office = await scene();
    const replicas = join(office.share, 'replicas');
    symlinkSync(replicas, join(replicas, 'circle'));
    symlinkSync(join(replicas, 'itself'), join(replicas, 'itself'));
    symlinkSync(join(replicas, 'nowhere'), join(replicas, 'gone'));
    mkdirSync(join(replicas, 'x'.repeat(250), 'y'.repeat(250)), { recursive: true });
    writeFileSync(
      Buffer.concat([Buffer.from(`${replicas}/`), Buffer.from([0xff]), Buffer.from('.jsonl')]),
      '',
    );
    await expectAllComesIn(office);
  });

  it('a marker that is no file is no marker', async () => {
    const office = await scene();
    const marker = join(office.share, 'llq-ledger.json');
    for (const [, , put] of oddThings) {
      rmSync(marker, { recursive: true });
      put(marker);
      await expect(office.founder.sync()).rejects.toMatchObject({ name: 'Unavailable' });
    }
  });
});
