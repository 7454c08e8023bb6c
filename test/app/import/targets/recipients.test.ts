import { beforeEach, describe, expect, it } from '@jest/globals';
import { recipients } from '#src/app/import/targets/recipients.js';
import type { Ledger } from '#src/store/ledger.js';
import { bremenLedger } from '../../../support/import/bremen-ledger.js';
import { candidatesIn, decideRows, stated, troubles, type Said } from '../../../support/import/rows.js';
import { book } from '../../../support/ledgers.js';

const west: Said = { name: 'Beispielverein West e.V.' };

let ledger: Ledger;
beforeEach(async () => {
  ledger = await bremenLedger();
});
const decide = (...rows: readonly Said[]) => decideRows(ledger, recipients, rows);

describe('a row of recipients', () => {
  it('registers who is new, with alias names and where they were met', async () => {
    const outcomes = await decide({ ...west, aliasName: 'BV West; Westverein / beispielverein west e. V.' });
    const alias = { noun: 'recipient', code: 'new1', origin: 'liste.xlsx!Liste!C2', withdrawn: false };
    expect(candidatesIn(outcomes).flatMap(({ drafts }) => drafts)).toEqual([
      {
        type: 'recipient.stated',
        data: {
          id: 'new1',
          name: 'Beispielverein West e.V.',
          kind: 'organisation',
          mergedInto: null,
          reason: null,
        },
      },
      { type: 'alias-name.stated', data: { ...alias, name: 'BV West' } },
      { type: 'alias-name.stated', data: { ...alias, name: 'Westverein' } },
    ]);
    await book(ledger, ...candidatesIn(outcomes).flatMap(({ drafts }) => drafts));
    expect(stated(await decide({ name: 'Westverein' }))).toMatchObject([{ id: 'new1' }]);
  });

  it.each([['BEISPIELVEREIN NORD E. V.'], ['nord'], ['Alter Beispielverein']])(
    'says what stands of who is known as %s, also through a merge',
    async (name) => {
      expect(stated(await decide({ name }))).toEqual([
        {
          id: 'nord',
          name: 'Beispielverein Nord e.V.',
          kind: 'organisation',
          mergedInto: null,
          reason: null,
        },
      ]);
    },
  );

  it('adds the alias names that are new to who is known', async () => {
    const outcomes = await decide({ name: 'Beispielverein Süd e.V.', aliasName: 'BV SÜD; Südverein' });
    expect(candidatesIn(outcomes)[0]?.drafts.slice(1)).toMatchObject([
      { data: { code: 'sued', name: 'Südverein' } },
    ]);
  });

  it('of one name is one recipient, with the alias names of all rows', async () => {
    const outcomes = await decide(
      { ...west, aliasName: 'BV West' },
      { name: 'Beispielverein WEST e. V.', aliasName: 'Westverein' },
      { name: 'Beispielverein Ost e.V.' },
    );
    expect(candidatesIn(outcomes).map(({ records, drafts }) => [records.length, drafts.length])).toEqual([
      [2, 3],
      [1, 1],
    ]);
  });

  it('of one name and two kinds leaves open which holds', async () => {
    const outcomes = await decide(
      { ...west, name: 'Verein 7' },
      { name: 'verein 7', kind: 'file-reference' },
    );
    expect(troubles(outcomes)).toEqual(['stated-twice A2', 'stated-twice A3']);
  });

  it.each<[string, Said, string]>([
    ["a person's name", { name: 'Herr Muster' }, 'recipient-is-person'],
    ["a person's name as alias name", { ...west, aliasName: 'Frau Muster' }, 'recipient-is-person'],
    [
      'a file reference without a number',
      { name: 'Akte', kind: 'file-reference' },
      'file-reference-malformed',
    ],
    ["another's name as alias name", { ...west, aliasName: 'BV Süd' }, 'name-taken'],
  ])('refuses %s', async (_, said, code) => {
    expect(troubles(await decide(said))).toEqual([`row-refused ${code} A2`]);
  });

  it('refuses an alias name that an earlier row of the list took', async () => {
    const outcomes = await decide(
      { ...west, aliasName: 'BV' },
      { name: 'Beispielverein Ost', aliasName: 'BV' },
    );
    expect(troubles(outcomes)).toEqual(['row-refused name-taken A3']);
  });
});
