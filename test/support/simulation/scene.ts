import { join } from 'node:path';
import { cpSync } from 'node:fs';
import { CaseInsensitiveFolder } from '../sync/case-insensitive-folder.js';
import { seededFaults, type FaultPlan } from '../sync/faults.js';
import { MemoryFolder } from '../sync/memory-folder.js';
import { Books, type ToldEvent } from './books.js';
import { clockErrorsMs, Time } from './clock.js';
import { Computer } from './computer.js';
import { Dice } from './dice.js';
import { WatchedShare } from './watched-share.js';

export interface SceneOptions {
  readonly seed: number;
  /** An empty folder for all computers. */
  readonly folder: string;
  /** The home that the founder's computer begins with. */
  readonly prepared: string;
}

/** So many computers take part at most, clones among them. */
const mostComputers = 8;
/** How often an operation on the share goes wrong, on one computer or another. */
const faultShares = [0, 0.005, 0.02, 0.05, 0.1];

/** Everything there is in a run: computers, the share, the time, and what was told to whom. */
export class Scene {
  readonly dice: Dice;
  readonly time = new Time();
  readonly share: WatchedShare;
  readonly books = new Books();
  readonly computers: Computer[] = [];
  /** What happened, a line each: to be read when something is wrong. */
  readonly trace: string[] = [];
  /** Whether the share may still fail somebody. */
  hasFaults = true;
  readonly #folder: string;
  #places = 0;
  #removals: Promise<void> = Promise.resolve();

  constructor({ seed, folder, prepared }: SceneOptions) {
    this.dice = new Dice(seed);
    this.#folder = folder;
    this.share = new WatchedShare(this.dice.chance(0.3) ? new CaseInsensitiveFolder() : new MemoryFolder());
    this.share.onRemoved = (bytes) => {
      // One after the other; the run waits for them before it goes on.
      this.#removals = this.#removals.then(() => this.noteDestroyed(this.books.toldIn(bytes)));
    };
    const founder = this.addComputer();
    cpSync(prepared, founder.home, { recursive: true });
    this.books.note(founder.rows<ToldEvent>('select hash, bytes from event'));
  }

  get isFull(): boolean {
    return this.computers.length >= mostComputers;
  }

  /** Another computer that takes part, with nothing on it. */
  addComputer(): Computer {
    const computer = this.newcomer();
    if (this.dice.chance(0.3)) computer.clockErrorMs = this.dice.pick(clockErrorsMs);
    this.computers.push(computer);
    return computer;
  }

  /** A computer with nothing on it, which does not belong to those of the run. */
  newcomer(): Computer {
    return new Computer({
      name: `officer-${this.computers.length + 1}`,
      home: this.newPlace(),
      share: this.share,
      faults: this.#faults(),
      time: this.time,
      seed: this.dice.seed(),
    });
  }

  /** A folder that nobody has used. */
  newPlace(): string {
    this.#places += 1;
    return join(this.#folder, `place-${this.#places}`);
  }

  noteDestroyed(hashes: readonly string[]): Promise<void> {
    return this.books.noteDestroyed(hashes, this);
  }

  /** Until it is known what was lost with the files that are gone. */
  removalsNoted(): Promise<void> {
    return this.#removals;
  }

  close(): void {
    for (const computer of this.computers) computer.close();
  }

  #faults(): FaultPlan {
    const plan = seededFaults(this.dice.seed(), this.dice.pick(faultShares));
    return (operation) => (this.hasFaults ? plan(operation) : null);
  }
}
