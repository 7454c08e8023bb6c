import { findingSchemas } from './finding.js';
import { importSchemas } from './import.js';
import { masterDataSchemas } from './master-data.js';
import { moneySchemas } from './money.js';

/** The shape of the data of every event type that this program understands. */
export const dataSchemas = { ...masterDataSchemas, ...moneySchemas, ...importSchemas, ...findingSchemas };
