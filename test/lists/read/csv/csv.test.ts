import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import iconv from 'iconv-lite';
import papa from 'papaparse';
import { readBack, refusalOf } from '../read-back.js';

/** The fields by row, null where nothing stands. */
async function fieldsOf(bytes: Uint8Array): Promise<(string | null)[][]> {
  const { file } = await readBack(bytes, 'Liste.csv');
  return (file.sheets[0]?.rows ?? []).map(({ cells }) => cells.map((cell) => cell?.text ?? null));
}

const utf8 = (text: string): Buffer => Buffer.from(text);

const list = 'Gebiet;Träger;Betrag\r\nGröpelingen;„Brücke“ – e.V.;-206,41 €\r\n';
const fields = [
  ['Gebiet', 'Träger', 'Betrag'],
  ['Gröpelingen', '„Brücke“ – e.V.', '-206,41 €'],
];

describe('separated fields', () => {
  it.each([
    ['UTF-8', utf8(list)],
    ['UTF-8 with its mark', utf8(`\ufeff${list}`)],
    ['UTF-16, little end first', Buffer.from(`\ufeff${list}`, 'utf16le')],
    ['UTF-16, big end first', Buffer.from(`\ufeff${list}`, 'utf16le').swap16()],
  ])('are read from %s', async (_encoding, bytes) => {
    expect(await fieldsOf(bytes)).toEqual(fields);
    expect((await readBack(bytes, 'Liste.csv')).findings).toEqual([]);
  });

  it('are read as windows-1252 where they are no Unicode, and it is said', async () => {
    const bytes = iconv.encode(list, 'windows-1252');
    expect(await fieldsOf(bytes)).toEqual(fields);
    expect((await readBack(bytes, 'Liste.csv')).findings).toMatchObject([
      { code: 'encoding-guessed', facts: { encoding: 'windows-1252' } },
    ]);
  });

  it('are all text, as they stand', async () => {
    const { file } = await readBack(utf8('Nr;FKZ;Betrag;Tag\n1;011;15.000;02/01/2010\n'), 'Liste.csv');
    expect(file.sheets[0]?.rows[1]?.cells).toEqual(
      ['1', '011', '15.000', '02/01/2010'].map((text) => ({ kind: 'text', value: text, text, extra: null })),
    );
  });

  it('make one sheet, named like the file', async () => {
    const { file } = await readBack(utf8('a;b\n'), 'WiN 2006.alt.csv');
    expect(file.sheets).toMatchObject([
      { name: 'WiN 2006.alt', visibility: 'visible', merges: [], hiddenColumns: [] },
    ]);
  });

  it.each([';', ',', '\t', '|', '^', '~'])('are told apart by %j', async (separator) => {
    const rows = [
      ['Liste der Zuwendungen'],
      ['Gebiet', 'Zweck', 'Betrag'],
      ['Grohn', 'Fest, mit Umzug; und mehr', '1,50'],
      ['Tenever', 'Kochen | Backen', '-2.487,50'],
    ];
    const text = papa.unparse(rows, { delimiter: separator, quotes: separator === '^' });
    expect(await fieldsOf(utf8(text))).toEqual(rows);
  });

  it('are told apart by the sign in the first line that says so', async () => {
    expect(await fieldsOf(utf8('sep=#\r\na#b;c\r\n'))).toEqual([['a', 'b;c']]);
    expect(await fieldsOf(utf8('\ufeff"sep=,"\na,b\n'))).toEqual([['a', 'b']]);
  });

  it('of a single column need no sign', async () => {
    expect(await fieldsOf(utf8('Gebiet\nGrohn\nTenever'))).toEqual([['Gebiet'], ['Grohn'], ['Tenever']]);
  });

  it('may hold line ends, which begin no row; empty rows count', async () => {
    const { file } = await readBack(
      utf8('a;b\r\n"zwei\r\nZeilen";"ein ""Wort"""\r\n;  ;\r\n\r\nc;;d;\r\n'),
      'Liste.csv',
    );
    expect(file.sheets[0]?.rows.map(({ index, cells }) => [index, cells.map((cell) => cell?.text)])).toEqual([
      [0, ['a', 'b']],
      [1, ['zwei\nZeilen', 'ein "Wort"']],
      [4, ['c', undefined, 'd']],
    ]);
  });

  it.each([
    ['is never closed', 'a;b\n1;2\n"3;4\n5;6\n', 3],
    ['is never closed, with commas behind it', 'a;b;c\n1;"2;1,50\n3;4;1,50\n', 2],
    ['is closed rows later', 'a;b;c\n1;"2;3\n4;5;6\n7;8";9\n', 2],
    ['is closed at the end of a later row', 'a;b;c\n1;"x\ny";3\n1;2;"3\n4;5;6\n7"\n', 4],
    ['is closed rows later, in rows cut short', 'a;b;c;d;e\n1;"2;3\n4;5;6\n7;8";9\n10;11;12\n', 2],
    ['is closed rows later, in rows of different length', 'a;b;c;d\n1;2\n3;4;5\n6;"7;8\n9";10\n', 4],
    ['is closed in the middle', 'a;b\nx;"Die Brücke" e.V.;1\n', 2],
    ['is closed in the middle, after a line end in quotes', 'a;b\n"1\n2";3\n"4"5;6\n', 4],
    ['is closed in the middle, below the line of the separator', 'sep=;\na;"b"c\n', 2],
  ])('are refused with the line where a quote %s', async (_how, text, line) => {
    expect(await refusalOf(readBack(utf8(text), 'Liste.csv'))).toEqual({ code: 'list-quotes-broken', line });
  });

  it('may hold prose of several lines, with commas', async () => {
    expect(await fieldsOf(utf8('a,b,c,d\n1,2\n3,4,5\n5,"Fest, Musik\nund Tanz, draußen"\n'))).toContainEqual([
      '5',
      'Fest, Musik\nund Tanz, draußen',
    ]);
  });

  it('may hold quotes that open no field', async () => {
    expect(await fieldsOf(utf8('a;b\nVerein "Die Brücke" e.V.;5" breit\n'))).toEqual([
      ['a', 'b'],
      ['Verein "Die Brücke" e.V.', '5" breit'],
    ]);
  });

  it('are read whole where a row is longer than what is parsed at once', async () => {
    const long = Array.from({ length: 400 }, (_, column) => `${column} ${'x'.repeat(3000)}`);
    const rows = [['a', 'b'], long, ['c', 'd']];
    expect(
      await fieldsOf(utf8(rows.map((row) => row.map((field) => `"${field}"`).join(';')).join('\n'))),
    ).toEqual(rows);
  });

  it('come out as they went in', async () => {
    const field = fc
      .string({ unit: fc.constantFrom('a', 'ö', '"', ';', ',', '\n', ' ', '1', '.'), maxLength: 6 })
      .filter((text) => !/;[^]*\n|\n[^]*;/.test(text)); // could be rows between two stray quotes
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(field, { minLength: 3, maxLength: 3 }), { minLength: 1 }),
        async (rows) => {
          const table = [['Gebiet', 'Zweck', 'Betrag'], ...rows];
          const text = `sep=;\n${papa.unparse(table, { delimiter: ';', quotes: true, newline: '\n' })}`;
          const kept = table.map((row) => row.map((one) => (/\S/.test(one) ? one : null)));
          const shown = kept
            .map((row) => row.slice(0, row.findLastIndex((one) => one !== null) + 1))
            .filter((row) => row.length > 0);
          expect(await fieldsOf(utf8(text))).toEqual(shown);
        },
      ),
    );
  });
});
