import { utils } from '@e965/xlsx';
import { describe, expect, it } from '@jest/globals';
import { cellsOf, readBack, refusalOf, shownCells } from './read-back.js';
import {
  excelKinds,
  fileOf,
  fileOfXml,
  partOf,
  sheetOf,
  simpleFile,
  withParts,
  workbookOf,
} from './workbooks.js';

const day = 44_270; // 15.03.2021

describe.each(excelKinds)('a workbook of kind %s', (kind) => {
  it('gives numbers as they are stored and as they are shown', async () => {
    const sheet = sheetOf({
      A1: { t: 'n', v: 1234.5, z: '#,##0.00' },
      B1: { t: 'n', v: 24_690_000, z: '#,##0.00,,"Mio €"' },
      C1: { t: 'n', v: 0.5 },
      A2: { t: 'n', v: 11, z: '000' },
    });
    const list = await readBack(fileOf(workbookOf({ Liste: sheet }), kind), `Liste.${kind}`);
    expect(shownCells(list)).toEqual({
      A1: ['number', 1234.5, '1.234,50'],
      B1: ['number', 24_690_000, '24,69Mio €'],
      C1: ['number', 0.5, '0,5'],
      A2: ['number', 11, '011'],
    });
    expect(list.file.kind).toBe(kind);
    expect(list.findings).toEqual([]);
  });

  it('takes a number for a day only where its format shows one, and a time for the text it shows', async () => {
    const sheet = sheetOf({
      A1: { t: 'n', v: day, z: 'dd.mm.yyyy' },
      B1: { t: 'n', v: day },
      C1: { t: 'n', v: day + 0.75, z: 'dd.mm.yyyy hh:mm' },
      D1: { t: 'n', v: 1.5, z: '[h]:mm' },
      E1: { t: 'n', v: 0, z: 'dd.mm.yyyy' },
      F1: { t: 'n', v: 1.5, z: '[h]' },
      G1: { t: 'n', v: -0.5, z: 'h:mm' },
    });
    const list = await readBack(fileOf(workbookOf({ Liste: sheet }), kind), 'Liste');
    expect(shownCells(list)).toMatchObject({
      A1: ['day', '2021-03-15', '15.03.2021'],
      B1: ['number', day, '44270'],
      C1: ['day', '2021-03-15', '15.03.2021'],
      D1: ['text', '36:00', '36:00'],
      E1: ['number', 0, expect.any(String)],
      F1: ['text', '36 h', '36 h'],
      G1: ['text', '####', '####'],
    });
  });

  it('counts days from 1904 where the file does', async () => {
    const workbook = workbookOf({ Liste: sheetOf({ A1: { t: 'n', v: day - 1462, z: 'yyyy-mm-dd' } }) });
    workbook.Workbook = { WBProps: { date1904: true } };
    const list = await readBack(fileOf(workbook, kind), 'Liste');
    expect(shownCells(list)).toEqual({ A1: ['day', '2021-03-15', '2021-03-15'] });
  });

  it('keeps texts as they stand, composed, and no cell of blanks', async () => {
    const sheet = utils.aoa_to_sheet([[' 0111 ', 'Gro\u0308pelingen', '   '], ['zwei\nZeilen']]);
    const list = await readBack(fileOf(workbookOf({ Liste: sheet }), kind), 'Liste');
    expect(shownCells(list)).toEqual({
      A1: ['text', ' 0111 ', ' 0111 '],
      B1: ['text', 'Gröpelingen', 'Gröpelingen'],
      A2: ['text', 'zwei\nZeilen', 'zwei\nZeilen'],
    });
  });

  it('knows booleans and errors', async () => {
    const sheet = sheetOf({ A1: { t: 'b', v: true }, B1: { t: 'b', v: false }, C1: { t: 'e', v: 0x17 } });
    const list = await readBack(fileOf(workbookOf({ Liste: sheet }), kind), 'Liste');
    expect(shownCells(list)).toEqual({
      A1: ['boolean', true, 'WAHR'],
      B1: ['boolean', false, 'FALSCH'],
      C1: ['error', '#REF!', '#REF!'],
    });
  });

  it('keeps comments, and notices one where nothing stands', async () => {
    const sheet = sheetOf({ A1: { t: 's', v: 'offen' }, B2: { t: 's', v: 'x' }, C2: { t: 'z' } });
    utils.cell_add_comment(sheet['A1'], 'Bescheid folgt');
    utils.cell_add_comment(sheet['C2'], 'gestrichen');
    const { file, findings } = await readBack(fileOf(workbookOf({ Liste: sheet }), kind), 'Liste');
    expect(cellsOf(file.sheets[0] ?? { rows: [] })['A1']?.extra?.comment).toBe('Bescheid folgt');
    expect(findings).toEqual([
      {
        code: 'comment-alone',
        facts: {},
        place: { sheet: 'Liste', cell: 'C2' },
        text: 'gestrichen',
        reading: null,
      },
    ]);
  });

  it('keeps merges, and leaves out rows in which nothing stands', async () => {
    const sheet = sheetOf({ A1: { t: 's', v: 'Titel' }, B4: { t: 'n', v: 1 } });
    sheet['!merges'] = [utils.decode_range('A1:C2')];
    const { file } = await readBack(fileOf(workbookOf({ Liste: sheet }), kind), 'Liste');
    expect(file.sheets[0]?.merges).toEqual([{ firstRow: 0, firstColumn: 0, lastRow: 1, lastColumn: 2 }]);
    expect(file.sheets[0]?.rows.map(({ index }) => index)).toEqual([0, 3]);
  });

  it('tells which sheets and columns are hidden, and where', async () => {
    const rows = [
      ['a', 'b', 'c'],
      ['d', 'e', 'f'],
    ];
    const hidden = utils.aoa_to_sheet(rows);
    const visible = utils.aoa_to_sheet(rows);
    visible['!cols'] = [{}, { hidden: true }, {}, {}, { hidden: true }];
    const workbook = workbookOf({ Liste: visible, Alt: hidden, Älter: hidden });
    workbook.Workbook = {
      Sheets: [
        { name: 'Liste', Hidden: 0 },
        { name: 'Alt', Hidden: 1 },
        { name: 'Älter', Hidden: 2 },
      ],
    };
    const { file, findings } = await readBack(fileOf(workbook, kind), 'Liste');
    expect(file.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ['Liste', 'visible'],
      ['Alt', 'hidden'],
      ['Älter', 'very-hidden'],
    ]);
    expect(file.sheets[0]?.hiddenColumns).toEqual([1]); // nothing stands in the other one
    expect(findings.map(({ code, facts, place }) => [code, facts, place])).toEqual([
      ['columns-hidden', { columns: ['B'] }, { sheet: 'Liste', cell: 'B' }],
      ['sheet-hidden', { rows: 2 }, { sheet: 'Alt', cell: null }],
      ['sheet-hidden', { rows: 2 }, { sheet: 'Älter', cell: null }],
    ]);
  });

  it('takes a sheet named like what every object has for a sheet', async () => {
    const rows = utils.aoa_to_sheet([['x']]);
    const list = await readBack(fileOf(workbookOf({ constructor: rows, toString: rows }), kind), 'Liste');
    expect(list.file.sheets.map(({ name }) => name)).toEqual(['constructor', 'toString']);
    expect(list.findings).toEqual([]);
  });
});

