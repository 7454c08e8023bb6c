import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { bremen2027, paidToGroepelingen } from '../../support/bremen-2027.js';
import { answer, refusal, run } from '../../support/command-line.js';
import type { Desk } from '../../support/llq.js';

let desk: Desk;
beforeEach(async () => {
  desk = await bremen2027();
});
afterEach(() => desk.remove());

interface Listed {
  readonly disbursements: readonly { readonly number: string; readonly amountCents: number }[];
}

const numbers = async (line: string): Promise<string[]> =>
  (await answer<Listed>(desk, line)).disbursements.map(({ number }) => number);

describe('llq disbursement list', () => {
  it('shows the running year in the order of the days, reversed payments among them', async () => {
    const late = await paidToGroepelingen(desk, '5', '--date 10.03.2027');
    const early = await paidToGroepelingen(desk, '6', '--date 05.01.2027');
    await paidToGroepelingen(desk, '7', '--date 05.01.2026 --exceed --reason Probe --decision Probe');
    await answer(desk, `disbursement reverse ${early} --reason vertippt`);
    expect(await numbers('disbursement list')).toEqual([early, late]);
    expect(await numbers('auszahlung liste --jahr voriges')).toHaveLength(1);
    expect(await numbers('disbursement list --all')).toHaveLength(3);
  });

  it('has the keys of a payment, without what is available', async () => {
    await paidToGroepelingen(desk, '5', '--reference 4711');
    const { disbursements } = await answer<Listed>(desk, 'disbursement list');
    expect(disbursements[0]).toMatchObject({
      year: 2027,
      date: '2027-03-15',
      period: null,
      area: 'groepelingen',
      track: 'quartierszentren',
      programme: 'llq',
      municipality: 'bremen',
      recipient: 'Beispielverein e.V.',
      amountCents: 500,
      purpose: 'Personalkosten',
      reference: '4711',
      exceeds: [],
      reversedBy: null,
    });
    expect(disbursements[0]).not.toHaveProperty('availableCents');
  });

  it('filters by place, recipient and days', async () => {
    const first = await paidToGroepelingen(desk, '5', '--date 01.02.2027');
    const second = await paidToGroepelingen(desk, '6', '--date 01.03.2027');
    const other = await answer<{ number: string }>(
      desk,
      'disbursement record 7 --track innovationstopf --recipient Anderer --new-recipient --purpose Probe',
    );
    expect(await numbers('disbursement list --area Gröpelingen')).toEqual([first, second]);
    expect(await numbers('disbursement list --track innovationstopf')).toEqual([other.number]);
    expect(await numbers('disbursement list --recipient anderer')).toEqual([other.number]);
    expect(await numbers('disbursement list --from 2027-02-02 --to 2027-03-01')).toEqual([second]);
    expect(await numbers('disbursement list --programme win')).toEqual([]);
    expect(await refusal(desk, 'disbursement list --area Nirgendwo')).toMatchObject({
      code: 'name-unknown',
      exit: 3,
    });
  });

  it('writes a file once, and leaves it alone where it would be the same', async () => {
    await paidToGroepelingen(desk, '1.234,50');
    const out = join(desk.folder, 'zahlungen.csv');
    expect(await run(desk, `disbursement list --out ${out}`)).toMatchObject({
      exit: 0,
      stdout: `${out}\n`,
      stderr: '',
    });
    const csv = readFileSync(out, 'utf8');
    expect(csv.startsWith('\uFEFFNummer;Jahr;Datum;Gebiet;Schiene;')).toBe(true);
    expect(csv).toContain(';1234,50;');
    const again = await run(desk, `disbursement list --out ${out}`);
    expect([again.exit, again.stderr]).toEqual([
      0,
      `${out} ist schon auf diesem Stand und blieb, wie es ist.\n`,
    ]);
    await paidToGroepelingen(desk, '1');
    expect((await run(desk, `disbursement list --out ${out}`)).exit).toBe(3);
    expect((await run(desk, `disbursement list --out ${out} --force`)).exit).toBe(0);
  });

  it('keeps a text that looks like a formula a text', async () => {
    const purpose = '=HYPERLINK("http://example.org")';
    const argv = '--area groepelingen --track quartierszentren --recipient X --new-recipient'.split(' ');
    await desk.json('disbursement', 'record', '5', ...argv, '--purpose', purpose);
    const { stdout } = await run(desk, 'disbursement list --format csv');
    expect(stdout).toContain(`"'=HYPERLINK(""http://example.org"")"`);
  });
});
