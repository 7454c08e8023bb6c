import { cents, subtractCents, sumCents } from '#src/domain/cents.js';
import type { Cents } from '#src/domain/cents.js';
import { parseDay } from '#src/domain/day.js';
import type { Day } from '#src/domain/day.js';
import { amount, day, decimal, integer, percent, text } from '#src/render/cells.js';
import { fromAnywhere, sum } from '#src/render/ranges.js';
import type { SheetBuilder } from '#src/render/sheet-builder.js';
import { WorkbookBuilder } from '#src/render/workbook-builder.js';
import type { Workbook } from '#src/render/workbook.js';

interface Amounts {
  readonly name: string;
  readonly previous: Cents;
  readonly planned: Cents;
}

const TRACKS: Readonly<Record<string, readonly Amounts[]>> = {
  Quartierszentren: [
    { name: 'Blumenthal', previous: cents(6_000_000), planned: cents(6_461_539) },
    { name: 'Gröpelingen', previous: cents(6_000_000), planned: cents(6_461_539) },
    { name: 'Schweizer Viertel', previous: cents(6_000_000), planned: cents(6_461_538) },
  ],
  'Sonder-/Kleinstgebiete': [
    { name: 'Aumund', previous: cents(10_000_000), planned: cents(16_000_000) },
    { name: 'Bahnhofsvorstadt', previous: cents(9_876_543), planned: cents(8_000_000) },
  ],
  'Quartiere im Werden': [{ name: 'Überseestadt', previous: cents(700_000), planned: cents(900_000) }],
};

const MARK = 'llq report=allocation year=2027 programme="a & b"';
const REFERENCE_DAY = '2027-03-15';

type Key = 'name' | 'previous' | 'planned' | 'change' | 'share';
type Sums = Readonly<Record<'previous' | 'planned', Cents>>;

/** A workbook of all that a description knows: formulas across sheets, links, every chart, data bars, hostile texts. */
export function sampleWorkbook(): Workbook {
  const book = new WorkbookBuilder({
    lang: 'de',
    title: 'Zuteilung 2027: Lebendige Quartiere & Co.',
    subject: 'Landesprogramm Lebendige Quartiere, Bremen',
    mark: MARK,
    state: 'Stand des Journals: K7Q-812',
  });
  const allocation = allocationSheet(book);
  chartSheet(book, allocation.sheet, allocation.trackRows);
  valuesSheet(book, allocation.sheet, allocation.totalRow);
  return book.build();
}

function allocationSheet(book: WorkbookBuilder) {
  const sheet = book.sheet<Key>('Zuteilung 2027', [
    { key: 'name', width: 34 },
    { key: 'previous', width: 18 },
    { key: 'planned', width: 18 },
    { key: 'change', width: 18 },
    { key: 'share', width: 12 },
  ]);
  sheet.title('Zuteilung 2027');
  sheet.subtitle('Lebendige Quartiere, Stadtgemeinde Bremen. Stand des Journals: K7Q-812');
  sheet.note('Entwurf: noch nichts gebucht.', 'warning');
  sheet.blank();
  sheet.header({ planned: text('Zuteilung', { span: 3 }) });
  sheet.header({
    name: 'Förderschiene und Gebiet',
    previous: 'Vorjahr',
    planned: '2027',
    change: 'Änderung',
    share: 'Anteil',
  });
  const whole = sums(Object.values(TRACKS).flat());
  const trackRows = Object.entries(TRACKS).map(([name, areas]) => trackRowsOf(sheet, name, areas, whole));
  sheet.dataBars(
    ...trackRows.map((row, index) =>
      sheet.range('planned', row + 1, (trackRows[index + 1] ?? sheet.nextRow) - 1),
    ),
  );
  const plus = (key: Key): string => trackRows.map((row) => sheet.at(key, row)).join('+');
  const totalRow = sheet.nextRow;
  sheet.row('total', {
    name: text('Summe'),
    previous: amount(whole.previous, plus('previous')),
    planned: amount(whole.planned, plus('planned')),
    change: changeCell(sheet, whole, totalRow),
    share: percent(1, plus('share')),
  });
  sheet.blank();
  sheet.note(
    'Verteilt nach dem Verfahren der größten Reste (Hare-Niemeyer): Die Anteile werden auf ganze Cent abgerundet, die ' +
      'übrigen Cent gehen an die größten Reste, bei Gleichstand nach dem Alphabet der Gebiete. Die Summe stimmt immer.',
  );
  return { sheet, trackRows, totalRow };
}

