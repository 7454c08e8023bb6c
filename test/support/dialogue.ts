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

/** So long a person waits for the next turn, in milliseconds; then Ctrl-C ends what will not come. */
const patience = 5000;

/** Does one turn after the other, each on what appears after the one before. */
export function person(...turns: readonly Turn[]): Person {
  const open = [...turns];
  const input = new PassThrough();
  const screen = new Screen();
  let from = 0;
  let impatience: NodeJS.Timeout | undefined;
  const wait = (): void => {
    clearTimeout(impatience);
    if (open.length > 0) impatience = setTimeout(() => input.write(interrupt), patience).unref();
  };
  screen.onChange = () => {
    const [turn] = open;
    if (turn === undefined || !screen.shown.includes(turn[0], from)) return;
    open.shift();
    from = screen.shown.length;
    setTimeout(() => input.write(turn[1]), 5); // a prompt listens only after it was drawn
    wait();
  };
  wait();
  return { input, output: screen, seen: () => screen.shown, left: () => open };
}

/** Like a terminal it outlives every prompt, each of which ends what it wrote to. */
class Screen extends Writable {
  shown = '';
  onChange: () => void = () => {};

  override _write(chunk: Buffer, _encoding: BufferEncoding, done: () => void): void {
    this.shown += stripVTControlCharacters(chunk.toString());
    this.onChange();
    done();
  }

  override end(): this {
    return this;
  }
}
