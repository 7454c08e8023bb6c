import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import exceljs from 'exceljs';
import { strFromU8, unzipSync } from 'fflate';
import {
  cellKey,
  type CopiedCell,
  type CopiedSheet,
  type Mark,
  type MarkedCopy,
} from '#src/render/marked-copy.js';
import { WorkbookBuilder } from '#src/render/workbook-builder.js';
import { safeFormat } from '#src/render/xlsx/copy/source-format.js';
import { markedCopyBytes } from '#src/render/xlsx/copy/write-marked-copy.js';
import { readWorkbookMark } from '#src/render/xlsx/mark.js';
import { convert, itWithLibreOffice } from '../support/libreoffice.js';

const properties = {
  lang: 'de',
  title: 'Prüfbericht',
  subject: 'Kopie',
  mark: 'llq annotated=a',
  state: '',
} as const;

function text(value: string): CopiedCell {
  return { kind: 'text', value, format: null };
}

function number(value: number, format: string | null = null): CopiedCell {
  return { kind: 'number', value, format };
}

const doubtful: Mark = {
  tone: 'error',
  comment: { heading: 'Fehler', text: '„8,500“ ist auf zwei Weisen zu lesen.\nWas tun: berichtigen.' },
  backTo: 'C6',
};

const hostile = ['=1+1', '+49', '@SUM(A1)', '-5', 'a\u0000b', '<&"', '_x0041_', ' Rand '];

function sheetOf(rows: CopiedSheet['rows'], marks: CopiedSheet['marks'] = new Map()): CopiedSheet {
  return { name: 'Tabelle 1', headerRows: new Set([1]), isFaint: false, rows, marks };
}

function copyOf(...sheets: readonly CopiedSheet[]): MarkedCopy {
  const book = new WorkbookBuilder(properties);
  const front = book.sheet('Prüfbericht', [{ key: 'a', width: 20 }]);
  front.title('Prüfbericht');
  return { ...properties, front: front.build(), sheets };
}

async function opened(copy: MarkedCopy): Promise<exceljs.Workbook> {
  const workbook = new exceljs.Workbook();
  const bytes = await markedCopyBytes(copy);
  await workbook.xlsx.load(
    bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer,
  );
  return workbook;
}

const sample = copyOf(
  sheetOf(
    [
      { index: 1, cells: [text('Gebiet'), undefined, text('Betrag')] },
      {
        index: 4,
        cells: [
          text('Gröpelingen'),
          { kind: 'day', value: '2019-03-15', format: null },
          number(1234.5, '#,##0.00'),
          { kind: 'boolean', value: true, format: null },
        ],
      },
      { index: 9, cells: hostile.map(text) },
    ],
    new Map([
      [cellKey(4, 2), doubtful],
      [cellKey(6, 1), { ...doubtful, tone: 'question' }],
    ]),
  ),
);

describe('the copy of a list', () => {
  it('has the same values in the same cells, and nothing that computes', async () => {
    const sheet = (await opened(sample)).getWorksheet('Tabelle 1');
    expect(sheet?.getCell('A2').value).toBe('Gebiet');
    expect(sheet?.getCell('C2').value).toBe('Betrag');
    expect(sheet?.getCell('B5').value).toEqual(new Date('2019-03-15T00:00:00Z'));
    expect(sheet?.getCell('C5').value).toBe(1234.5);
    expect(sheet?.getCell('C5').numFmt).toBe('#,##0.00');
    expect(sheet?.getCell('D5').value).toBe(true);
    const written = hostile.map((_, column) => sheet?.getCell(10, column + 1).value);
    expect(written).toEqual(['=1+1', '+49', '@SUM(A1)', '-5', 'ab', '<&"', '_x005F_x0041_', ' Rand ']);
  });

  it('colours doubtful cells, says why, and leads back to the front sheet', async () => {
    const sheet = (await opened(sample)).getWorksheet('Tabelle 1');
    const cell = sheet?.getCell('C5');
    expect(cell?.fill).toMatchObject({ fgColor: { argb: 'FFFFC7CE' } });
    expect(cell?.note).toMatchObject({ texts: [{ text: 'Fehler\n' }, { text: doubtful.comment?.text }] });
    expect(partsOf(await markedCopyBytes(sample))['xl/worksheets/sheet2.xml']).toContain(
      '<hyperlink ref="C5" location="\'Prüfbericht\'!C6"/>',
    );
  });

  it('marks a cell in which nothing stands', async () => {
    const cell = (await opened(sample)).getWorksheet('Tabelle 1')?.getCell('B7');
    expect(cell?.fill).toMatchObject({ fgColor: { argb: 'FFFFEB9C' } });
  });

  it('is the same bytes for the same description, and is known again by its mark', async () => {
    const bytes = await markedCopyBytes(sample);
    expect(digest(await markedCopyBytes(sample))).toBe(digest(bytes));
    expect(readWorkbookMark(bytes)).toBe('llq annotated=a');
  });

  it('is made row by row, so that a large list is not kept a second time', async () => {
    let asked = 0;
    const rows: CopiedSheet['rows'] = {
      *[Symbol.iterator]() {
        for (let index = 0; index < 30_000; index += 1) {
          asked += 1;
          yield { index, cells: [text(`Zeile ${index}`), number(index)] };
        }
      },
    };
    const sheet = (await opened(copyOf(sheetOf(rows)))).getWorksheet('Tabelle 1');
    expect(sheet?.getCell('B30000').value).toBe(29_999);
    expect(asked).toBeGreaterThanOrEqual(30_000);
  });
});

describe('the copy of a list in LibreOffice', () => {
  itWithLibreOffice('has its comments and its links', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'llq-copy-'));
    try {
      const path = join(folder, 'copy.xlsx');
      await writeFile(path, await markedCopyBytes(sample));
      const [converted = ''] = await convert([path], 'fods', folder);
      const shown = await readFile(converted, 'utf8');
      expect(shown.match(/<office:annotation /gu)).toHaveLength(2);
      expect(shown).toContain('Was tun: berichtigen.');
      expect(shown.match(/Prüfbericht[^"]*C6"/gu)?.length).toBeGreaterThan(0);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });
});

describe('the number format of a foreign cell', () => {
  it.each([
    '0',
    '#,##0.00 €',
    '#,##0.00 "T€";[Red]-#,##0.00',
    'dd/mm/yyyy',
    '[$-407]d. mmmm yyyy',
    '0.00E+00',
  ])('is kept where it is a plain one: %s', (code) => {
    expect(safeFormat(code)).toBe(code);
  });

  it.each(['"offen', 'x'.repeat(200), '0;0;0;0;0', '[=1]"a', 'Standard', '#,##0\u0007'])(
    'is left out where Excel might not take it: %j',
    (code) => {
      expect(safeFormat(code)).toBeNull();
    },
  );
});

function partsOf(bytes: Uint8Array): Record<string, string> {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));
}

function digest(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