describe('the XML of a sheet', () => {
  it('may have a formula without a value, which is no zero', async () => {
    const file = fileOfXml({
      rows: '<row r="1"><c r="A1"><f>B1*2</f></c><c r="B1"><f>1+1</f><v>2</v></c><c r="C1" t="str"><f>""</f><v></v></c></row>',
    });
    expect(cellsOf((await readBack(file, 'a.xlsx')).file.sheets[0] ?? { rows: [] })).toEqual({
      A1: {
        kind: 'no-value',
        value: 'B1*2',
        text: '',
        extra: { format: null, formula: 'B1*2', comment: null },
      },
      B1: { kind: 'number', value: 2, text: '2', extra: { format: null, formula: '1+1', comment: null } },
    });
  });

  it('may hide rows', async () => {
    const rows = [1, 2, 3].map(
      (row) => `<row r="${row}"${row > 1 ? ' hidden="1"' : ''}><c r="A${row}"><v>1</v></c></row>`,
    );
    const { file, findings } = await readBack(fileOfXml({ rows: rows.join('') }), 'a.xlsx');
    expect(file.sheets[0]?.rows.map(({ hidden }) => hidden)).toEqual([false, true, true]);
    expect(findings).toMatchObject([{ code: 'rows-hidden', facts: { rows: 2 }, place: { cell: '2' } }]);
  });

  it('may claim more than it holds', async () => {
    const file = fileOfXml({
      before: '<dimension ref="A1:XFD1048576"/>',
      rows: '<row r="1"><c r="A1"><v>1</v></c></row><row r="900000"><c r="ZZ900000" s="0"/></row>',
    });
    expect(shownCells(await readBack(file, 'a.xlsx'))).toEqual({ A1: ['number', 1, '1'] });
  });

  it.each([
    ['columns', 'SG1', '<row r="1"><c r="A1"><v>1</v></c><c r="SG1"><v>1</v></c></row>'],
    ['columns', 'FXSHRXW1', '<row r="1"><c r="FXSHRXW1"><v>1</v></c></row>'],
    ['rows', 'A200001', '<row r="200001"><c r="A200001"><v>1</v></c></row>'],
    ['rows', 'A4000000000', '<row r="4000000000"><c r="A4000000000"><v>1</v></c></row>'],
  ])('may not fill a cell outside of the %s of a list: %s', async (measure, cell, rows) => {
    expect(await refusalOf(readBack(fileOfXml({ rows }), 'a.xlsx'))).toMatchObject({
      code: 'list-too-large',
      measure,
      sheet: 'Liste',
      cell,
    });
  });

  it('may not have a text that no cell of Excel holds', async () => {
    const rows = `<row r="1"><c r="B1" t="inlineStr"><is><t>${'x'.repeat(32_768)}</t></is></c></row>`;
    expect(await refusalOf(readBack(fileOfXml({ rows }), 'a.xlsx'))).toMatchObject({
      measure: 'cell-characters',
      cell: 'B1',
    });
  });

  it.each([
    ['columns', { before: '<cols><col min="1" max="999999999" hidden="1"/></cols>' }],
    ['linked cells', { after: '<hyperlinks><hyperlink ref="A1:XFD1048576" location="x"/></hyperlinks>' }],
  ])('may not state billions of %s', async (_what, around) => {
    const file = fileOfXml({ rows: '<row r="1"><c r="A1"><v>1</v></c></row>', ...around });
    expect(await refusalOf(readBack(file, 'a.xlsx'))).toEqual({ code: 'list-broken' });
  });
});

