import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import exceljs from 'exceljs';
import { strFromU8, unzipSync } from 'fflate';
import { cents } from '#src/domain/cents.js';
import { amount, decimal, percent } from '#src/render/cells.js';
import { WorkbookBuilder } from '#src/render/workbook-builder.js';
import { readWorkbookMark } from '#src/render/xlsx/mark.js';
import { workbookBytes } from '#src/render/xlsx/write-workbook.js';
import { convert, formulaCount, formulaDifferences, itWithLibreOffice } from '../support/libreoffice.js';
import { runSource } from '../support/run-source.js';
import { HOSTILE_TEXTS, sampleWorkbook } from './sample-workbook.js';

let folder = '';
let path = '';
let bytes: Uint8Array = new Uint8Array();

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'llq-render-'));
  path = join(folder, 'sample.xlsx');
  bytes = await workbookBytes(sampleWorkbook());
  await writeFile(path, bytes);
});

afterAll(() => rm(folder, { recursive: true, force: true }));

async function opened(): Promise<exceljs.Workbook> {
  const workbook = new exceljs.Workbook();
  await workbook.xlsx.readFile(path);
  return workbook;
}

function parts(): Record<string, string> {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));
}

/** The number format of a cell with this number. */
async function formatOf(value: number): Promise<string | undefined> {
  const book = new WorkbookBuilder({ lang: 'de', title: 'T', subject: 'S', mark: 'M', state: 'Z' });
  book.sheet('Werte', [{ key: 'a', width: 12 }]).row('data', { a: decimal(value) });
  await writeFile(join(folder, 'number.xlsx'), await workbookBytes(book.build()));
  const workbook = new exceljs.Workbook();
  await workbook.xlsx.readFile(join(folder, 'number.xlsx'));
  return workbook.getWorksheet('Werte')?.getCell('A1').numFmt;
}

describe('the bytes of a workbook', () => {
  it('are the same for the same description', async () => {
    expect(Buffer.from(await workbookBytes(sampleWorkbook())).equals(Buffer.from(bytes))).toBe(true);
  });

  it('are the same in other time zones and at other times', async () => {
    const digest = createHash('sha256').update(bytes).digest('hex');
    const source = join('test', 'render', 'print-digest.ts');
    for (const zone of ['Pacific/Auckland', 'America/St_Johns']) {
      expect(await runSource(source, { TZ: zone, CLOCK_SHIFT_MS: '86400000' })).toBe(digest);
    }
  });

  it('name the program, the report and a fixed moment', async () => {
    const { creator, created, modified, title, subject, keywords } = await opened();
    expect({ creator, title, subject, keywords }).toEqual({
      creator: 'llq',
      title: 'Zuteilung 2027: Lebendige Quartiere & Co.',
      subject: 'Landesprogramm Lebendige Quartiere, Bremen',
      keywords: 'llq report=allocation year=2027 programme="a & b"',
    });
    expect([created, modified].map((moment) => moment.toISOString())).toEqual([
      '2000-01-01T00:00:00.000Z',
      '2000-01-01T00:00:00.000Z',
    ]);
  });
});

describe('the sheets of a workbook', () => {
  it('hold amounts as euros, formulas with their results, days as days', async () => {
    const workbook = await opened();
    const allocation = workbook.getWorksheet('Zuteilung 2027');
    expect(allocation?.getCell('B8').value).toBe(60_000);
    expect(allocation?.getCell('C16').value).toEqual({ formula: 'C7+C11+C14', result: 442_846.16 });
    expect(allocation?.getCell('B8').numFmt).toBe('[$-407]#,##0.00 "€";[Red][$-407]-#,##0.00 "€"');
    const values = workbook.getWorksheet('Werte ’alles’ 1 2');
    expect(values?.getCell('B3').value).toEqual(new Date('2027-03-15T00:00:00Z'));
    expect(values?.getCell('B3').numFmt).toBe('dd.mm.yyyy');
  });

  it('show numbers with decimals as Germans write them, and whole ones without a comma', async () => {
    expect(await formatOf(8597.285_068)).toBe('[$-407]#,##0.######;[Red][$-407]-#,##0.######');
    expect(await formatOf(20_000)).toBe('[$-407]#,##0;[Red][$-407]-#,##0');
  });

  it('say in print where a long title goes on', async () => {
    const title = `Zuteilung 2027: ${'Wohnen in Nachbarschaften + '.repeat(5)}`;
    const book = new WorkbookBuilder({ lang: 'de', title, subject: 'S', mark: 'M', state: 'Z' });
    book.sheet('Zuteilung', [{ key: 'a', width: 12 }]).title(title);
    const header = strFromU8(
      unzipSync(await workbookBytes(book.build()))['xl/worksheets/sheet1.xml'] ?? new Uint8Array(),
    );
    expect(header).toContain(`${title.slice(0, 109).trimEnd()}…&amp;R`);
  });

  it('hold texts as texts, whatever they begin with', async () => {
    const values = (await opened()).getWorksheet('Werte ’alles’ 1 2');
    const cells = HOSTILE_TEXTS.map((_, index) => values?.getCell(`A${9 + index}`));
    for (const cell of cells) {
      expect(cell?.type).toBe(exceljs.ValueType.String);
      expect(cell?.numFmt).toBe('@');
    }
    expect(parts()['xl/sharedStrings.xml']).toContain(
      '=HYPERLINK(&quot;http://example.org&quot;,&quot;x&quot;)',
    );
    expect(parts()['xl/sharedStrings.xml']).toContain('_x005F_x0041_ stays');
  });

  it('are not written with a number that is none', async () => {
    const book = new WorkbookBuilder({ lang: 'de', title: 'T', subject: 'S', mark: 'M', state: 'Z' });
    book.sheet('Anteile', [{ key: 'a', width: 12 }]).row('data', { a: percent(0 / 0) });
    await expect(workbookBytes(book.build())).rejects.toThrow(RangeError);
  });

  it('name a font with its size in every cell that is written', async () => {
    (await opened()).eachSheet((sheet) => {
      sheet.eachRow((row) => {
        row.eachCell({ includeEmpty: false }, (cell) => {
          expect(cell.font).toMatchObject({ name: 'Arial', size: expect.any(Number) });
        });
      });
    });
  });

  it('keep their header in view and repeat it on every printed page', async () => {
    const sheet = (await opened()).getWorksheet('Zuteilung 2027');
    expect(sheet?.views[0]).toMatchObject({ state: 'frozen', xSplit: 1, ySplit: 6 });
    expect(sheet?.pageSetup).toMatchObject({
      paperSize: 9,
      orientation: 'landscape',
      printTitlesRow: '5:6',
      fitToWidth: 1,
      fitToHeight: 0,
    });
    expect(sheet?.headerFooter.oddFooter).toContain('Stand des Journals: K7Q-812');
    expect(sheet?.headerFooter.oddFooter).toContain('Seite &P von &N');
    expect(sheet?.headerFooter.oddHeader).toContain('Lebendige Quartiere && Co.');
  });

  it('can be filtered below the header, without the totals', async () => {
    const sheet = (await opened()).getWorksheet('Werte ’alles’ 1 2');
    expect(sheet?.autoFilter).toBe('A2:B15');
  });
});

