import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from '@jest/globals';
import type { Context } from '#src/app/context.js';
import type { RunRequest } from '#src/app/import/request.js';
import { templateDrafts } from '#src/app/init/template-drafts.js';
import { asDay } from '#src/domain/day.js';
import type { Draft } from '#src/domain/events/all.js';
import { asYear } from '#src/domain/year.js';
import { createLedger } from '#src/store/create.js';
import { Ledger } from '#src/store/ledger.js';
import { ledgerName, newLedger, placeIn } from '../ledgers.js';
import { bremenTemplate, templatesFolder } from '../templates.js';

/** A ledger, and the context of commands on it. */
export interface ImportDesk {
  readonly ledger: Ledger;
  readonly context: Context;
}

/** A ledger as `init --template bremen` makes it, with `more` in it. */
export async function importDesk(more: readonly Draft[] = []): Promise<ImportDesk> {
  return deskOf(await newLedger({ drafts: [...templateDrafts(await bremenTemplate()), ...more] }));
}

/** The same for all tests of a file: for those that only look. */
export function sharedDesk(): () => ImportDesk {
  const folder = mkdtempSync(join(tmpdir(), 'llq-shared-'));
  let desk: ImportDesk | undefined;
  beforeAll(async () => {
    const place = placeIn(folder);
    const names = { ledger: ledgerName, replica: 'replica-0' };
    await createLedger(place, names, templateDrafts(await bremenTemplate()));
    desk = deskOf(await Ledger.open(place));
  });
  afterAll(() => {
    desk?.ledger.close();
    rmSync(folder, { recursive: true, force: true });
  });
  return () => {
    if (desk === undefined) throw new Error('no test runs yet');
    return desk;
  };
}

const noShare: Context['share'] = {
  folderAt: () => Promise.reject(new Error('there is no shared folder here')),
  randomBytes,
  program: '0.0.0',
};

/** The context of commands on a ledger that is open. */
export function deskOf(ledger: Ledger): ImportDesk {
  const context: Context = {
    place: ledger.place,
    templates: templatesFolder,
    today: asDay('2027-03-15'),
    year: asYear(2027),
    dryRun: false,
    newId: (length) => randomBytes(length).toString('hex').slice(0, length),
    ledger: () => Promise.resolve(ledger),
    share: noShare,
  };
  return { ledger, context };
}

/** A request to book a list as it stands. */
export function requestFor(file: string, of: Partial<RunRequest> = {}): RunRequest {
  return {
    file,
    constants: new Map(),
    createRecipients: false,
    onlyValid: false,
    despiteSums: false,
    reverseVanished: false,
    ...of,
  };
}
