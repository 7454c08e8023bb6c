import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import exceljs from 'exceljs';
import papaparse from 'papaparse';
import { cleanName } from '#src/domain/name.js';
import { formulaDifferences, itWithLibreOffice } from '../../support/libreoffice.js';
import { newDesk, type Desk } from '../../support/llq.js';
import { reportYears, strangeTexts } from '../../support/report-years.js';

interface Row {
  readonly identifier: string;
  readonly year: number;
  readonly programme: string;
  readonly area: string | null;
  readonly date: string | null;
  readonly withheld: boolean;
  readonly recipient: string | null;
  readonly purpose: string | null;
  readonly paidCents: number;
  readonly repaidCents: number;
  readonly returnedCents: number;
  readonly amountCents: number;
}

interface OpenData {
  readonly state: string;
  readonly payments: readonly Row[];
  readonly dictionary: readonly Readonly<Record<string, string | null>>[];
}

interface Named {
  readonly id: string;
  readonly name: string;
}

interface Grant {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly currency: string;
  readonly amountAwarded: number;
  readonly amountDisbursed: number;
  readonly awardDate: string;
  readonly recipientOrganization?: readonly Named[];
  readonly recipientIndividual?: Named;
  readonly fundingOrganization: readonly Named[];
  readonly dateModified?: string;
  readonly dataSource?: string;
}

interface Package {
  readonly version: string;
  readonly state: string;
  readonly grants: readonly Grant[];
  readonly publisher?: { readonly name: string };
}

const openData = ['report', 'open-data'];
const all = [...openData, '--from-year', '2024'];

let desk: Desk;
beforeAll(async () => {
  desk = await reportYears();
});
afterAll(() => desk.remove());

function sum<R>(rows: readonly R[], of: (row: R) => number): number {
  return rows.reduce((total, row) => total + of(row), 0);
}

