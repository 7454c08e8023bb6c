// Loaded before the program: kills it before the file is renamed into its place that LLQ_TEST_KILL_AT counts.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const at = Number(process.env['LLQ_TEST_KILL_AT']);
const { renameSync } = fs;
let count = 0;

fs.renameSync = (from, to) => {
  if (String(from).includes('.llq-run-')) count += 1;
  if (count === at) process.kill(process.pid, 'SIGKILL');
  renameSync(from, to);
};
syncBuiltinESMExports();
