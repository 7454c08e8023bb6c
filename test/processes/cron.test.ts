import { closeSync, openSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import type { ProcessDesk } from '../support/processes/desk.js';
import { startProgram, type Ended } from '../support/processes/program.js';
import { deskWithAllocation, deskWithPlans, payment } from '../support/processes/scene.js';
import { temporaryFolder } from '../support/temporary.js';

describe('a command that cron runs without a terminal and with another home', () => {
  const commands = [
    ['status'],
    ['database', 'check'],
    ['database', 'backup', 'Sicherung.sqlite'],
    payment('1.000', 'Beleg'),
    ['report', 'allocation', '--out', 'Zuteilung.xlsx'],
  ];

  const named = commands.map((argv) => ({ argv, name: argv.slice(0, 2).join(' ') }));

  it.each(named)('finds no database, says where it looked, and makes none: $name', async ({ argv }) => {
    const home = temporaryFolder();
    const env = { HOME: home, USERPROFILE: home, LOCALAPPDATA: home };
    const { exit, stdout } = await startProgram([...argv, '--json'], { env, cwd: home }).ended;
    const { code, facts } = JSON.parse(stdout).error;
    expect({ exit, code }).toEqual({ exit: 3, code: 'no-ledger' });
    expect(facts.path).toMatch(/llq\.sqlite$/);
    expect(facts.path.startsWith(home)).toBe(true);
    expect(readdirSync(home)).toEqual([]);
  });
});

describe('the report of the allocation, run by cron', () => {
  it('says nothing but its path', async () => {
    const { desk, path, report } = await deskWithReport();
    expect(await report()).toEqual({ exit: 0, stdout: `${path}\n`, stderr: '' });
    expect(readdirSync(desk.folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  it('leaves a workbook alone that it would write the same', async () => {
    const { path, report } = await deskWithReport();
    await report();
    const before = statSync(path);
    const { exit, stdout, stderr } = await report();
    expect({ exit, stdout }).toEqual({ exit: 0, stdout: `${path}\n` });
    expect(stderr).toContain('blieb, wie es ist');
    const { ino, mtimeMs } = statSync(path);
    expect({ ino, mtimeMs }).toEqual({ ino: before.ino, mtimeMs: before.mtimeMs });
  });

  it('replaces its own older workbook in one step: who has it open goes on reading the old one', async () => {
    const { desk, path, report } = await deskWithReport();
    await report();
    const old = readFileSync(path);
    const reader = openSync(path, 'r');
    await desk.json('allocation', 'apply', 'great.yaml');
    expect(await report()).toEqual({ exit: 0, stdout: `${path}\n`, stderr: '' });
    expect(readFileSync(path).equals(old)).toBe(false);
    expect(readFileSync(reader).equals(old)).toBe(true);
    closeSync(reader);
  });

  it('refuses to replace what somebody else wrote', async () => {
    const { path, report } = await deskWithReport();
    writeFileSync(path, 'Notizen');
    const { exit, stdout, stderr } = await report();
    expect({ exit, stdout }).toEqual({ exit: 3, stdout: '' });
    expect(stderr).toContain('--ueberschreiben');
    expect(readFileSync(path, 'utf8')).toBe('Notizen');
  });

  it('makes no workbook where nothing is allocated', async () => {
    const desk = await deskWithPlans();
    const path = join(desk.folder, 'Zuteilung.xlsx');
    const { exit, stdout, stderr } = await reportOf(desk, path);
    expect({ exit, stdout }).toEqual({ exit: 3, stdout: '' });
    expect(stderr).toContain('Für 2027 ist nichts zugeteilt.');
    expect(readdirSync(desk.folder)).not.toContain('Zuteilung.xlsx');
  });
});

async function deskWithReport() {
  const desk = await deskWithAllocation();
  const path = join(desk.folder, 'Zuteilung.xlsx');
  return { desk, path, report: () => reportOf(desk, path) };
}

function reportOf(desk: ProcessDesk, path: string): Promise<Ended> {
  return desk.llq('report', 'allocation', '--year', '2027', '--out', path);
}
