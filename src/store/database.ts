import type { Kysely } from 'kysely';
import type { Tables } from './tables.js';

/** A connection that sees one consistent state: inside a read or a write transaction. */
export type Reader = Kysely<Tables>;

/** A connection inside a write transaction. The brand keeps a reader from being handed to what writes. */
export type Writer = Kysely<Tables> & { readonly writes: true };
