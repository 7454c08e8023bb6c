import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ledgerWith } from './ledgers.js';
import type { Candidate } from './measure.js';
import { bench } from './report.js';

const node = process.execPath;
const bookings = Number(process.env['LLQ_BENCH_BOOKINGS'] ?? 100_000);
/** So many runs of something that takes ten seconds. */
const runs = 3;

const { path: database, env } = await ledgerWith(bookings);
const llq = (...argv: string[]): [string, ...string[]] => [node, 'bin/run.js', ...argv];
const target = (ending: string): string => join(tmpdir(), `llq-bench-report.${ending}`);
const list = ['disbursement', 'list', '--all'];

/** The columns of the list of payments, from the same tables. */
const rows = `select event.tag || '-' || event.sequence as number, disbursement.year, disbursement.booked_on as date,
    disbursement.area, disbursement.track, recipient.name as recipient, disbursement.amount_cents as amount,
    disbursement.purpose, disbursement.reference, reversal.tag || '-' || reversal.sequence as reversed_by
  from disbursement
  join event on event.hash = disbursement.event
  join line on line.event = disbursement.event and line.part = 1
  left join recipient on recipient.id = disbursement.recipient
  left join event as reversal on reversal.hash = disbursement.reversed_by
  order by disbursement.booked_on, event.lamport, event.hash`;

function llqTo(ending: string, name: string, argv: readonly string[]): Candidate {
  const out = target(ending);
  return {
    name: `llq ${name}, ${ending}`,
    command: llq(...argv, '--out', out),
    env,
    before: () => rmSync(out, { force: true }),
    most: { peakMb: 300 },
  };
}

/** What a command costs before it has read a row. */
const start: Candidate = { name: 'a start', command: llq('municipality', 'list'), env };

const excelJs = 'exceljs, streaming';
const peer = (name: string, program: readonly [string, ...string[]]): Candidate => ({
  name,
  command: [...program, database, rows, target('peer.xlsx')],
});
const hasXlsxWriter = spawnSync('python3', ['-c', 'import xlsxwriter']).status === 0;
if (!hasXlsxWriter) console.log('\nxlsxwriter is not installed: nothing was measured beside it.');

bench(
  `A list of ${bookings} payments as a workbook`,
  [
    peer(excelJs, [node, 'bench/peers/exceljs-stream.mjs']),
    ...(hasXlsxWriter ? [peer('xlsxwriter', ['python3', 'bench/peers/xlsxwriter.py'])] : []),
    { ...llqTo('xlsx', 'disbursement list', list), limit: { times: 1.2, of: excelJs } },
    llqTo('xlsx', 'journal list', ['journal', 'list']),
    llqTo('xlsx', 'report journal', ['report', 'journal']),
  ],
  runs,
);

const sqliteCsv = 'sqlite3 -csv';
bench(
  `The same list as text`,
  [
    { name: sqliteCsv, command: ['sqlite3', '-csv', database, rows] },
    start,
    { ...llqTo('csv', 'disbursement list', list), limit: { times: 3, of: sqliteCsv, plus: start.name } },
    llqTo('json', 'disbursement list', list),
    llqTo('csv', 'report journal', ['report', 'journal']),
    llqTo('json', 'report journal', ['report', 'journal']),
  ],
  runs,
);

const isMillion = Boolean(process.env['LLQ_BENCH_MILLION']);
const manyBookings = isMillion ? 1_000_000 : bookings;
const many = await ledgerWith(manyBookings);
/** The sums that the summaries show, put to all lines. */
const sums = `select programme, municipality, track, area, measure, sum(cents) from line
  where year = 2027 and counted = 1 group by 1, 2, 3, 4, 5`;
const sqliteSums = 'sqlite3, the same sums';

/** Of fewer bookings sqlite3 has the sums in no time. */
const limit = isMillion ? { limit: { times: 2, of: sqliteSums, plus: start.name } } : {};

bench(`Summaries over ${manyBookings} payments`, [
  { name: sqliteSums, command: ['sqlite3', many.path, sums] },
  start,
  { name: 'llq status', command: llq('status', '--year', '2027'), env: many.env, ...limit },
  {
    name: 'llq report overview',
    command: llq('report', 'overview', '--year', '2027'),
    env: many.env,
    ...limit,
  },
]);
