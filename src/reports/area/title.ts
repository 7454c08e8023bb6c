import type { Year } from '#src/domain/year.js';
import { withFacts } from '#src/messages/in-both.js';
import { dossierTitle } from '#src/messages/report/area.js';
import type { Words } from '#src/messages/phrase.js';

/** What stands above a dossier, or above all of them where `area` is null. */
export function titleOf(area: string | null, year: Year | null): Words {
  return withFacts(dossierTitle, { area, year });
}
