import { beforeEach, describe, expect, it } from '@jest/globals';
import { areas } from '#src/app/import/targets/areas.js';
import type { Ledger } from '#src/store/ledger.js';
import { bremenLedger } from '../../../support/import/bremen-ledger.js';
import { candidatesIn, decideRows, stated, troubles, type Said } from '../../../support/import/rows.js';
import { book } from '../../../support/ledgers.js';

const fresh: Said = { name: 'Neues Quartier', municipality: 'bremen', kind: 'emerging' };

let ledger: Ledger;
beforeEach(async () => {
  ledger = await bremenLedger();
});
const decide = (...rows: readonly Said[]) => decideRows(ledger, areas, rows);

describe('a row of areas', () => {
  it('registers a new area, with alias names and who is in charge', async () => {
    const outcomes = await decide({
      ...fresh,
      from: '2027-01-01',
      to: '2030-12-31',
      aliasName: 'NQ / Am Neuen',
      decision: 'Senat vom 1.12.2026',
      managedBy: 'Beispielbüro',
    });
    const alias = { noun: 'area', code: 'neues-quartier', origin: 'liste.xlsx!Liste!G2', withdrawn: false };
    expect(candidatesIn(outcomes).flatMap(({ drafts }) => drafts)).toEqual([
      {
        type: 'area.stated',
        data: {
          code: 'neues-quartier',
          name: 'Neues Quartier',
          municipality: 'bremen',
          kinds: [{ kind: 'emerging', from: '2027-01-01', decision: 'Senat vom 1.12.2026' }],
          from: '2027-01-01',
          to: '2030-12-31',
          openedBy: 'Senat vom 1.12.2026',
          closedBy: null,
        },
      },
      { type: 'alias-name.stated', data: { ...alias, name: 'NQ' } },
      { type: 'alias-name.stated', data: { ...alias, name: 'Am Neuen' } },
      {
        type: 'management.stated',
        data: { area: 'neues-quartier', periods: [{ from: '2027-01-01', to: null, by: 'Beispielbüro' }] },
      },
    ]);
    await book(ledger, ...candidatesIn(outcomes).flatMap(({ drafts }) => drafts));
    expect(
      candidatesIn(await decide({ name: 'Am Neuen', managedBy: 'beispielbüro' }))[0]?.drafts,
    ).toHaveLength(1);
  });

  it('invents no day', async () => {
    expect(stated(await decide(fresh))).toMatchObject([{ from: null, to: null, kinds: [{ from: null }] }]);
  });

  it('says what stands of an area that it knows by name, alias name or code, as far as it says nothing else', async () => {
    const [grohn] = stated(await decide({ name: 'Grohn' })) as { from: string }[];
    expect(grohn).toMatchObject({ code: 'grohn', kinds: [{ kind: 'win' }], from: '1999-01-01' });
    expect(stated(await decide({ name: 'GROHN', kind: 'win', municipality: 'bremen' }))).toEqual([grohn]);
    expect(stated(await decide({ name: 'Osterholz-Tenever' }))).toMatchObject([
      { code: 'tenever', name: 'Tenever' },
    ]);
    expect(stated(await decide({ name: 'Grohn', kind: 'small', to: '2027-12-31' }))).toEqual([
      { ...grohn, kinds: [expect.objectContaining({ kind: 'small' })], to: '2027-12-31' },
    ]);
  });

  it('with another name for a code keeps the former name as an alias name', async () => {
    const [candidate] = candidatesIn(await decide({ name: 'Grohn-Nord', code: 'grohn' }));
    expect(candidate?.drafts).toMatchObject([
      { data: { code: 'grohn', name: 'Grohn-Nord' } },
      { data: { name: 'Grohn', origin: 'renamed' } },
    ]);
  });

  it('needs a municipality and a kind for a new area', async () => {
    const { municipality: _, ...homeless } = fresh;
    const { kind: __, ...kindless }: Said = { ...fresh, name: 'Anderes' };
    expect(troubles(await decide(homeless, kindless))).toEqual(['name-missing A2', 'text-missing A3']);
  });

  it.each<[string, Said, string]>([
    ['an end before the beginning', { from: '2027-01-01', to: '2026-12-31' }, 'period-reversed F2'],
    ['a code that is none', { code: 'N Q' }, 'code-malformed B2'],
    ["another's name as alias name", { aliasName: 'Tenever' }, 'name-taken A2'],
  ])('refuses %s', async (_, said, trouble) => {
    expect(troubles(await decide({ ...fresh, ...said }))).toEqual([`row-refused ${trouble}`]);
  });

  it('of one name is one area, unless it says different things of it', async () => {
    const outcomes = await decide(
      fresh,
      { ...fresh, name: 'Neues-Quartier' },
      { name: 'Grohn', kind: 'win' },
      { name: 'Grohn' },
    );
    expect(candidatesIn(outcomes).map(({ records }) => records.length)).toEqual([2]);
    expect(troubles(outcomes)).toEqual(['stated-twice A4', 'stated-twice A5']);
  });

  it('asks where somebody else is in charge already', async () => {
    const data = { area: 'grohn', periods: [{ from: null, to: null, by: 'Beispielbüro' }] };
    await book(ledger, { type: 'management.stated', data });
    const outcomes = await decide({ name: 'Grohn', managedBy: 'Anderes Büro' });
    expect(troubles(outcomes)).toEqual(['stated-otherwise I2']);
    expect(outcomes[0]?.findings[0]?.facts).toMatchObject({ standing: 'Beispielbüro' });
  });
});
