import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { bremen2027 } from '../bremen-2027.js';
import { answer } from '../command-line.js';
import { newDesk, type Desk, type DeskOptions } from '../llq.js';
import { afterTest, temporaryFolder } from '../temporary.js';

/** Two officers at computers of their own, and a folder that both reach. */
export interface TwoDesks {
  readonly mueller: Desk;
  readonly schmidt: Desk;
  /** The path of the shared folder. */
  readonly share: string;
}

/** A desk of one's own for `actor`, without a ledger. */
export function deskOf(actor: string, options: DeskOptions = {}): Desk {
  const desk = newDesk({ ...options, env: { LLQ_ACTOR: actor, ...options.env } });
  afterTest(() => desk.remove());
  return desk;
}

/** The same desk under other circumstances, such as with a terminal. */
export function again(desk: Desk, actor: string, options: DeskOptions): Desk {
  return newDesk({ ...options, folder: desk.folder, env: { LLQ_ACTOR: actor, ...options.env } });
}

/** Müller has Bremen's ledger of 2027, Schmidt has nothing yet; the folder is empty. */
export async function twoDesks(): Promise<TwoDesks> {
  const share = join(temporaryFolder(), 'austausch');
  mkdirSync(share);
  const mueller = await bremen2027({ env: { LLQ_ACTOR: 'mueller' } });
  afterTest(() => mueller.remove());
  return { mueller, schmidt: deskOf('schmidt'), share };
}

/** As `twoDesks`, after Müller has set the folder up and Schmidt has joined. */
export async function sharingDesks(): Promise<TwoDesks> {
  const desks = await twoDesks();
  await answer(desks.mueller, `sync init ${desks.share}`);
  await answer(desks.schmidt, `sync join ${desks.share}`);
  return desks;
}

/** All files below the shared folder. */
export function filesOn(share: string): string[] {
  return readdirSync(share, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();
}
