import { ledgerWith } from './ledgers.js';
import { bareOclif, bundledBareOclif } from './peers/bare-oclif.js';
import { bench } from './report.js';

const node = process.execPath;
const bare = bareOclif();
const bundled = await bundledBareOclif();
const { env } = await ledgerWith(1000);
const limit = { times: 1.3, of: 'bare oclif' };
const llq = (...argv: string[]): [string, ...string[]] => [node, 'bin/run.js', ...argv];

bench('What everyday commands cost', [
  { name: 'node -e 0', command: [node, '-e', '0'] },
  { name: 'bare oclif', command: [node, bare, 'hello', '--year', '2027'] },
  { name: 'bare oclif, bundled', command: [node, bundled, 'hello', '--year', '2027'] },
  { name: 'llq --help', command: llq('--help'), limit },
  { name: 'llq area list', command: llq('area', 'list', '--on', '15.03.2027'), env, limit },
  { name: 'llq disbursement record', command: llq(...record()), env, limit },
  { name: 'llq status', command: llq('status', '--year', '2027'), env, limit },
]);

function record(): string[] {
  const place = ['--area', 'groepelingen', '--track', 'aeltere-menschen', '--date', '15.03.2027'];
  return [
    'disbursement',
    'record',
    '1,00',
    ...place,
    '--recipient',
    'Beispielverein 7 e.V.',
    '--purpose',
    'Sachkosten',
  ];
}