describe('llq report open-data', () => {
  it.each([2024, 2025, 2026, 2027])('comes to what the overview of %d says', async (year) => {
    const { payments } = await desk.json<OpenData>(...openData, '--year', String(year));
    const overview = await desk.json<{ places: { disbursedCents: number; repaidCents: number }[] }>(
      'report',
      'overview',
      '--year',
      String(year),
    );
    expect(sum(payments, (row) => row.paidCents)).toBe(sum(overview.places, (row) => row.disbursedCents));
    expect(sum(payments, (row) => row.amountCents)).toBe(
      sum(overview.places, (row) => row.disbursedCents - row.repaidCents),
    );
    expect(payments.every((row) => row.year === year)).toBe(true);
  });

  it('leaves out what was reversed, and tells what came back in a later year', async () => {
    const { payments } = await desk.json<OpenData>(...all);
    expect(payments.map(({ purpose }) => purpose)).not.toContain('Ideenwerkstatt');
    const cafe = payments.find(({ year, purpose }) => year === 2026 && purpose === 'Sprachcafé');
    expect(cafe).toMatchObject({ paidCents: 120_050, amountCents: 120_050, returnedCents: 20_050 });
  });

  it('names no person: those of a year, track and area are one row without day, name and purpose', async () => {
    const { payments } = await desk.json<OpenData>(...all);
    const persons = payments.filter(({ withheld }) => withheld);
    expect(persons).toMatchObject([
      { area: 'huchting', date: null, recipient: null, purpose: null, amountCents: 24_000 },
    ]);
    for (const format of [
      ['--json'],
      ['--format', 'csv'],
      ['--standard', '360giving'],
      ['--as-of', '1.1.2027'],
    ]) {
      const { stdout } = await desk.llq(...all, ...format);
      expect(stdout).not.toContain('BF-2027');
      expect(stdout).not.toContain('Nachbarschaftshilfe');
    }
    expect((await desk.llq(...all, '--format', 'csv')).stdout).toContain(';n. v.;n. v.;240,00;');
  });

  it('has identifiers that are unique, and the same again, also in the state that it names and on one that was rebuilt', async () => {
    const first = await desk.json<OpenData>(...all);
    const identifiers = first.payments.map(({ identifier }) => identifier);
    expect(new Set(identifiers).size).toBe(identifiers.length);
    expect(identifiers.every((one) => /^llq-[0-9a-z]+-[\w-]+$/.test(one))).toBe(true);
    await desk.json('database', 'rebuild');
    expect(await desk.json<OpenData>(...all, '--state', first.state)).toEqual(first);
    const [other] = (await desk.json<OpenData>(...all, '--prefix', '360G-beispiel')).payments;
    expect(other?.identifier).toBe(identifiers[0]?.replace(/^llq/, '360G-beispiel'));
  });

  it('describes every column of the CSV, in its order, in both languages', async () => {
    const { stdout } = await desk.llq(...all, '--format', 'csv', '--csv-style', 'en');
    const { meta } = papaparse.parse(stdout.slice(1), { header: true });
    const { dictionary } = await desk.json<OpenData>(...all);
    expect(dictionary.map(({ column }) => column)).toEqual(meta.fields);
    for (const { unit, ...texts } of dictionary) {
      expect(Object.values(texts).every((text) => text !== null && text !== '')).toBe(true);
      expect([null, 'EUR']).toContain(unit);
    }
    const part = await desk.llq(...all, '--teil', 'spalten', '--format', 'csv');
    expect(part.stdout).toContain('amountCents;Betrag;Amount;decimal;EUR;');
  });

  it('writes a workbook with the data and their description', async () => {
    const out = join(desk.folder, 'offen.xlsx');
    expect((await desk.llq('bericht', 'offene-daten', '--jahr', '2027', '--ausgabe', out)).exit).toBe(0);
    const workbook = new exceljs.Workbook();
    await workbook.xlsx.readFile(out);
    expect(workbook.worksheets.map(({ name }) => name)).toEqual(['Zahlungen', 'Spalten']);
  });

  itWithLibreOffice('has formulas that LibreOffice computes alike', async () => {
    const out = join(desk.folder, 'gerechnet.xlsx');
    await desk.llq(...all, '--out', out);
    expect(await formulaDifferences(out)).toEqual([]);
  });

  it('keeps text that could be taken for something else as it is', async () => {
    const { payments } = await desk.json<OpenData>(...all);
    const purposes = new Set(payments.map(({ purpose }) => purpose));
    expect(strangeTexts.every((text) => purposes.has(cleanName(text)))).toBe(true);
    const { stdout } = await desk.llq(...all, '--format', 'csv');
    expect(stdout).toContain(`;"'=HYPERLINK(""http://example.org"";""hier"")";`);
  });

  it('is empty for a year without payments, has a single cent, and one place alone', async () => {
    const { payments, dictionary } = await desk.json<OpenData>(...openData, '--year', '2023');
    expect([payments.length, dictionary.length]).toEqual([0, 13]);
    const grohn = await desk.json<OpenData>(...openData, '--area', 'Grohn');
    expect(grohn.payments).toMatchObject([{ purpose: 'ein Cent', amountCents: 1 }]);
    expect((await desk.llq(...openData, '--programme', 'nichts')).exit).toBe(3);
  });

  it('shows a day as far as it is known now, and counts what came in later', async () => {
    const { stdout } = await newDesk({ folder: desk.folder, terminal: true, columns: 400 }).llq(
      ...all,
      '--as-of',
      '31.12.2026',
    );
    expect(stdout).toContain('Nachträglich eingegangen: 3 Buchungen');
    expect(stdout).not.toContain('Umbau');
  });
});

/** What the schema of a grant requires in release 1.4 of the standard, and of which form. */
const date = /^\d{4}-\d\d-\d\d$/;
const moment = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/;

