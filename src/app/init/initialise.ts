import type { Context } from '../context.js';
import { nameLength, newReplica } from '../new-replica.js';
import { readTemplate } from './read-template.js';
import { templateDrafts } from './template-drafts.js';

/** What `init` registered, and where. It books no money. */
export interface Initialised {
  readonly path: string;
  readonly ledger: string;
  readonly template: string;
  readonly municipalities: number;
  readonly programmes: number;
  readonly tracks: number;
  readonly areas: number;
}

/** Makes a new ledger from a template. Refuses `ledger-exists`, unsafe places, and an unknown or broken template. */
export async function initialise(context: Context, templateName: string): Promise<Initialised> {
  const template = await readTemplate(context.templates, templateName);
  const names = { ledger: context.newId(nameLength), ...newReplica(context) };
  const { createLedger, refuseTakenPlace } = await import('#src/store/create.js');
  if (context.dryRun) refuseTakenPlace(context.place.path);
  else await createLedger(context.place, names, templateDrafts(template));
  return {
    path: context.place.path,
    ledger: names.ledger,
    template: template.name,
    municipalities: count(template.municipalities),
    programmes: count(template.programmes),
    tracks: count(template.tracks),
    areas: count(template.areas),
  };
}

function count(entries: object): number {
  return Object.keys(entries).length;
}
