import { cpSync, existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { restoreDatabase } from '#src/app/database/restore.js';
import { hashesAt, waitingTexts } from './books.js';
import { clockErrorsMs } from './clock.js';
import type { Computer } from './computer.js';
import type { Scene } from './scene.js';

/** Copies of a computer's database and identity, as they once were. */
interface Backup {
  readonly of: string;
  readonly home: string;
}

const database = 'llq.sqlite';
const identity = 'state';

/** What people do to databases and folders behind the program's back, and what breaks by itself. */
export class Mishaps {
  readonly #scene: Scene;
  readonly #backups: Backup[] = [];

  constructor(scene: Scene) {
    this.#scene = scene;
  }

  /** One of them, at one computer. Needs one that has a database. */
  async happen(): Promise<void> {
    const { dice, computers, trace } = this.#scene;
    const computer = dice.pick(computers.filter(({ hasDatabase }) => hasDatabase));
    const [name, mishap] = dice.weighted<readonly [string, () => Promise<void> | void]>([
      { weight: 5, of: ['a backup', () => this.#backUp(computer)] },
      { weight: 3, of: ['a clone', () => this.#clone(computer, [database, identity])] },
      { weight: 2, of: ['a copied database', () => this.#clone(computer, [database])] },
      { weight: 6, of: ['an old copy', () => this.#putBack(computer)] },
      { weight: 2, of: ['a restored backup', () => this.#restore(computer)] },
      { weight: 1, of: ['a lost identity', () => removeParts(computer.home, [identity])] },
      { weight: 1, of: ['the share is lost', () => this.#scene.share.empty()] },
    ]);
    trace.push(`${computer.name}: ${name}`);
    computer.close();
    await mishap();
    await this.#scene.removalsNoted();
  }

  #backUp({ home, name }: Computer): void {
    const backup = { of: name, home: this.#scene.newPlace() };
    copyParts(home, backup.home, [database, identity]);
    this.#backups.push(backup);
  }

  #clone(computer: Computer, parts: readonly string[]): void {
    if (this.#scene.isFull) return;
    copyParts(computer.home, this.#scene.addComputer().home, parts);
  }

  /** By hand: an older copy takes the place of the database, with or without an identity. */
  async #putBack(computer: Computer): Promise<void> {
    const { dice, trace } = this.#scene;
    const backup = this.#backupFor(computer);
    if (backup === null) return;
    const parts = dice.pick([[database], [database, identity], [database]]);
    const losesIdentity = dice.chance(0.3);
    trace.push(
      `${computer.name} puts back ${parts.join('+')} of ${backup.of}${losesIdentity ? ', identity lost' : ''}`,
    );
    await this.#replacing(computer, () => {
      removeParts(computer.home, [database, `${database}-shm`]);
      if (losesIdentity || parts.includes(identity)) removeParts(computer.home, [identity]);
      copyParts(backup.home, computer.home, losesIdentity ? [database] : parts);
    });
  }

  /** As it should be done. */
  async #restore(computer: Computer): Promise<void> {
    const backup = this.#backupFor(computer);
    if (backup === null) return;
    this.#scene.trace.push(`${computer.name} restores a backup of ${backup.of}`);
    const request = { source: join(backup.home, database), replace: true, confirmed: true };
    await this.#replacing(computer, async () => {
      await restoreDatabase(computer.context, request);
    });
  }

  /** Nearly always one's own. */
  #backupFor({ name }: Computer): Backup | null {
    const { dice } = this.#scene;
    const own = this.#backups.filter(({ of }) => of === name);
    const choices = own.length === 0 || dice.chance(0.1) ? this.#backups : own;
    return choices.length === 0 ? null : dice.pick(choices);
  }

  async #replacing(computer: Computer, replace: () => Promise<void> | void): Promise<void> {
    const before = new Set(hashesAt(computer));
    for (const text of waitingTexts(computer))
      for (const hash of this.#scene.books.toldIn(Buffer.from(text))) before.add(hash);
    computer.close();
    await replace();
    await this.#scene.noteDestroyed([...before]);
  }
}

/** The clock of a computer is set, rightly or wrongly, forwards or back. */
export function setClock({ dice, computers, trace }: Scene): void {
  const computer = dice.pick(computers);
  computer.clockErrorMs = dice.pick(clockErrorsMs);
  trace.push(`${computer.name} has its clock set, ${computer.clockErrorMs} ms off`);
}

/** The parts, and the log that goes with a database. */
function withLogs(parts: readonly string[]): string[] {
  return parts.flatMap((part) => [part, `${part}-wal`]);
}

function removeParts(home: string, parts: readonly string[]): void {
  for (const part of withLogs(parts)) rmSync(join(home, part), { recursive: true, force: true });
}

function copyParts(from: string, to: string, parts: readonly string[]): void {
  mkdirSync(to, { recursive: true });
  for (const part of withLogs(parts)) {
    if (existsSync(join(from, part))) cpSync(join(from, part), join(to, part), { recursive: true });
  }
}