describe('llq report open-data --standard 360giving', () => {
  it('has the fields that the standard requires, in their forms', async () => {
    const { grants, version } = await desk.json<Package>(...all, '--standard', '360giving');
    expect(version).toMatch(/^\d+\.\d+$/);
    expect(grants.length).toBeGreaterThan(10);
    expect(new Set(grants.map(({ id }) => id)).size).toBe(grants.length);
    for (const grant of grants) {
      const { title, description, currency, amountAwarded, amountDisbursed } = grant;
      expect(title.trim()).not.toBe('');
      expect(title.length).toBeLessThan(140);
      expect(description.trim()).not.toBe('');
      expect([currency, typeof amountAwarded, typeof amountDisbursed]).toEqual(['EUR', 'number', 'number']);
      expect(grant.awardDate).toMatch(date);
      const { recipientOrganization, recipientIndividual, fundingOrganization } = grant;
      if (recipientOrganization) expect(grant.dateModified).toMatch(moment);
      else expect(grant).not.toHaveProperty('dateModified');
      expect((recipientOrganization === undefined) !== (recipientIndividual === undefined)).toBe(true);
      const recipients = recipientOrganization ?? [recipientIndividual];
      for (const named of [...recipients, ...fundingOrganization]) {
        expect(named).toEqual({ id: expect.stringMatching(/\S/), name: expect.stringMatching(/\S/) });
      }
    }
  });

  it('has the payments of the report: what came back lowers what is disbursed', async () => {
    const { payments, state } = await desk.json<OpenData>(...all);
    const found = await desk.json<Package>(...all, '--standard', '360giving');
    expect(found.state).toBe(state);
    expect(found.grants.map((grant) => [grant.id, Math.round(grant.amountAwarded * 100)])).toEqual(
      payments.map((row) => [row.identifier, row.paidCents]),
    );
    expect(found.grants.map((grant) => Math.round(grant.amountDisbursed * 100))).toEqual(
      payments.map((row) => row.amountCents - row.returnedCents),
    );
    const cafe = found.grants.find(({ awardDate }) => awardDate === '2026-02-05');
    expect(cafe).toMatchObject({
      title: 'Sprachcafé',
      amountAwarded: 1200.5,
      amountDisbursed: 1000,
      recipientOrganization: [{ name: 'Kulturverein Probe e.V.' }],
      fundingOrganization: [{ name: 'Bremen' }],
      grantProgramme: [{ code: 'llq', title: 'Landesprogramm Lebendige Quartiere' }],
      beneficiaryLocation: [{ id: 'tenever', name: 'Tenever', countryCode: 'DE' }],
    });
    const individuals = found.grants.filter(({ recipientIndividual }) => recipientIndividual !== undefined);
    expect(individuals).toMatchObject([
      { awardDate: '2027-01-01', recipientIndividual: { name: 'Individual Recipient' } },
    ]);
  });

  it('says who publishes where under which licence, where that was told', async () => {
    const out = join(desk.folder, '360.json');
    const license = 'https://www.govdata.de/dl-de/zero-2-0';
    const who = ['--herausgeber', 'Beispielamt', '--herausgeber-kennung', 'DE-X-1', '--lizenz', license];
    const source = ['--quelle', 'https://example.org/daten', '--norm', '360giving', '--ausgabe', out];
    expect((await desk.llq('bericht', 'offene-daten', '--jahr', '2027', ...who, ...source)).exit).toBe(0);
    const found = JSON.parse(readFileSync(out, 'utf8')) as Package;
    expect(found).toMatchObject({ license, publisher: { name: 'Beispielamt', identifier: 'DE-X-1' } });
    expect(found.grants[0]).toMatchObject({
      fundingOrganization: [{ id: 'DE-X-1', name: 'Beispielamt' }],
      dataSource: 'https://example.org/daten',
    });
  });

  it('is JSON and nothing else', async () => {
    const asked = [...all, '--standard', '360giving'];
    expect((await desk.llq(...asked)).stdout).toMatch(/^\{/);
    for (const other of [
      ['--format', 'csv'],
      ['--out', join(desk.folder, 'x.xlsx')],
    ]) {
      const { exit, stderr } = await desk.llq(...asked, ...other);
      expect([exit, stderr.includes('json')]).toEqual([2, true]);
    }
    expect((await desk.llq(...all, '--standard', 'iati')).exit).toBe(2);
  });
});
