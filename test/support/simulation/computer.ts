import { existsSync } from 'node:fs';
import Sqlite, { type Database } from 'better-sqlite3';
import type { Context } from '#src/app/context.js';
import { FaultyFolder } from '../sync/faulty-folder.js';
import type { FaultPlan } from '../sync/faults.js';
import { Officer } from '../sync/officer.js';
import type { TestFolder } from '../sync/test-folder.js';
import type { Time } from './clock.js';

export interface ComputerOptions {
  readonly name: string;
  readonly home: string;
  readonly share: TestFolder;
  /** What goes wrong on the way to the share. */
  readonly faults: FaultPlan;
  readonly time: Time;
  readonly seed: number;
}

/** An officer's computer: its files, its clock, and its own bad way to the share. */
export class Computer {
  readonly name: string;
  readonly home: string;
  readonly officer: Officer;
  clockErrorMs = 0;
  #past: Database | undefined;

  constructor({ name, home, share, faults, time, seed }: ComputerOptions) {
    this.name = name;
    this.home = home;
    const folder = new FaultyFolder(share, faults);
    const now = (): Date => new Date(time.ms + this.clockErrorMs);
    this.officer = new Officer({ home, folder, seed, name, now });
  }

  get context(): Context {
    return this.officer.context;
  }

  get hasDatabase(): boolean {
    return existsSync(this.officer.databasePath);
  }

  /** Whoever puts another file in the place of the database closes it first. */
  close(): void {
    this.officer.close();
    this.#past?.close();
    this.#past = undefined;
  }

  /** Asks the file itself, past the program. */
  rows<Row>(query: string, ...values: readonly unknown[]): Row[] {
    this.#past ??= new Sqlite(this.officer.databasePath);
    return this.#past.prepare<unknown[], Row>(query).all(...values);
  }
}
