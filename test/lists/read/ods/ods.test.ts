import { describe, expect, it } from '@jest/globals';
import { zipSync, strToU8 } from 'fflate';
import { cellsOf, readBack, refusalOf, shownCells } from '../read-back.js';

const mimetype = 'application/vnd.oasis.opendocument.spreadsheet';

interface Document {
  /** XML of the tables. */
  readonly tables: string;
  /** XML of the automatic styles. */
  readonly styles?: string;
  readonly manifest?: string;
}

function document({ tables, styles = '', manifest = '<manifest:manifest/>' }: Document): Buffer {
  const content = `<?xml version="1.0" encoding="UTF-8"?><office:document-content><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:spreadsheet>${tables}</office:spreadsheet></office:body></office:document-content>`;
  const parts = { 'content.xml': strToU8(content), 'META-INF/manifest.xml': strToU8(manifest) };
  return Buffer.from(zipSync({ mimetype: [strToU8(mimetype), { level: 0 }], ...parts }));
}

/** A table of one row with these cells. */
function table(cells: string, attributes = 'table:name="Liste"'): string {
  return `<table:table ${attributes}><table:table-row>${cells}</table:table-row></table:table>`;
}

function cell(attributes: string, inner = ''): string {
  return `<table:table-cell ${attributes}>${inner}</table:table-cell>`;
}

const text = (said: string): string => cell('office:value-type="string"', `<text:p>${said}</text:p>`);

