import { readFileSync, writeSync } from 'node:fs';
import { basename } from 'node:path';
import { Refusal } from '#src/domain/refusal.js';
import { readBytes, type FileHead } from '../read-bytes.js';
import type { ListFileRefusal, Message } from '../wire/messages.js';
import { sendingSink } from '../wire/sender.js';
import type { ReadRequest } from './request.js';

const standardOutput = 1;

/** Reads the file and says what stands in it. Waits where nobody takes it off the pipe, so that no heap of it grows. */
export async function work({ path, limits }: ReadRequest): Promise<void> {
  try {
    const sink = { ...sendingSink(send), file: (file: FileHead) => send({ type: 'file', file }) };
    await readBytes({ bytes: readFileSync(path), name: basename(path) }, sink, limits);
    send({ type: 'done' });
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    // The readers refuse files, and nothing else.
    send({ type: 'refused', refusal: { code: error.code, facts: error.facts } as ListFileRefusal });
  }
}

function send(message: Message): void {
  const line = Buffer.from(`${JSON.stringify(message)}\n`);
  for (let sent = 0; sent < line.length;) sent += writeSync(standardOutput, line, sent);
}
