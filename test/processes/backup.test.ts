import { copyFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { newProcessDesk, type ProcessDesk } from '../support/processes/desk.js';
import { deskWithMoney, expectSound, payment, paymentsOf, type Paid } from '../support/processes/scene.js';

const putBackHint = 'Diese Datenbank ist eine zurückgespielte Kopie.';

describe('a backup', () => {
  it('that is made while others book is whole, and so is what they booked', async () => {
    const desk = await deskWithMoney('100.000');
    const targets = ['a', 'b', 'c'].map((name) => join(desk.folder, `${name}.sqlite`));
    const payments = Array.from({ length: 12 }, (_, index) => payment('1.000', `Beleg ${index}`));
    const booked = Promise.all(payments.map((words) => desk.json(...words)));
    await Promise.all(targets.map((target) => desk.json('database', 'backup', target)));
    await booked;

    expect(await paymentsOf(desk)).toHaveLength(12);
    await expectSound(desk);
    for (const target of targets) {
      const elsewhere = newProcessDesk();
      await elsewhere.json('database', 'restore', target);
      await expectSound(elsewhere);
    }
  }, 180_000);

  it('that is restored, also twice, gives no number out a second time', async () => {
    const desk = await deskWithMoney('10.000');
    const backup = join(desk.folder, 'Sicherung.sqlite');
    const numbers = [await pay(desk, 'vor der Sicherung')];
    await desk.json('database', 'backup', backup);
    numbers.push(await pay(desk, 'nach der Sicherung'));
    const { keptAs } = await restore(desk, backup);
    numbers.push(await pay(desk, 'nach der Wiederherstellung'));
    await restore(desk, backup);
    numbers.push(await pay(desk, 'nach der zweiten'));

    expect(new Set(numbers).size).toBe(4);
    expect((await paymentsOf(desk)).map(({ number }) => number)).toEqual([numbers[0], numbers[3]]);
    await expectSound(desk);
    const { disbursements } = await desk.json<{ disbursements: Paid[] }>(
      'disbursement',
      'list',
      '--all',
      '--db',
      keptAs,
    );
    expect(disbursements.map(({ number }) => number)).toEqual(numbers.slice(0, 2));
  });

  it('that is restored beside the original gives out other numbers than that', async () => {
    const desk = await deskWithMoney('10.000');
    const backup = join(desk.folder, 'Sicherung.sqlite');
    await desk.json('database', 'backup', backup);
    const beside = newProcessDesk({
      folder: desk.folder,
      env: { LLQ_DB: join(desk.folder, 'Probe.sqlite') },
    });
    await beside.json('database', 'restore', backup);
    const numbers = [
      await pay(desk, 'a'),
      await pay(beside, 'a'),
      await pay(desk, 'b'),
      await pay(beside, 'b'),
    ];
    expect(new Set(numbers).size).toBe(4);
  });

  it('that is damaged, or not asked for, replaces nothing', async () => {
    const desk = await deskWithMoney('10.000');
    const backup = join(desk.folder, 'Sicherung.sqlite');
    await desk.json('database', 'backup', backup);
    const before = readFileSync(desk.path);
    const spoiled = readFileSync(backup);
    spoiled.fill(0xff, 8192, 12_288);
    writeFileSync(join(desk.folder, 'kaputt.sqlite'), spoiled);

    const exitOf = async (...words: string[]) => (await desk.llq('database', 'restore', ...words)).exit;
    expect(await exitOf(join(desk.folder, 'kaputt.sqlite'), '--force', '--yes')).toBe(6);
    expect(await exitOf(backup)).toBe(3);
    expect(await exitOf(backup, '--force')).toBe(2);
    expect(readFileSync(desk.path).equals(before)).toBe(true);
    await expectSound(desk);
  });
});

describe('a database file that is copied by hand', () => {
  it('back to its place numbers on under a new tag, and says so once', async () => {
    const desk = await deskWithMoney('10.000');
    const copy = join(desk.folder, 'Kopie.sqlite');
    copyFileSync(desk.path, copy);
    const lost = await pay(desk, 'nach der Kopie');
    copyFileSync(copy, desk.path);

    const first = await desk.llq(...payment('1.000', 'nach dem Zurückspielen'), '--json');
    const second = await desk.llq(...payment('1.000', 'danach'), '--json');
    expect([first, second].map(({ exit }) => exit)).toEqual([0, 0]);
    expect(first.stderr.split(putBackHint)).toHaveLength(2);
    expect(second.stderr).not.toContain(putBackHint);
    const [tag, nextTag] = [first, second].map(({ stdout }) => tagOf(JSON.parse(stdout).number));
    expect(nextTag).toBe(tag);
    expect(tag).not.toBe(tagOf(lost));
    await expectSound(desk);
  });

  it('to another computer can be read, and booked into once it is a replica of its own', async () => {
    const desk = await deskWithMoney('10.000');
    const known = await pay(desk, 'vorher');
    const other = newProcessDesk();
    copyFileSync(desk.path, other.path);

    expect((await paymentsOf(other)).map(({ number }) => number)).toEqual([known]);
    const { exit, stdout } = await other.llq(...payment('1.000', 'zu früh'), '--json');
    expect({ exit, code: JSON.parse(stdout).error.code }).toEqual({ exit: 3, code: 'identity-missing' });
    expect(existsSync(join(other.folder, 'state'))).toBe(false);

    // As the refusal says.
    const backup = join(other.folder, 'Sicherung.sqlite');
    await other.json('database', 'backup', backup);
    await restore(other, backup);
    const [here, there] = await Promise.all([pay(desk, 'hier'), pay(other, 'dort')]);
    expect(tagOf(here)).toBe(tagOf(known));
    expect(tagOf(there)).not.toBe(tagOf(here));
    await expectSound(desk);
    await expectSound(other);
  });
});

/** Pays 1,000 euros: the number. */
async function pay(desk: ProcessDesk, reference: string): Promise<string> {
  return (await desk.json<Paid>(...payment('1.000', reference))).number;
}

function restore(desk: ProcessDesk, backup: string): Promise<{ keptAs: string }> {
  return desk.json('database', 'restore', backup, '--force', '--yes');
}

function tagOf(number: string): string {
  return number.replace(/-.*/, '');
}