function trackRowsOf(sheet: SheetBuilder<Key>, name: string, areas: readonly Amounts[], whole: Sums): number {
  const row = sheet.nextRow;
  const last = row + areas.length;
  const ofTrack = sums(areas);
  sheet.row('group', {
    name: text(name),
    previous: amount(ofTrack.previous, sum(sheet.range('previous', row + 1, last))),
    planned: amount(ofTrack.planned, sum(sheet.range('planned', row + 1, last))),
    change: changeCell(sheet, ofTrack, row),
    share: percent(ofTrack.planned / whole.planned, `${sheet.at('planned', row)}/${whole.planned / 100}`),
  });
  for (const area of areas) {
    const number = sheet.nextRow;
    const cells = { name: text(area.name), previous: amount(area.previous), planned: amount(area.planned) };
    sheet.row('data', { ...cells, change: changeCell(sheet, area, number) }, 1);
  }
  return row;
}

function changeCell(sheet: SheetBuilder<Key>, { previous, planned }: Sums, row: number) {
  return amount(
    subtractCents(planned, previous),
    `ROUND(${sheet.at('planned', row)}-${sheet.at('previous', row)},2)`,
  );
}

function sums(areas: readonly Amounts[]): Sums {
  return {
    previous: sumCents(areas.map(({ previous }) => previous)),
    planned: sumCents(areas.map(({ planned }) => planned)),
  };
}

function chartSheet(book: WorkbookBuilder, source: SheetBuilder<Key>, trackRows: readonly number[]): void {
  const sheet = book.sheet(
    'Bilder',
    [
      { key: 'name', width: 30 },
      { key: 'previous', width: 18 },
      { key: 'planned', width: 18 },
      { key: 'right', width: 60 },
    ],
    { onePage: true },
  );
  sheet.title('Bilder');
  sheet.header({ name: 'Förderschiene', previous: 'Vorjahr', planned: '2027' });
  const first = sheet.nextRow;
  for (const [index, [name, areas]] of Object.entries(TRACKS).entries()) {
    const row = trackRows[index] ?? 0;
    const ofTrack = sums(areas);
    sheet.row('data', {
      name: text(name, { link: source.name }),
      previous: amount(ofTrack.previous, fromAnywhere(source.range('previous', row))),
      planned: amount(ofTrack.planned, fromAnywhere(source.range('planned', row))),
    });
  }
  const last = sheet.nextRow - 1;
  const categories = sheet.range('name', first, last);
  const series = [
    { name: 'Vorjahr', values: sheet.range('previous', first, last) },
    { name: '2027', values: sheet.range('planned', first, last) },
  ];
  sheet.blank();
  const size = { widthMm: 125, heightMm: 75, categories };
  sheet.chart({ type: 'doughnut', title: 'Zuteilung 2027 nach Schienen', series: series.slice(1), ...size });
  const beside = { key: 'right', row: last + 2 } as const;
  sheet.chart({ type: 'columns', title: 'Vorjahr und 2027', series, ...size }, beside);
  const below = sheet.nextRow + 1;
  sheet.chart({ type: 'stacked-columns', title: 'Gestapelt', series, ...size }, { key: 'name', row: below });
  sheet.chart({ type: 'lines', title: 'Verlauf', series, ...size }, { key: 'right', row: below });
}

/** Texts that other programs would misread, and every type of cell. */
export const HOSTILE_TEXTS = [
  '=HYPERLINK("http://example.org","x")',
  '+49 421 361-0',
  '-206,41',
  '@SUM(A1)',
  '_x0041_ stays',
  'a < b & "c" > d',
  '🙂 Ärger\nzweite Zeile',
] as const;

function valuesSheet(book: WorkbookBuilder, source: SheetBuilder<Key>, totalRow: number): void {
  const sheet = book.sheet(
    "Werte: 'alles' [1/2]*?",
    [
      { key: 'text', width: 40 },
      { key: 'value', width: 20 },
    ],
    {
      orientation: 'portrait',
    },
  );
  sheet.title('Werte');
  sheet.header({ text: 'Text', value: 'Wert' });
  const first = sheet.nextRow;
  const today: Day = parseDay(REFERENCE_DAY, '' as Day);
  sheet.row('data', { text: text('Tag'), value: day(today) });
  sheet.row('data', { text: text('Ganzzahl'), value: integer(1234) });
  sheet.row('data', { text: text('Kommazahl'), value: decimal(0.5) });
  sheet.row('data', { text: text('Anteil'), value: percent(0.125) });
  sheet.row('faint', { text: text('Storniert'), value: amount(cents(-120_050)) });
  const all = Object.values(TRACKS).flat();
  const from = fromAnywhere(source.range('planned', totalRow));
  sheet.row('data', { text: text('Summe'), value: amount(sums(all).planned, from) });
  for (const hostile of HOSTILE_TEXTS) sheet.row('data', { text: text(hostile) });
  sheet.filterTo(sheet.nextRow - 1);
  sheet.row('total', { text: text('Zeilen'), value: integer(first, `ROW(${sheet.at('value', first)})`) });
}
