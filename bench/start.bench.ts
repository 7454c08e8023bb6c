import { bench } from './report.js';
import { bareOclif, bundledBareOclif } from './peers/bare-oclif.js';

const node = process.execPath;
const bare = bareOclif();
const bundled = await bundledBareOclif();

bench('What a start costs', [
  { name: 'node -e 0', command: [node, '-e', '0'] },
  { name: 'bare oclif', command: [node, bare, 'hello', '--year', '2027'] },
  { name: 'bare oclif, bundled', command: [node, bundled, 'hello', '--year', '2027'] },
  {
    name: 'llq --version',
    command: [node, 'bin/run.js', '--version'],
    limit: { times: 1.3, of: 'bare oclif' },
  },
]);

bench('What the help costs', [
  { name: 'bare oclif --help', command: [node, bare, '--help'] },
  { name: 'bare oclif --help, bundled', command: [node, bundled, '--help'] },
  {
    name: 'llq --help',
    command: [node, 'bin/run.js', '--help'],
    limit: { times: 1.3, of: 'bare oclif --help' },
  },
]);
