import type { Hint } from '#src/domain/hint.js';
import { frameWords } from '#src/messages/frame.js';
import { hintText } from '#src/messages/hints/all.js';
import type { Lang } from '#src/messages/phrase.js';
import type { Failure } from './failure.js';
import { withBar, type Progress } from './progress.js';
import type { Sink, Surroundings } from './surroundings.js';
import type { Style } from '#src/render/style.js';
import { styleFor } from './style.js';

export interface OutputOptions {
  readonly lang: Lang;
  readonly json: boolean;
  readonly quiet: boolean;
}

/** Where a command speaks: the answer to stdout, everything else to stderr. */
export class Output {
  readonly lang: Lang;
  readonly json: boolean;
  readonly #quiet: boolean;
  readonly #system: Surroundings;

  constructor(system: Surroundings, { lang, json, quiet }: OutputOptions) {
    this.#system = system;
    this.lang = lang;
    this.json = json;
    this.#quiet = quiet;
  }

  get stdout(): Sink {
    return this.#system.stdout;
  }

  /** Colours for stdout, where the terminal and the environment want any. */
  async style(): Promise<Style> {
    return styleFor(this.#system.stdout, this.#system.env);
  }

  print(text: string): void {
    this.#system.stdout.write(`${text}\n`);
  }

  /** The answer in pieces; none is made any more once nobody reads them. */
  async printPieces(pieces: AsyncIterable<string>): Promise<void> {
    const { stdout } = this.#system;
    for await (const piece of pieces) {
      stdout.write(piece);
      if (!((await stdout.room?.()) ?? true)) return;
    }
  }

  /** The answer: as JSON the object itself, for people the text that is made of it. */
  async answer(result: object, text: () => string | Promise<string>): Promise<void> {
    this.print(this.json ? JSON.stringify(result, null, 2) : await text());
  }

  hint(hint: Hint): void {
    this.note(`${frameWords.hint[this.lang]}: ${hintText(hint, this.lang)}`);
  }

  /** A line beside the answer. */
  note(text: string): void {
    if (!this.#quiet) this.#system.stderr.write(`${text}\n`);
  }

  /** A bar on the terminal for what takes long. */
  withProgress<T>(work: (progress: Progress) => Promise<T>): Promise<T> {
    if (this.#quiet) return work(() => {});
    return withBar(this.#system.stderr, frameWords.working[this.lang], work);
  }

  /** What went wrong, and what to do: with `--json` to stdout as an object, else to stderr. */
  fail(failure: Failure): void {
    if (this.json) return this.print(JSON.stringify({ error: failure }, null, 2));
    const { code, message, hint } = failure;
    const error = code === 'cancelled' ? '' : `${frameWords.error[this.lang]}: `; // whoever cancels makes no error
    const wayOut = hint === '' ? '' : `${frameWords.wayOut[this.lang]}: ${hint}\n`;
    this.#system.stderr.write(`${error}${message}\n${wayOut}`);
  }
}
