import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { newDesk, type Desk } from '../../support/llq.js';
import { eventCount } from '../../support/payments.js';

let desk: Desk;
beforeEach(async () => {
  desk = newDesk();
  await desk.llq('init');
});
afterEach(() => desk.remove());

describe('area edit', () => {
  it('changes the kind from a day on and keeps the time before', async () => {
    await desk.json(
      'area',
      'edit',
      'grohn',
      '--kind',
      'small',
      '--from',
      '2027-07-01',
      '--decision',
      'Senat',
    );
    expect(await desk.json('area', 'show', 'grohn')).toMatchObject({
      kind: 'win',
      kinds: [
        { kind: 'win', from: '1999-01-01', decision: null },
        { kind: 'small', from: '2027-07-01', decision: 'Senat' },
      ],
    });
  });

  it('corrects a change of the same day, and takes it back by the kind before', async () => {
    await desk.json('area', 'edit', 'grohn', '--kind', 'small');
    await desk.json('area', 'edit', 'grohn', '--kind', 'other');
    expect(await desk.json('area', 'show', 'grohn')).toMatchObject({
      kinds: [{ kind: 'win' }, { kind: 'other', from: '2027-03-15' }],
    });
    await desk.json('area', 'edit', 'grohn', '--kind', 'win');
    expect(await desk.json('area', 'show', 'grohn')).toMatchObject({
      kinds: [{ kind: 'win', from: '1999-01-01' }],
    });
  });

  it('closes the running management the day before', async () => {
    await desk.json('area', 'edit', 'grambke', '--managed-by', 'Nord', '--from', '2027-03-01');
    expect(await desk.json('area', 'show', 'grambke')).toMatchObject({
      management: [
        { by: 'Mobiles Quartiersmanagement 5Q', from: null, to: '2027-02-28' },
        { by: 'Nord', from: '2027-03-01', to: null },
      ],
    });
  });

  it('keeps a former name as an alias name', async () => {
    const { stdout } = await desk.llq('gebiet', 'aendern', 'grohn', '--neuer-name', 'Grohner Düne');
    expect(stdout).toContain('Gebiet Grohner Düne (grohn)');
    expect(await desk.json('area', 'show', 'Grohner Duene')).toMatchObject({
      name: 'Grohner Düne',
      aliasNameOrigins: [{ name: 'Grohn', origin: 'renamed' }],
    });
  });

  it('adds and removes alias names', async () => {
    const edited = await desk.json(
      'area',
      'edit',
      'luessum',
      '--alias-name',
      'Bockhorn',
      '--remove-alias-name',
      'luessum-bockhorn',
    );
    expect(edited).toMatchObject({ aliasNames: ['Bockhorn'] });
    expect((await desk.llq('area', 'show', 'Lüssum-Bockhorn')).exit).toBe(3);
  });

  it('refuses an alias name that it has not, and tells those that it has', async () => {
    const { exit, stderr } = await desk.llq('area', 'edit', 'luessum', '--remove-alias-name', 'Nirgendwo');
    expect(exit).toBe(3);
    expect(stderr).toContain('„Nirgendwo“ ist kein Aliasname (Gebiet „Lüssum“)');
    expect(stderr).toContain('Aliasnamen sind: Lüssum-Bockhorn.');
  });

  it('refuses a name of another area', async () => {
    const { exit, stdout } = await desk.llq('area', 'edit', 'grohn', '--alias-name', 'burgdamm', '--json');
    expect([exit, JSON.parse(stdout)]).toMatchObject([
      3,
      { error: { code: 'name-taken', facts: { by: 'Marßel' } } },
    ]);
  });

  it('books nothing where it is so already', async () => {
    const before = await eventCount(desk);
    const { exit, stdout, stderr } = await desk.llq(
      'area',
      'edit',
      'grohn',
      '--name',
      'Grohn',
      '--kind',
      'win',
    );
    expect([exit, stdout]).toEqual([0, 'Unverändert: Gebiet Grohn (grohn)\n']);
    expect(stderr).toContain('nichts wurde gebucht');
    expect(await eventCount(desk)).toBe(before);
  });

  it('changes nothing on a dry run, and shows what would be', async () => {
    const before = await eventCount(desk);
    expect(await desk.json('area', 'edit', 'grohn', '--kind', 'small', '--dry-run')).toMatchObject({
      kind: 'small',
      bookings: [],
    });
    expect(await eventCount(desk)).toBe(before);
  });
});