describe('charts', () => {
  it('point to cells and carry a copy of what stands in them', () => {
    const columns = parts()['xl/charts/chart2.xml'] ?? '';
    expect(columns).toContain("<c:f>'Bilder'!$C$3:$C$5</c:f>");
    expect(columns).toContain('<c:pt idx="0"><c:v>193846.16</c:v></c:pt>');
    expect(columns).toContain('<c:pt idx="1"><c:v>Sonder-/Kleinstgebiete</c:v></c:pt>');
    expect(columns).toContain('<c:grouping val="clustered"/>');
    expect(columns).toContain('formatCode="[$-407]#,##0 &quot;€&quot;"');
  });

  it('are of the kind that was asked for', () => {
    const kinds = [1, 2, 3, 4].map(
      (number) => /<c:(\w+Chart)>/u.exec(parts()[`xl/charts/chart${number}.xml`] ?? '')?.[1],
    );
    expect(kinds).toEqual(['doughnutChart', 'barChart', 'barChart', 'lineChart']);
  });

  it('have every part declared and related', () => {
    const types = parts()['[Content_Types].xml'] ?? '';
    for (const part of ['charts/chart1', 'charts/chart4', 'drawings/drawing2']) {
      expect(types).toContain(`PartName="/xl/${part}.xml"`);
    }
    expect(parts()['xl/worksheets/_rels/sheet2.xml.rels']).toContain('../drawings/drawing2.xml');
    expect(parts()['xl/worksheets/sheet2.xml']).toContain('r:id="rId1"/></worksheet>');
  });
});

describe('LibreOffice', () => {
  itWithLibreOffice('computes what we stored as the result of every formula', async () => {
    expect(await formulaCount(path)).toBe(30);
    expect(await formulaDifferences(path)).toEqual([]);
  });

  itWithLibreOffice('tells a wrong result', async () => {
    const book = new WorkbookBuilder({ lang: 'de', title: 'T', subject: 'S', mark: 'M', state: 'Z' });
    book.sheet('Falsch', [{ key: 'a', width: 12 }]).row('data', { a: amount(cents(100), '1+1') });
    const wrong = join(folder, 'wrong.xlsx');
    await writeFile(wrong, await workbookBytes(book.build()));
    expect(await formulaDifferences(wrong)).toEqual(['wrong.xlsx Falsch!A1: stored 1, computed 2']);
  });

  itWithLibreOffice('prints it', async () => {
    expect(await convert([path], 'pdf', folder)).toEqual([join(folder, 'sample.pdf')]);
  });
});

describe('the mark of a workbook', () => {
  it('says which report it is', () => {
    expect(readWorkbookMark(bytes)).toBe('llq report=allocation year=2027 programme="a & b"');
  });

  itWithLibreOffice('is gone once a person has saved the file with another program', async () => {
    const [saved = ''] = await convert([path], 'xlsx', join(folder, 'saved'));
    expect(readWorkbookMark(await readFile(saved))).toBeNull();
  });

  it('is missing in every other file', async () => {
    const foreign = new exceljs.Workbook();
    foreign.addWorksheet('Tabelle1');
    foreign.keywords = 'llq report=allocation year=2027';
    expect(readWorkbookMark(new Uint8Array(await foreign.xlsx.writeBuffer()))).toBeNull();
    expect(readWorkbookMark(new Uint8Array())).toBeNull();
    expect(readWorkbookMark(Buffer.from('Nummer;Tag\r\n'))).toBeNull();
    expect(readWorkbookMark(bytes.slice(0, bytes.length / 2))).toBeNull();
  });
});
