import { complaintsAbout } from './check/check.js';
import { book } from './book.js';
import { exchange } from './exchange.js';
import { Mishaps, setClock } from './mishaps.js';
import { Scene, type SceneOptions } from './scene.js';
import { settle } from './settle.js';

export interface RunOptions extends SceneOptions {
  /** How often somebody tries to book something. */
  readonly intentions: number;
  /** Whether every archive is tried, and not one of them. */
  readonly thorough: boolean;
}

/** What a run came to. */
export interface RunReport {
  readonly seed: number;
  readonly computers: number;
  readonly events: number;
  readonly lostEvents: number;
  readonly findings: number;
}

/** A run after which something is not as it must be. */
export class RunFailed extends Error {
  constructor(seed: number, complaints: readonly string[], trace: readonly string[]) {
    super([`seed ${seed}:`, ...complaints, '', ...trace].join('\n'));
    this.name = 'RunFailed';
  }
}

/** Lets officers work apart for a while, brings all together, and looks whether everything is as it must be. */
export async function simulate({ intentions, thorough, ...options }: RunOptions): Promise<RunReport> {
  const scene = new Scene(options);
  try {
    await work(scene, intentions, options.seed % 4 === 0);
    scene.hasFaults = false;
    await settle(scene);
    const { complaints, findings } = await complaintsAbout(scene, thorough);
    if (complaints.length > 0) throw new RunFailed(options.seed, complaints, scene.trace);
    const { computers, books } = scene;
    return {
      seed: options.seed,
      computers: computers.length,
      events: books.told.size,
      lostEvents: books.lost.size,
      findings,
    };
  } catch (error) {
    if (error instanceof RunFailed) throw error;
    const what = error instanceof Error ? (error.stack ?? error.message) : String(error);
    throw new RunFailed(options.seed, [what], scene.trace);
  } finally {
    scene.close();
  }
}

/** @param eventful whether databases are copied, restored and lost, and shares too */
async function work(scene: Scene, intentions: number, eventful: boolean): Promise<void> {
  const { dice, time } = scene;
  const mishaps = new Mishaps(scene);
  const officers = dice.between(2, 6);
  for (let turn = 0; turn < intentions;) {
    time.pass(
      dice.weighted([
        { weight: 20, of: 15 },
        { weight: 1, of: 36 * 60 },
      ]),
    );
    if (scene.computers.length < officers && dice.chance(0.3)) scene.addComputer();
    const computer = dice.pick(scene.computers);
    if (!computer.hasDatabase || dice.chance(0.3)) await exchange(scene, computer);
    else {
      turn += 1;
      await book(scene, computer, turn);
    }
    if (dice.chance(0.05)) await exchangeAtOnce(scene);
    if (dice.chance(0.03)) setClock(scene);
    if (eventful && dice.chance(0.12)) await mishaps.happen();
    await scene.removalsNoted();
  }
}

/** Several at the same time, as cron jobs do. */
async function exchangeAtOnce(scene: Scene): Promise<void> {
  scene.trace.push('at once:');
  const some = scene.dice.shuffled(scene.computers).slice(0, 3);
  await Promise.all(some.map((computer) => exchange(scene, computer)));
}
