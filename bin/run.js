#!/usr/bin/env node
// Starts what `npm run build` has put into dist/. In a checkout, bin/llq builds it first.
import { main } from '../dist/main.js';

process.exitCode = await main(new URL('..', import.meta.url), process.argv.slice(2));
