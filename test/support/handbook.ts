import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, realpathSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { argvOf } from './command-line.js';
import { fittingLines } from './handbook-lines.js';
import { newDesk } from './llq.js';
import { afterTest, temporaryFolder } from './temporary.js';

/** Where the handbook's files seem to lie. */
const home = '/home/mueller';

/** Where the network drive seems to be mounted that all computers of a page reach. */
const drive = '/mnt/amt';

/** Who sits at a computer unless the page names somebody. */
const officer = 'mueller';

/** Makes identifiers the same in every run; with this one a new ledger has the tag K7Q, as in the glossary. */
const salt = '103679';

const packageFolder = process.cwd();

/** Plans that every page may use. */
const demoPlans = ['zuteilung-2026.yaml', 'zuteilung-2027.yaml'];

const parts = /<!-- (?<note>[^]*?)\s*-->|^```(?<language>\w+)\n(?<block>[^]*?)^```$/gmu;

/**
 * The page as it reads when its commands run now, one after the other, on a ledger of its own. Notes in the page say
 * what its readers do not see: `Ausgangslage` (commands that run before), `heute` (the day), `rechner` (on which of
 * several computers, and `als` whom), `ordner` (one that is made on the network drive), `datei` (the name of the plan or
 * profile that follows), `liste` (a list of the fixtures, by the name that it has here) and `kürzen` (which lines of an
 * answer are shown).
 */
export async function toldAnew(page: string): Promise<string> {
  const desk = new HandbookDesk();
  let told = '';
  let end = 0;
  for (const part of page.matchAll(parts)) {
    const { note, language, block = '' } = part.groups ?? {};
    told += page.slice(end, part.index);
    end = part.index + part[0].length;
    if (note !== undefined) await desk.heed(note);
    if (language === 'yaml') desk.keepPlan(block);
    told += language === 'console' ? await desk.toldBlock(block) : part[0];
  }
  return told + page.slice(end);
}

class HandbookDesk {
  readonly #folder = realpathSync(temporaryFolder());
  #now = '2027-03-15T09:00:00Z';
  #computer = 'llq';
  #actor = officer;
  #planFile: string | null = null;
  #shortenings: string[] = [];
  #exit = 0;

  constructor() {
    for (const plan of demoPlans) copyFileSync(join('fixtures', 'demo', plan), join(this.#folder, plan));
    const before = process.cwd();
    process.chdir(this.#folder);
    afterTest(() => process.chdir(before));
  }

  /** Does what a note of the page says. */
  async heed(note: string): Promise<void> {
    const [, kind = '', value = ''] = /^(\p{L}+):?\s+([^]*)$/u.exec(note) ?? [];
    if (kind === 'Ausgangslage') for (const line of value.split('\n')) await this.#answerTo(line);
    if (kind === 'heute') this.#now = `${value}T09:00:00Z`;
    if (kind === 'rechner') [this.#computer = '', this.#actor = officer] = value.split(' als ');
    if (kind === 'ordner') mkdirSync(this.#real(value), { recursive: true });
    if (kind === 'datei') this.#planFile = value;
    if (kind === 'liste') this.#layDown(value);
    if (kind === 'kürzen') this.#shortenings.push(value);
  }

  /** `FOLDER/FILE als NAME`, or without a name of its own. */
  #layDown(value: string): void {
    const [list = '', name = basename(list)] = value.split(' als ');
    copyFileSync(join(packageFolder, 'fixtures', 'lists', list), join(this.#folder, name));
  }

  keepPlan(text: string): void {
    if (this.#planFile !== null) writeFileSync(join(this.#folder, this.#planFile), text);
    this.#planFile = null;
  }

  /** What stands for the network drive in the folder of this run. */
  #real(text: string): string {
    return text.replaceAll(drive, join(this.#folder, 'laufwerk'));
  }

  /** The block with the answers that its commands give now. */
  async toldBlock(block: string): Promise<string> {
    const told: string[] = [];
    for (const [at, command] of commandsOf(block).entries()) {
      const answer = await this.#answerTo(command.replaceAll('\\\n', ' '));
      const gap = at === 0 || command.startsWith('echo') ? [] : [''];
      told.push(...gap, `$ ${command}`, ...this.#shortened(answer, at + 1));
    }
    this.#shortenings = [];
    return ['```console', ...told, '```'].join('\n');
  }

  /** `kürzen: 2 ohne …` shortens the second answer of a block. */
  #shortened(answer: readonly string[], place: number): readonly string[] {
    const own = this.#shortenings.find((text) => text.startsWith(`${place} `));
    return own === undefined ? answer : fittingLines(answer, own.slice(`${place} `.length));
  }

  async #answerTo(line: string): Promise<string[]> {
    if (line === 'echo $?') return [String(this.#exit)];
    const argv = argvOf(line);
    const place = join(this.#folder, this.#computer);
    const actor = this.#actor;
    const env = { LLQ_DB: join(place, 'llq.sqlite'), LLQ_STATE: join(place, 'state'), LLQ_ACTOR: actor };
    const [folder, now] = [this.#folder, this.#now];
    // Two who type the same at their computers must not get the same names.
    const seed = actor === officer ? argv : [actor, ...argv];
    const desk = newDesk({ folder, now, env, terminal: true, randomBytes: seededBytes(seed) });
    const { exit, shown } = await desk.llq(...argv.map((word) => this.#real(word)));
    this.#exit = exit;
    const text = shown.replaceAll(this.#real(drive), drive).replaceAll(folder, home).replace(/\n+$/, '');
    return text === '' ? [] : text.split('\n').map((one) => one.trimEnd());
  }
}

/** The commands of a block, with the lines that they go on in. */
function commandsOf(block: string): string[] {
  return Array.from(block.matchAll(/^\$ ((?:.*\\\n)*.*)$/gmu), ([, command = '']) => command);
}

function seededBytes(of: readonly string[]): (count: number) => Uint8Array {
  let calls = 0;
  return (count) => {
    calls += 1;
    const seed = [salt, ...of, calls].join('\0');
    return createHash('sha256').update(seed).digest().subarray(0, count);
  };
}
