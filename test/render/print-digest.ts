import { createHash } from 'node:crypto';
import { workbookBytes } from '#src/render/xlsx/write-workbook.js';
import { sampleWorkbook } from './sample-workbook.js';

/** Prints the SHA-256 of the sample workbook, for a process with another clock and time zone. */
async function printDigest(): Promise<void> {
  const bytes = await workbookBytes(sampleWorkbook());
  process.stdout.write(createHash('sha256').update(bytes).digest('hex'));
}

const shift = Number(process.env['CLOCK_SHIFT_MS'] ?? 0);
const { now } = Date;
Date.now = () => now() + shift;
void printDigest();
