import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { runImport } from '#src/app/import/run.js';
import { listPath } from '../../../fixtures/lists/truth.js';
import { importDesk, requestFor, type ImportDesk } from '../../support/import/desk.js';
import { paymentList, paymentsFrom, threePayments } from '../../support/import/lists.js';
import { eventsOf } from '../../support/ledgers.js';

describe('what a list brings', () => {
  it('says of every event from which file, sheet and cells it came', async () => {
    const desk = await importDesk();
    const before = await eventsOf(desk.ledger);
    const file = paymentList(threePayments);
    const { batch } = await runImport(desk.context, paymentsFrom(file));
    const [statement, recipient, ...payments] = (await eventsOf(desk.ledger)).slice(before.length);
    expect(statement).toMatchObject({ type: 'import.booked', data: { batch } });
    const of = { batch, file: createHash('sha256').update(readFileSync(file)).digest('hex') };
    expect(recipient?.origin).toMatchObject({ ...of, cell: 'C2', cells: { C2: 'Beispielverein' } });
    expect(payments.map(({ origin }) => origin)).toMatchObject([
      { ...of, cell: 'E2', cells: { A2: '15.03.2009', B2: 'Gröpelingen', E2: '1.200,00', F2: 'K-1' } },
      { ...of, cell: 'E3', cells: { A3: '02.04.2009', D3: 'Sommerfest', E3: '850,50' } },
      { ...of, cell: 'E4', cells: { E4: '1.650,00' } },
    ]);
  });

  it('keeps the key of its rows', async () => {
    const desk = await importDesk();
    const profile = listPath('corrected-with-key', 'WiN-2009.profil.yaml');
    const file = listPath('corrected-with-key', 'WiN-2009.csv');
    await runImport(desk.context, requestFor(file, { profile, createRecipients: true }));
    const payments = (await eventsOf(desk.ledger)).filter(({ type }) => type === 'disbursement.recorded');
    const references = payments.map(({ data }) => (data as { reference?: string }).reference);
    expect(payments.map(({ origin }) => origin?.key)).toEqual(references);
  });
});

describe('the name of a natural person', () => {
  it('never becomes another name of a file reference', async () => {
    const reference = {
      id: 'akte',
      name: 'Akte 2009-001',
      kind: 'file-reference',
      mergedInto: null,
    } as const;
    const desk = await importDesk([{ type: 'recipient.stated', data: { ...reference, reason: null } }]);
    const file = paymentList(threePayments);
    const profile = join(dirname(file), 'personen.yaml');
    writeFileSync(profile, 'list: x\nspellings: { recipient: { Beispielverein: Akte 2009-001 } }\n');
    const request = paymentsFrom(file, { profile, onlyValid: true });
    const before = (await eventsOf(desk.ledger)).filter(({ type }) => type === 'alias-name.stated');
    const { findings } = await runImport(desk.context, request);
    expect(findings.map(({ code }) => code)).toContain('recipient-is-person');
    const after = (await eventsOf(desk.ledger)).filter(({ type }) => type === 'alias-name.stated');
    expect(after).toEqual(before);
  });

  const people = ['Mustermann', 'Frau Beispiel', 'Probst-Muster'];

  it.each([
    ['that is booked under a file reference', 'Bewohnerfonds-2009.profil.yaml'],
    ['of which nobody gave the reference yet', 'undecided.yaml'],
  ])('gets nowhere into the database, %s', async (_which, profile) => {
    const desk = await importDesk();
    const file = listPath('persons', 'Bewohnerfonds-2009.csv');
    expect(readFileSync(file, 'utf8')).toContain(people[0]);
    const request = { profile: listPath('persons', profile), createRecipients: true, onlyValid: true };
    await runImport(desk.context, requestFor(file, request));
    const bytes = filesOf(desk);
    for (const name of people) expect(bytes.includes(name)).toBe(false);
  });
});

/** Database and log, byte by byte. */
function filesOf({ ledger }: ImportDesk): Buffer {
  const folder = dirname(ledger.place.path);
  const names = readdirSync(folder).filter((name) => name.startsWith('llq.sqlite'));
  return Buffer.concat(names.map((name) => readFileSync(join(folder, name))));
}
