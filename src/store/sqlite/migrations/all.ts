import { journalAndProjections } from './0001-journal-and-projections.js';
import { imports } from './0002-imports.js';
import { sharedFolder } from './0003-shared-folder.js';
import { findings } from './0004-findings.js';

/** In order; the schema version of a database is how many of these it has had. Never change one that was shipped. */
export const migrations: readonly string[] = [journalAndProjections, imports, sharedFolder, findings];
