import type { Writer } from '../database.js';
import { connect } from './connection.js';
import { createDatabase } from './open.js';
import { writeUnguarded } from './pragmas.js';
import { inWriteTransaction } from './transaction.js';

/**
 * Runs `work` in an empty database that SQLite keeps in a temporary file of its own and removes by itself (that is
 * what the empty name means).
 */
export async function inScratchDatabase<T>(work: (writer: Writer) => Promise<T>): Promise<T> {
  const sqlite = createDatabase('');
  try {
    writeUnguarded(sqlite);
    return await inWriteTransaction(connect(sqlite), work);
  } finally {
    sqlite.close();
  }
}
