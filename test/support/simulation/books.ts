import { isTemporary } from '#src/sync/folder/names.js';
import type { TestFolder } from '../sync/test-folder.js';
import type { Computer } from './computer.js';

/** An event that somebody was told is booked. */
export interface ToldEvent {
  readonly hash: string;
  readonly bytes: string;
}

/** What of the world can have an event: the computers as they are now, and the share. Backups that lie around do not count. */
export interface Holders {
  readonly computers: readonly Computer[];
  readonly share: TestFolder;
}

interface Row {
  readonly hash: string;
  readonly bytes: string;
}

/** Everything that was reported as booked, and what nobody can ask back, since its last copy was destroyed. */
export class Books {
  readonly told = new Map<string, ToldEvent>();
  /** Events that, at some moment, no computer and no file on the share had any more. */
  readonly lost = new Set<string>();

  /** To be called with everything that was told. */
  note(events: readonly ToldEvent[]): void {
    for (const event of events) this.told.set(event.hash, event);
  }

  /**
   * To be called when files were destroyed: those of the events in them that nobody has are lost.
   * @param candidates hashes of the events that were in them
   */
  async noteDestroyed(candidates: readonly string[], { computers, share }: Holders): Promise<void> {
    let left = candidates.filter((hash) => this.told.has(hash) && !this.lost.has(hash));
    for (const computer of computers) {
      if (left.length === 0) return;
      const held = computer.hasDatabase ? hashesAt(computer) : new Set<string>();
      const waiting = computer.hasDatabase ? waitingTexts(computer) : [];
      left = left.filter((hash) => !held.has(hash) && !this.#isIn(hash, waiting));
    }
    if (left.length === 0) return;
    const texts = await textsOn(share);
    for (const hash of left) if (!this.#isIn(hash, texts)) this.lost.add(hash);
  }

  /** The events told of that stand in a file. */
  toldIn(file: Uint8Array): string[] {
    const text = Buffer.from(file).toString();
    return [...this.told.values()].filter(({ bytes }) => text.includes(bytes)).map(({ hash }) => hash);
  }

  #isIn(hash: string, texts: readonly string[]): boolean {
    const bytes = this.told.get(hash)?.bytes ?? '';
    return texts.some((text) => text.includes(bytes));
  }
}

/** The hashes of all events in a computer's journal. */
export function hashesAt(computer: Computer): Set<string> {
  return new Set(computer.rows<Row>('select hash from event').map(({ hash }) => hash));
}

/** The segments that wait at a computer for the events before theirs. */
export function waitingTexts(computer: Computer): string[] {
  const rows = computer.rows<{ bytes: Uint8Array }>('select bytes from waiting_segment');
  return rows.map(({ bytes }) => Buffer.from(bytes).toString());
}

async function textsOn(share: TestFolder): Promise<string[]> {
  const paths = (await share.paths()).filter((path) => !isTemporary(path.split('/').at(-1) ?? ''));
  const files = await Promise.all(paths.map((path) => share.read(path)));
  return files.map((bytes) => Buffer.from(bytes).toString());
}
