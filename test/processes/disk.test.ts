import { chmodSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { newProcessDesk, type ProcessDesk } from '../support/processes/desk.js';
import { itOnSmallDrive } from '../support/processes/drive.js';
import { itWhereFoldersAreGuarded } from '../support/processes/guarded.js';
import type { Ended } from '../support/processes/program.js';
import {
  deskWithAllocation,
  deskWithMoney,
  expectSound,
  payment,
  paymentsOf,
} from '../support/processes/scene.js';
import { temporaryFolder } from '../support/temporary.js';

/** Windows has no limit on the size of files. */
const itWithLimits = process.platform === 'win32' ? it.skip : it;

/** 64 KB are enough to open a database and too few to write to it. */
const rooms = [
  ['no room at all', 0],
  ['room for opening it', 65_536],
] as const;

describe('a database on a full drive', () => {
  for (const [room, leftBytes] of rooms) {
    itOnSmallDrive(`with ${room} takes no booking, loses none, and goes on later`, async (drive) => {
      const desk = await deskWithMoney('10.000', { folder: drive.folder });
      await desk.json(...payment('1.000', 'vorher'));
      drive.fill(leftBytes);
      expectFull(await desk.llq(...payment('1.000', 'währenddessen')));
      expectFull(await desk.llq('database', 'backup', join(temporaryFolder(), 'b.sqlite')));
      drive.clear();
      await expectGoesOn(desk);
    });
  }
});

describe('a database whose files may not grow beyond a limit', () => {
  // In blocks of 512 bytes: the first stops the index of the log, the second the log.
  itWithLimits.each([20, 80])(
    'of %d blocks takes no booking, loses none, and goes on later',
    async (blocks) => {
      const desk = await deskWithMoney('10.000');
      await desk.json(...payment('1.000', 'vorher'));
      const limited = newProcessDesk({
        folder: desk.folder,
        launcher: ['sh', '-c', `ulimit -f ${blocks} && exec "$@"`, 'sh'],
      });
      expectFull(await limited.llq(...payment('1.000', 'währenddessen')));
      await expectGoesOn(desk);
    },
  );
});

describe('a full drive', () => {
  itOnSmallDrive('takes no half backup, and leaves the one that is there', async (drive) => {
    const desk = await deskWithMoney('10.000');
    await expectOldKept(
      drive.folder,
      () => desk.llq('database', 'backup', join(drive.folder, 'alt'), '--force'),
      drive.fill,
    );
    drive.clear();
    await desk.json('database', 'backup', join(drive.folder, 'neu'));
  });

  itOnSmallDrive('takes no half list and no half workbook, and leaves what is there', async (drive) => {
    const desk = await deskWithAllocation();
    const list = ['journal', 'list', '--format', 'json', '--force', '--out', join(drive.folder, 'alt')];
    await expectOldKept(drive.folder, () => desk.llq(...list), drive.fill);
    const report = ['report', 'allocation', '--year', '2027', '--out', join(drive.folder, 'Zuteilung.xlsx')];
    expectFull(await desk.llq(...report));
    drive.clear();
    expect(readdirSync(drive.folder)).toEqual(['alt']);
    expect([(await desk.llq(...list)).exit, (await desk.llq(...report)).exit]).toEqual([0, 0]);
  });
});

describe('a folder that may not be written to', () => {
  itWhereFoldersAreGuarded(
    'with the database in it takes no booking, loses none, and goes on later',
    async (launcher) => {
      const desk = await deskWithMoney('10.000');
      await desk.json(...payment('1.000', 'vorher'));
      chmodSync(desk.folder, 0o555);
      const ran = await newProcessDesk({ folder: desk.folder, launcher }).llq(
        ...payment('1.000', 'währenddessen'),
      );
      chmodSync(desk.folder, 0o755);
      expect(ran.exit).toBe(5);
      expect(ran.stderr).toContain(`In ${desk.path} darf nicht geschrieben werden.`);
      expect(ran.stderr).toContain('Die Rechte an der Datei und an ihrem Ordner prüfen');
      await expectGoesOn(desk);
    },
  );

  itWhereFoldersAreGuarded(
    'takes no backup, list, workbook or new database, and nothing is left there',
    async (launcher) => {
      const desk = await deskWithAllocation({ launcher });
      const folder = temporaryFolder();
      chmodSync(folder, 0o555);
      const target = join(folder, 'neu');
      const attempts = [
        desk.llq('database', 'backup', target),
        desk.llq('journal', 'list', '--format', 'csv', '--out', target),
        desk.llq('report', 'allocation', '--year', '2027', '--out', `${target}.xlsx`),
        newProcessDesk({ launcher, env: { LLQ_DB: target } }).llq('init'),
      ];
      for (const { exit, stderr } of await Promise.all(attempts)) {
        expect(exit).toBe(5);
        expect(stderr).toMatch(/neu(?:\.xlsx)? darf nicht geschrieben werden\./);
        expect(stderr).toContain('Was tun: ');
      }
      expect(readdirSync(folder)).toEqual([]);
    },
  );
});

function expectFull({ exit, stderr, stdout }: Ended): void {
  expect({ exit, stdout }).toEqual({ exit: 5, stdout: '' });
  expect(stderr).toMatch(/^Fehler: Der Datenträger (?:von .* )?ist voll/m);
  expect(stderr).toMatch(/^Was tun: .*Platz schaffen/m);
}

/** What was booked before is there, what failed is not, and the next booking is made. */
async function expectGoesOn(desk: ProcessDesk): Promise<void> {
  expect((await paymentsOf(desk)).map(({ reference }) => reference)).toEqual(['vorher']);
  await desk.json(...payment('1.000', 'nachher'));
  expect((await paymentsOf(desk)).map(({ reference }) => reference)).toEqual(['vorher', 'nachher']);
  await expectSound(desk);
}

/** Writing over the file `alt` on a full drive fails, and leaves nothing but that file as it was. */
async function expectOldKept(folder: string, write: () => Promise<Ended>, fill: () => void): Promise<void> {
  writeFileSync(join(folder, 'alt'), 'wie es war');
  fill();
  expectFull(await write());
  expect(readdirSync(folder).toSorted()).toEqual(['alt', 'filler']);
  expect(readFileSync(join(folder, 'alt'), 'utf8')).toBe('wie es war');
}
