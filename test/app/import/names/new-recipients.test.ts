import { describe, expect, it } from '@jest/globals';
import { runImport } from '#src/app/import/run.js';
import { startImport } from '#src/app/import/session.js';
import type { Draft } from '#src/domain/events/all.js';
import { listFile, paymentList, paymentsFrom } from '../../../support/import/lists.js';
import { importDesk, requestFor, type ImportDesk } from '../../../support/import/desk.js';
import { recipientsOf } from '../../../support/import/recipients.js';

const registered: Draft = {
  type: 'recipient.stated',
  data: {
    id: 'werk',
    name: 'Musterbildungswerk gGmbH',
    kind: 'organisation',
    mergedInto: null,
    reason: null,
  },
};

const misspelt = '15.03.2009;Gröpelingen;Musterbildungswerg gGmbH;Personal;1.200,00;K-1';
const unlike = '02.04.2009;Tenever;Beispielverein;Sommerfest;850,50;K-2';

function profileOf(...lines: readonly string[]): string {
  const constants = 'constants: { programme: win, track: win-gebietsbudget }';
  return listFile(['list: zahlungen', 'target: disbursements', constants, ...lines], 'Zahlungen.yaml');
}

async function run(desk: ImportDesk, rows: readonly string[], ...lines: readonly string[]) {
  return runImport(desk.context, requestFor(paymentList(rows), { profile: profileOf(...lines) }));
}

describe('an unknown recipient', () => {
  it('that looks like a registered one is asked about even where recipients may be registered', async () => {
    const desk = await importDesk([registered]);
    const booked = await runImport(desk.context, paymentsFrom(paymentList([misspelt, unlike])));
    expect(booked).toMatchObject({ blocked: true, batch: null });
    const unknown = booked.findings.filter(({ code }) => code === 'name-unknown');
    expect(unknown).toMatchObject([
      {
        place: { cell: 'C2' },
        facts: { name: 'Musterbildungswerg gGmbH', nearest: ['Musterbildungswerk gGmbH'] },
      },
    ]);
    expect(await recipientsOf(desk)).toEqual(['Musterbildungswerk gGmbH']);
  });

  it('is registered by its name where the profile says that it is new', async () => {
    const desk = await importDesk([registered]);
    const booked = await run(desk, [misspelt], 'new-recipients: [ MUSTERBILDUNGSWERG gGmbH ]');
    expect(booked).toMatchObject({ blocked: false, rows: { new: 1 } });
    expect(await recipientsOf(desk)).toEqual(['Musterbildungswerg gGmbH', 'Musterbildungswerk gGmbH']);
  });

  it('is registered with all others where the profile allows it, unattended', async () => {
    const desk = await importDesk([registered]);
    const lines = ['create: recipients', 'spellings:', '  recipient:', '    Musterbildungswerg gGmbH: werk'];
    const booked = await run(desk, [misspelt, unlike], ...lines);
    expect(booked).toMatchObject({ blocked: false, rows: { new: 2 } });
    expect(await recipientsOf(desk)).toEqual(['Beispielverein', 'Musterbildungswerk gGmbH']);
  });

  it('is not registered where others are named as new', async () => {
    const desk = await importDesk();
    const booked = await run(desk, [misspelt, unlike], 'new-recipients: [ Beispielverein ]');
    expect(booked).toMatchObject({ blocked: true, rows: { new: 1, open: 1 } });
  });

  it('is decided in the dialogue, where nothing is written', async () => {
    const desk = await importDesk([registered]);
    const list = paymentList([misspelt, unlike]);
    const session = await startImport(desk.context, paymentsFrom(list, { createRecipients: false }));
    const decided = await session.decide([
      { kind: 'new-recipient', name: 'Musterbildungswerg gGmbH' },
      { kind: 'create-recipients' },
    ]);
    expect([session.checked.rows.new, decided.checked.rows.new]).toEqual([0, 2]);
    expect(await recipientsOf(desk)).toEqual(['Musterbildungswerk gGmbH']);
  });
});
