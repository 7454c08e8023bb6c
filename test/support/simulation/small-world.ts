import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { applyPlan } from '#src/app/allocation/apply.js';
import { setBudget } from '#src/app/budget/set.js';
import { initialise } from '#src/app/init/initialise.js';
import { addRecipient } from '#src/app/recipient/add.js';
import { cents } from '#src/domain/cents.js';
import { asYear } from '#src/domain/year.js';
import { Officer } from '../sync/officer.js';
import { MemoryFolder } from '../sync/memory-folder.js';
import { plan } from './plans.js';

/** One programme that may pay into four areas, with two tracks: a ledger that is soon read, and soon overspent. */
const template = `municipalities:
  bremen: { name: Bremen }
programmes:
  llq: { name: Lebendige Quartiere, firstGuardedYear: 2026, closingDay: 01-31 }
tracks:
  quartierszentren: { name: Quartierszentren, programme: llq, municipality: bremen, economicKind: consumptive }
  aeltere-menschen: { name: Ältere Menschen, programme: llq, municipality: bremen, economicKind: consumptive }
areas:
  groepelingen: { name: Gröpelingen, municipality: bremen, kinds: { win: 1999-01-01 } }
  grohn: { name: Grohn, municipality: bremen, kinds: { win: 1999-01-01 } }
  tenever: { name: Tenever, aliasNames: [Osterholz-Tenever], municipality: bremen, kinds: { win: 1999-01-01 } }
  aumund: { name: Aumund, municipality: bremen, kinds: { small: 2020-01-01 } }
enrolments:
  llq: [{ areas: [groepelingen, grohn, tenever, aumund], from: 2020-01-01 }]
managements: []
proposals: []
`;

export const tracks = ['quartierszentren', 'aeltere-menschen'] as const;
export const areas = ['groepelingen', 'grohn', 'tenever', 'aumund'] as const;
export const firstRecipients = ['Beispielverein Nord e.V.', 'Bürgerhaus Beispiel'] as const;

/** Makes the home of a founder with a budget, an allocation and two recipients: every run begins with a copy of it. */
export async function prepareHome(folder: string): Promise<string> {
  const templates = join(folder, 'templates');
  mkdirSync(templates, { recursive: true });
  writeFileSync(join(templates, 'small.yaml'), template);
  const home = join(folder, 'prepared');
  const founder = new Officer({ home, folder: new MemoryFolder(), seed: 1, name: 'founder' });
  try {
    await initialise({ ...founder.context, templates }, 'small');
    for (const year of [2027, 2028]) {
      const budget = { year: asYear(year), programme: 'llq', municipality: 'bremen' };
      await setBudget(founder.context, { ...budget, amountCents: cents(1_000_000) });
    }
    await applyPlan(founder.context, plan({ tracksEuros: [6_000, 3_000] }), null);
    for (const name of firstRecipients) await addRecipient(founder.context, { name, kind: 'organisation' });
  } finally {
    founder.close();
  }
  return home;
}
