import type { List } from '#src/render/list.js';
import { municipalityList, type MunicipalityRow } from '#src/reports/lists/municipalities.js';
import { allMunicipalities } from '#src/store/queries/master-data.js';
import type { Context } from '../context.js';

/** Municipalities in the order of their codes. */
export async function listMunicipalities(context: Context): Promise<List<MunicipalityRow>> {
  const ledger = await context.ledger();
  return municipalityList(await ledger.read(allMunicipalities));
}
