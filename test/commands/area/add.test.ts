import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { newDesk, type Desk } from '../../support/llq.js';
import { eventCount } from '../../support/payments.js';

let desk: Desk;
beforeEach(async () => {
  desk = newDesk();
  await desk.llq('init');
});
afterEach(() => desk.remove());

const newArea = ['area', 'add', 'Neues Quartier', '--municipality', 'bremen', '--kind', 'win'];

const details = [
  ['--from', '2027-01-01', '--decision', 'Senat 12/2026', '--managed-by', 'Nord'],
  ['--alias-name', 'Quartier Neu', '--alias-name', 'NQ'],
].flat();

describe('area add', () => {
  it('registers an area with everything that is said of it', async () => {
    const added = await desk.json(...newArea, ...details);
    expect(added).toEqual({
      code: 'neues-quartier',
      name: 'Neues Quartier',
      municipality: 'bremen',
      kind: 'win',
      aliasNames: ['NQ', 'Quartier Neu'],
      from: '2027-01-01',
      to: null,
      programmes: [],
      bookings: [expect.any(String), expect.any(String), expect.any(String), expect.any(String)],
    });
    expect(await desk.json('area', 'show', 'nq')).toMatchObject({
      openedBy: 'Senat 12/2026',
      kinds: [{ kind: 'win', from: '2027-01-01', decision: 'Senat 12/2026' }],
      management: [{ by: 'Nord', from: '2027-01-01', to: null }],
    });
  });

  it('says what was stated, and what comes next', async () => {
    const { exit, stdout, stderr } = await desk.llq(
      'gebiet',
      'anlegen',
      'Neues Quartier',
      '--stadt',
      'Bremen',
      '--art',
      'WiN-Gebiet',
    );
    expect(exit).toBe(0);
    expect(stdout).toMatch(/^Erfasst \([0-9A-Z]{3}-\d+\): Gebiet Neues Quartier \(neues-quartier\)\n$/);
    expect(stderr).toContain('llq gebiet aufnehmen neues-quartier --programm llq');
    expect(await desk.json('area', 'show', 'neues-quartier')).toMatchObject({ from: '2027-03-15', to: null });
  });

  it.each([
    [['--kind', 'win', '--municipality', 'bremen'], 'Groepelingen', 'name-taken'],
    [['--kind', 'win', '--municipality', 'bremen', '--alias-name', 'OSTERHOLZ TENEVER'], 'Neu', 'name-taken'],
    [['--kind', 'win', '--municipality', 'bremen', '--code', 'grohn'], 'Neu', 'code-taken'],
    [['--kind', 'win', '--municipality', 'bremen', '--code', 'Neu!'], 'Neu', 'code-malformed'],
    [['--kind', 'win', '--municipality', 'hamburg'], 'Neu', 'name-unknown'],
  ])('refuses with %s %s: %s, and changes nothing', async (argv, name, code) => {
    const before = await eventCount(desk);
    const { exit, stdout } = await desk.llq('area', 'add', name, ...argv, '--json');
    expect([exit, JSON.parse(stdout)]).toMatchObject([3, { error: { code } }]);
    expect(await eventCount(desk)).toBe(before);
  });

  it('names the way out of a name that is taken in both languages', async () => {
    const german = await desk.llq('area', 'add', 'Groepelingen', '--municipality', 'bremen', '--kind', 'win');
    expect(german.stderr).toContain('bereits vergeben (Gebiet „Gröpelingen“)');
    const english = await desk.llq(
      'area',
      'add',
      'Groepelingen',
      '--municipality',
      'bremen',
      '--kind',
      'win',
      '--lang',
      'en',
    );
    expect(english.stderr).toContain('Please choose another name');
  });

  it('names a required value that is missing, where nobody can be asked', async () => {
    const { exit, stderr } = await desk.llq('area', 'add', 'Neues Quartier', '--municipality', 'bremen');
    expect(exit).toBe(2);
    expect(stderr).toContain('--art');
  });

  it('refuses a kind that there is not as wrong usage', async () => {
    const { exit, stderr } = await desk.llq(
      'area',
      'add',
      'Neu',
      '--municipality',
      'bremen',
      '--kind',
      'gross',
    );
    expect(exit).toBe(2);
    expect(stderr).toContain('Möglich sind: WiN-Gebiet');
  });

  it('changes nothing on a dry run', async () => {
    const before = await eventCount(desk);
    const { stdout } = await desk.llq(...newArea, '--dry-run');
    expect(stdout).toBe('Probelauf, nichts gebucht: Gebiet Neues Quartier (neues-quartier)\n');
    expect(await desk.json(...newArea, '--dry-run')).toMatchObject({ code: 'neues-quartier', bookings: [] });
    expect(await eventCount(desk)).toBe(before);
  });
});
