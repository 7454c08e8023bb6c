import { PassThrough, Writable } from 'node:stream';
import { stripVTControlCharacters } from 'node:util';

/** What a person does: waits until a text stands on the screen, then types. */
export type Turn = readonly [sees: string, types: string];

export const enter = '\r';
export const down = '\u001b[B';
export const interrupt = '\u0003';

/** A person at the terminal, with a keyboard and a screen. */
export interface Person {
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream;
  /** All that was shown, without colours. */
  readonly seen: () => string;
  /** The turns that never came. */
  readonly left: () => readonly Turn[];
}

/** Does one turn after the other, each on what appears after the one before. */
export function person(...turns: readonly Turn[]): Person {
  const input = new PassThrough();
  const open = [...turns];
  let shown = '';
  let from = 0;
  const output = new Writable({
    write(chunk: Buffer, _encoding, done) {
      shown += stripVTControlCharacters(chunk.toString());
      const [turn] = open;
      const at = turn === undefined ? -1 : shown.indexOf(turn[0], from);
      if (turn !== undefined && at !== -1) {
        open.shift();
        from = shown.length;
        setTimeout(() => input.write(turn[1]), 5); // a prompt listens only after it was drawn
      }
      done();
    },
  });
  return { input, output, seen: () => shown, left: () => open };
}
