import { isMainThread, workerData } from 'node:worker_threads';
import { guard } from './process/guard.js';
import { work } from './process/work.js';

// The process that reads a list: its first thread keeps watch, its second one reads. An entry of the build.
if (isMainThread) guard(new URL(import.meta.url));
else await work(workerData);
