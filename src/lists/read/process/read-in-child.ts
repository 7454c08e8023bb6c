import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import type { Message } from '../wire/messages.js';
import { childFile } from './child-file.js';
import { linesOf } from './lines.js';
import type { Complaint, ReadRequest } from './request.js';

/** How the process that reads came to its end; `done` where it ended by itself. */
export type ChildEnd = 'done' | 'too-slow' | 'too-large' | 'crashed';

/**
 * Reads a file in a process of its own, which may take no more time and memory than the limits say, and hands on its
 * messages. It ends when we end, and when `take` throws.
 */
export async function readInChild(request: ReadRequest, take: (message: Message) => void): Promise<ChildEnd> {
  // Nothing of our environment; and a zone in which a day is a day, whatever the parser makes of it.
  const child = fork(childFile(), {
    execArgv: [],
    env: { TZ: 'UTC' },
    stdio: ['ignore', 'pipe', 'ignore', 'ipc'],
  });
  const closed = once(child, 'close');
  const complaints: Complaint[] = [];
  child.on('message', (complaint: Complaint) => complaints.push(complaint));
  let isLate = false;
  const alarm = setTimeout(() => {
    isLate = true;
    child.kill('SIGKILL');
  }, request.limits.seconds * 1000);
  try {
    child.send(request);
    for await (const line of linesOf(child.stdout)) take(JSON.parse(line) as Message); // as `work` sends them
    await closed;
  } finally {
    clearTimeout(alarm);
    child.kill('SIGKILL');
  }
  return isLate ? 'too-slow' : endOf(child, complaints);
}

/** V8 aborts where it gets no more memory before the watch has noticed. */
function endOf({ exitCode, signalCode }: ChildProcess, complaints: readonly Complaint[]): ChildEnd {
  if (complaints.includes('memory') || signalCode === 'SIGABRT') return 'too-large';
  return exitCode === 0 && complaints.length === 0 ? 'done' : 'crashed';
}