describe('a workbook', () => {
  it('of Excel 95 has its texts in a code page', async () => {
    const workbook = workbookOf({ '#bersicht': utils.aoa_to_sheet([['Gr#pelingen', '10 @']]) });
    // SheetJS writes only ASCII there: the codes of windows-1252 take the place of signs.
    const file = Buffer.from(
      fileOf(workbook, 'biff5').map((byte) => ({ 0x23: 0xf6, 0x40: 0x80 })[byte] ?? byte),
    );
    const list = await readBack(file, 'a.xls');
    expect(list.file.sheets[0]?.name).toBe('öbersicht');
    expect(shownCells(list)).toMatchObject({
      A1: ['text', 'Gröpelingen', 'Gröpelingen'],
      B1: ['text', '10 €', '10 €'],
    });
  });

  it('with a sheet that cannot be read says so', async () => {
    const rows = utils.aoa_to_sheet([['x']]);
    const file = withParts(fileOf(workbookOf({ Liste: rows, Kaputt: rows }), 'xlsx'), {
      'xl/worksheets/sheet2.xml':
        '<worksheet><sheetData><row r="1"><c r="A1" t="s"><v>99</v></c></row></sheetData></worksheet>',
    });
    const { file: list, findings } = await readBack(file, 'a.xlsx');
    expect(list.sheets.map(({ name }) => name)).toEqual(['Liste']);
    expect(findings).toMatchObject([{ code: 'sheet-unreadable', place: { sheet: 'Kaputt', cell: null } }]);
  });

  it('without any sheet that can be read is broken', async () => {
    const file = withParts(simpleFile(), { 'xl/worksheets/sheet1.xml': 'no XML' });
    expect(
      await refusalOf(readBack(withParts(file, { 'xl/workbook.xml': '<workbook/>' }), 'a.xlsx')),
    ).toEqual({
      code: 'list-broken',
    });
  });

  it('with macros is read without them', async () => {
    const file = withParts(simpleFile(), {
      '[Content_Types].xml': partOf(simpleFile(), '[Content_Types].xml').replace(
        'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml',
        'application/vnd.ms-excel.sheet.macroEnabled.main+xml',
      ),
      'xl/vbaProject.bin': 'no program',
    });
    const list = await readBack(file, 'a.xlsx');
    expect(list.file.kind).toBe('xlsm');
    expect(list.findings.map(({ code, facts }) => [code, facts])).toEqual([
      ['ending-differs', { ending: '.xlsx', kind: 'xlsm' }],
      ['macros-ignored', {}],
    ]);
  });

  it('with values of other files says of how many', async () => {
    const file = withParts(simpleFile(), {
      'xl/externalLinks/externalLink1.xml': '<externalLink/>',
      'xl/externalLinks/externalLink2.xml': '<externalLink/>',
      'xl/externalLinks/_rels/externalLink1.xml.rels': '<Relationships/>',
    });
    expect((await readBack(file, 'a.xlsx')).findings).toMatchObject([
      { code: 'external-links', facts: { links: 2 } },
    ]);
  });

  it('may have no more sheets, cells and merges than a list', async () => {
    const rows = utils.aoa_to_sheet([
      ['a', 'b'],
      ['c', 'd'],
    ]);
    rows['!merges'] = [utils.decode_range('A1:B1'), utils.decode_range('A2:B2')];
    const file = fileOf(workbookOf({ Eins: rows, Zwei: rows }), 'xlsx');
    expect(await refusalOf(readBack(file, 'a', { sheets: 1 }))).toMatchObject({
      measure: 'sheets',
      sheet: 'Zwei',
    });
    expect(await refusalOf(readBack(file, 'a', { cells: 5 }))).toMatchObject({
      measure: 'cells',
      cell: 'B1',
    });
    expect(await refusalOf(readBack(file, 'a', { merges: 1 }))).toMatchObject({
      measure: 'merges',
      sheet: 'Eins',
    });
  });
});