describe('a workbook of LibreOffice', () => {
  it('gives values as they are stored, and what was shown', async () => {
    const cells = [
      cell('office:value-type="float" office:value="1234.5"', '<text:p>1.234,50</text:p>'),
      cell(
        'office:value-type="currency" office:currency="EUR" office:value="75000"',
        '<text:p>75 T€</text:p>',
      ),
      cell('office:value-type="percentage" office:value="0.25"', '<text:p>25 %</text:p>'),
      cell('office:value-type="date" office:date-value="2021-03-15"', '<text:p>15.03.21</text:p>'),
      cell(
        'office:value-type="date" office:date-value="2021-03-15T10:30:00"',
        '<text:p>15.03.21 10:30</text:p>',
      ),
      cell('office:value-type="time" office:time-value="PT36H00M00S"', '<text:p>36:00</text:p>'),
      cell('office:value-type="boolean" office:boolean-value="true"', '<text:p>WAHR</text:p>'),
      cell('office:value-type="float" office:value="0.5"'),
      cell('office:value-type="date" office:date-value="2021-02-30"', '<text:p>30.02.21</text:p>'),
      cell('table:formula="of:=TRUE()" office:value-type="float" office:value="1"', '<text:p>TRUE</text:p>'),
      cell('office:value-type="time" office:time-value="PT12H00M00S"'),
    ];
    expect(shownCells(await readBack(document({ tables: table(cells.join('')) }), 'a.ods'))).toEqual({
      A1: ['number', 1234.5, '1.234,50'],
      B1: ['number', 75_000, '75 T€'],
      C1: ['number', 0.25, '25 %'],
      D1: ['day', '2021-03-15', '15.03.21'],
      E1: ['day', '2021-03-15', '15.03.21 10:30'],
      F1: ['text', '36:00', '36:00'],
      G1: ['boolean', true, 'WAHR'],
      H1: ['number', 0.5, '0,5'],
      I1: ['text', '30.02.21', '30.02.21'],
      J1: ['boolean', true, 'TRUE'],
      K1: ['text', 'PT12H00M00S', 'PT12H00M00S'],
    });
  });

  it('gives texts with the blanks and lines that are meant', async () => {
    const cells = [
      text('Gro\u0308pe<text:span>lin</text:span>gen\n   Nord'),
      text('a<text:s text:c="3"/>b<text:tab/>c<text:line-break/>d</text:p><text:p>e'),
      text('  '),
      text('R&amp;D &lt;3<![CDATA[ & ]]>'),
    ];
    expect(shownCells(await readBack(document({ tables: table(cells.join('')) }), 'a.ods'))).toEqual({
      A1: ['text', 'Gröpelingen Nord', 'Gröpelingen Nord'],
      B1: ['text', 'a   b\tc\nd\ne', 'a   b\tc\nd\ne'],
      D1: ['text', 'R&D <3 & ', 'R&D <3 & '],
    });
  });

  it('keeps formulas, and never takes one without a value or an error for a number', async () => {
    const cells = [
      cell(
        'table:formula="of:=SUM([.B1:.C1])" office:value-type="float" office:value="3"',
        '<text:p>3</text:p>',
      ),
      cell('table:formula="of:=[.A1]*2"'),
      cell(
        'table:formula="of:=1/0" office:value-type="string" office:string-value="" calcext:value-type="error"',
        '<text:p>#DIV/0!</text:p>',
      ),
      cell('table:formula="oooc:=NA()" office:value-type="float" office:value="0"', '<text:p>#NV</text:p>'),
      cell('table:formula="of:=&quot;&quot;" office:value-type="string" office:string-value=""'),
    ];
    const { file } = await readBack(document({ tables: table(cells.join('')) }), 'a.ods');
    const kept = cellsOf(file.sheets[0] ?? { rows: [] });
    expect(
      Object.entries(kept).map(([at, { kind, value, extra }]) => [at, kind, value, extra?.formula]),
    ).toEqual([
      ['A1', 'number', 3, 'SUM(B1:C1)'],
      ['B1', 'no-value', 'A1*2', 'A1*2'],
      ['C1', 'error', '#DIV/0!', '1/0'],
      ['D1', 'error', '#NV', 'NA()'],
    ]);
  });

  it('keeps what is noted at a cell apart from the cell', async () => {
    const note =
      '<office:annotation><dc:creator>X</dc:creator><text:p>offen,</text:p><text:p>siehe Akte</text:p></office:annotation>';
    const cells = [cell('office:value-type="string"', `${note}<text:p>ja</text:p>`), cell('', note)];
    const { file, findings } = await readBack(document({ tables: table(cells.join('')) }), 'a.ods');
    expect(cellsOf(file.sheets[0] ?? { rows: [] })).toMatchObject({
      A1: { value: 'ja', extra: { comment: 'offen,\nsiehe Akte' } },
    });
    expect(findings).toMatchObject([
      { code: 'comment-alone', place: { sheet: 'Liste', cell: 'B1' }, text: 'offen,\nsiehe Akte' },
    ]);
  });

  it('tells what is hidden, and counts repeated rows and columns', async () => {
    const rows = [
      `<table:table-row table:number-rows-repeated="3"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>`,
      `<table:table-row table:number-rows-repeated="2" table:visibility="filter">${cell('table:number-columns-repeated="2"')}${cell('office:value-type="string" table:number-columns-repeated="3"', '<text:p>x</text:p>')}</table:table-row>`,
      `<table:table-row>${cell('office:value-type="string" table:number-columns-spanned="2" table:number-rows-spanned="3"', '<text:p>Summe</text:p>')}<table:covered-table-cell/></table:table-row>`,
    ];
    const columns =
      '<table:table-column table:number-columns-repeated="3"/><table:table-column table:visibility="collapse" table:number-columns-repeated="2"/><table:table-column table:visibility="collapse" table:number-columns-repeated="16000"/>';
    const styles =
      '<style:style style:name="ta1"><style:table-properties table:display="true"/></style:style><style:style style:name="ta2"><style:table-properties table:display="false"/></style:style>';
    const tables = `<table:table table:name="Liste" table:style-name="ta1">${columns}${rows.join('')}</table:table>${table(text('y'), 'table:name="Alt" table:style-name="ta2"')}`;
    const { file, findings } = await readBack(document({ tables, styles }), 'a.ods');
    const [sheet] = file.sheets;
    expect(sheet?.rows.map(({ index, hidden }) => [index, hidden])).toEqual([
      [3, true],
      [4, true],
      [5, false],
    ]);
    expect(Object.keys(cellsOf(sheet ?? { rows: [] }))).toEqual(['C4', 'D4', 'E4', 'C5', 'D5', 'E5', 'A6']);
    expect(sheet?.hiddenColumns).toEqual([3, 4]);
    expect(sheet?.merges).toEqual([{ firstRow: 5, firstColumn: 0, lastRow: 7, lastColumn: 1 }]);
    expect(findings.map(({ code, facts, place }) => [code, facts, place])).toEqual([
      ['rows-hidden', { rows: 2 }, { sheet: 'Liste', cell: '4' }],
      ['columns-hidden', { columns: ['D', 'E'] }, { sheet: 'Liste', cell: 'D' }],
      ['sheet-hidden', { rows: 1 }, { sheet: 'Alt', cell: null }],
    ]);
  });

  it('has no cells in drawings, in tables within, and in what was kept of other files', async () => {
    const drawing = `<draw:frame><draw:text-box><text:p>Notiz</text:p>${table(text('innen'))}</draw:text-box></draw:frame>`;
    const source = '<table:table-source xlink:href="file:///x/andere.ods"/>';
    const kept = `<table:table table:name="'file:///x/andere.ods'#$Tabelle1">${source}<table:table-row>${text('fremd')}</table:table-row></table:table>`;
    const tables = `${table(`${drawing}${cell('office:value-type="string"', `${drawing}<text:p>x</text:p>`)}`)}${kept}`;
    const { file, findings } = await readBack(document({ tables }), 'a.ods');
    expect(file.sheets.map((sheet) => [sheet.name, Object.keys(cellsOf(sheet))])).toEqual([
      ['Liste', ['A1']],
    ]);
    expect(findings).toMatchObject([{ code: 'external-links', facts: { links: 1 } }]);
  });

  it.each([
    [
      'columns',
      'SG1',
      table(
        cell('office:value-type="string" table:number-columns-repeated="2000000000"', '<text:p>x</text:p>'),
      ),
    ],
    ['columns', 'ALM1', table(`${cell('table:number-columns-repeated="1000"')}${text('x')}`)],
    [
      'rows',
      'A200001',
      `<table:table table:name="Liste"><table:table-row table:number-rows-repeated="1048576">${text('x')}</table:table-row></table:table>`,
    ],
    ['cell-characters', 'A1', table(text(`x<text:s text:c="2000000000"/>`))],
  ])('may not fill more %s than a list has', async (measure, at, tables) => {
    expect(await refusalOf(readBack(document({ tables }), 'a.ods'))).toMatchObject({ measure, cell: at });
  });

  it('with a password is refused as such', async () => {
    const manifest = '<manifest:manifest><manifest:encryption-data/></manifest:manifest>';
    expect(await refusalOf(readBack(document({ tables: '', manifest }), 'a.ods'))).toEqual({
      code: 'list-password',
    });
  });

  it('that is no XML is broken', async () => {
    expect(await refusalOf(readBack(document({ tables: '<table:table>' }), 'a.ods'))).toEqual({
      code: 'list-broken',
    });
  });
});
