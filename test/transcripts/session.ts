import { spawnSync } from 'node:child_process';
import { closeSync, cpSync, mkdirSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Lang } from '#src/messages/phrase.js';
import { root } from '../house/sources.js';
import { bareEnvironment, runFile } from '../support/processes/program.js';
import { readTranscript, type Command } from './transcript.js';

/** What stands for the home folder of whoever types. */
const home = '/home/beispiel';

/** What stands for the tags of the numbers, in the order in which they come up. */
const shownTags = ['K7Q', 'M3W', 'X5D'];

/** What stands for every hash, or for the beginning of one, so that columns keep their width. */
const shownHash = '0123456789abcdef'.repeat(4);

const preloads = ['as-terminal.mjs', 'shifted-clock.mjs'].flatMap((file) => {
  return ['--import', pathToFileURL(join(root, 'test', 'support', 'processes', file)).href];
});

/** When a command is typed, and at whose computer. */
type Scene = Pick<Command, 'day' | 'colleague'>;

/**
 * One officer at one computer, who types what stands in transcripts, and colleagues at theirs. What differs from run to run is replaced: the
 * folder, the tags of numbers, and hashes.
 */
export class Session {
  readonly #folder: string;
  readonly #lang: Lang;
  /** The real tags, in the order of `shownTags`. */
  readonly #tags: string[] = [];

  /** @param files what lies in the officer's folder at the beginning, such as plans */
  constructor(folder: string, lang: Lang, files: readonly string[]) {
    this.#folder = folder;
    this.#lang = lang;
    for (const file of files) cpSync(file, join(folder, file.replace(/.*[\\/]/, '')));
  }

  /** Types every command of a transcript: the transcript with what came out. */
  play(text: string): string {
    const played = readTranscript(text).map((block) => {
      return typeof block === 'string' ? block : [block.typed, ...this.#outputOf(block)].join('\n');
    });
    return `${played.join('\n\n')}\n`;
  }

  #outputOf({ words, typed, ...scene }: Command): string[] {
    const [program = '', ...argv] = words.map((word) => this.#real(word));
    if (program === 'cat') return [readFileSync(join(this.#folder, ...argv), 'utf8').trimEnd()];
    if (program === 'mkdir') return argv.flatMap((folder) => mkdirSync(join(this.#folder, folder)) ?? []);
    if (program !== 'llq') throw new Error(`a transcript knows llq, cat and mkdir only: ${typed}`);
    const { status, output } = this.#run(argv, scene);
    if (status === null || status === 1) throw new Error(`${typed}\n${output}`);
    const shown = this.#shown(output).trimEnd();
    return [...(shown === '' ? [] : [shown]), ...(status === 0 ? [] : [`[exit ${status}]`])];
  }

  /** Stdout and stderr in the order in which they were written, as on a terminal. */
  #run(argv: readonly string[], scene: Scene): { status: number | null; output: string } {
    const log = join(this.#folder, '.output');
    const file = openSync(log, 'w');
    const { status } = spawnSync(process.execPath, [...preloads, runFile, ...argv], {
      cwd: this.#folder,
      env: { ...bareEnvironment(), ...this.#environment(scene) },
      stdio: ['ignore', file, file],
    });
    closeSync(file);
    return { status, output: readFileSync(log, 'utf8') };
  }

  #environment({ day, colleague }: Scene): Record<string, string> {
    const own = colleague === null ? this.#folder : join(this.#folder, colleague);
    return {
      LLQ_DB: join(own, 'llq.sqlite'),
      LLQ_STATE: join(own, '.state'),
      LLQ_LANG: this.#lang,
      LLQ_ACTOR: colleague ?? 'beispiel',
      LLQ_TEST_CLOCK: `${day}T09:30:00Z`,
      HOME: this.#folder,
      NO_COLOR: '1',
      TZ: 'Europe/Berlin',
    };
  }

  #shown(output: string): string {
    return output
      .replaceAll(this.#folder, home)
      .replaceAll(/\b(?:[0-9a-f]{64}|[0-9a-f]{12})\b/g, (hash) => shownHash.slice(0, hash.length))
      .replaceAll(/\b([0-9A-HJKMNP-TV-Z]{3})-(?=[1-9])/g, (_, tag: string) => `${this.#shownTag(tag)}-`);
  }

  #shownTag(tag: string): string {
    if (tag === shownTags[0]) return tag; // the example in a message
    if (!this.#tags.includes(tag)) this.#tags.push(tag);
    return shownTags[this.#tags.indexOf(tag)] ?? tag;
  }

  /** The other way round, for what is typed. */
  #real(word: string): string {
    return word.replaceAll(/\b([0-9A-Z]{3})-(?=[1-9])/g, (whole, tag: string) => {
      const real = this.#tags[shownTags.indexOf(tag)];
      return real === undefined ? whole : `${real}-`;
    });
  }
}
