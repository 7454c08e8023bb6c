import { OrActionNode, SqliteQueryCompiler, type InsertQueryNode } from 'kysely';

/**
 * Inserts as `insert or fail`. SQLite else copies every page that an insert of several rows touches, to take back the
 * first of them should a later one not fit; ours is always taken back with the whole transaction. Without the
 * copies inserts of 100,000 payments with their origin take a third less time.
 */
export class PlainInserts extends SqliteQueryCompiler {
  protected override visitInsertQuery(node: InsertQueryNode): void {
    const decided = node.onConflict !== undefined || node.orAction !== undefined;
    super.visitInsertQuery(decided ? node : { ...node, orAction: OrActionNode.create('fail') });
  }
}
