/**
 * Books payments one by one as a process of its own.
 * Arguments: the database, the folder of the identities, how many. Prints the numbers, one in a line.
 */
import { Ledger } from '#src/store/ledger.js';
import { payment } from '../drafts.js';

const [path = '', stateFolder = '', count = '0'] = process.argv.slice(2);

const ledger = await Ledger.open({
  path,
  stateFolder,
  actor: `process ${process.pid}`,
  command: 'test',
  now: () => new Date(),
  onCopyPutBack: () => process.stdout.write('copy put back\n'),
});
for (let amount = 1; amount <= Number(count); amount += 1) {
  const { appended } = await ledger.book(() => Promise.resolve({ drafts: [payment(amount)], answer: null }));
  process.stdout.write(`${appended[0]?.number}\n`);
}
ledger.close();
