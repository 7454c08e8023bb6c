import { ledgerWith } from './ledgers.js';
import { bench } from './report.js';
import type { Candidate } from './measure.js';

const node = process.execPath;
const sizes = [1000, 10_000, 100_000, ...(process.env['LLQ_BENCH_MILLION'] ? [1_000_000] : [])];
/** How much more than at 1,000 bookings a command may cost. */
const growth: Readonly<Record<number, number>> = { 10_000: 1.3, 100_000: 1.3, 1_000_000: 1.5 };

/** The question that `status` answers, put to all lines by the sqlite3 program: what is not kept up must be added up. */
const sums = `select programme, municipality, track, area, measure, sum(cents) from line
  where year = 2027 and counted = 1 group by 1, 2, 3, 4, 5`;
/** As `record` asks: what is there, and what is used, where the payment goes. */
const available = `select measure, sum(cents) from line where year = 2027 and counted = 1
  and programme = 'llq' and municipality = 'bremen' and track = 'aeltere-menschen' and area = 'groepelingen' group by 1`;

const ledgers = await Promise.all(sizes.map(async (size) => ({ size, ...(await ledgerWith(size)) })));

function candidates(name: string, argv: readonly string[]): Candidate[] {
  return ledgers.map(({ size, env }) => ({
    name: `llq ${name}, ${size} bookings`,
    command: [node, 'bin/run.js', ...argv],
    env,
    ...(growth[size] === undefined
      ? {}
      : { limit: { times: growth[size], of: `llq ${name}, 1000 bookings` } }),
  }));
}

function peers(question: string): Candidate[] {
  return ledgers.map(({ size, path }) => ({
    name: `sqlite3, ${size} bookings`,
    command: ['sqlite3', path, question],
  }));
}

bench('The state of a year', [...candidates('status', ['status', '--year', '2027']), ...peers(sums)]);

const place = ['--area', 'groepelingen', '--track', 'aeltere-menschen', '--date', '15.03.2027'];
const words = ['--recipient', 'Beispielverein 7 e.V.', '--purpose', 'Sachkosten'];
bench('Recording a payment', [
  ...candidates('record', ['disbursement', 'record', '1,00', ...place, ...words]),
  ...peers(available),
]);
