import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { newDesk, type Desk } from '../../support/llq.js';
import { eventCount } from '../../support/payments.js';

let desk: Desk;
beforeEach(async () => {
  desk = newDesk();
  await desk.llq('init');
});
afterEach(() => desk.remove());

describe('recipient add', () => {
  it('registers an organisation under its name', async () => {
    expect(await desk.json('recipient', 'add', 'Beispielverein e.V.', '--alias-name', 'BV')).toEqual({
      id: expect.stringMatching(/^[0-9a-z]{8}$/),
      name: 'Beispielverein e.V.',
      kind: 'organisation',
      aliasNames: ['BV'],
      mergedInto: null,
      bookings: [expect.any(String), expect.any(String)],
    });
  });

  it.each(['traeger', 'empfaenger'])(
    'registers a natural person under a file reference only (%s anlegen)',
    async (noun) => {
      const { exit, stdout } = await desk.llq(noun, 'anlegen', 'Bewohnerfonds 2027-014', '--aktenzeichen');
      expect(exit).toBe(0);
      expect(stdout).toContain('Träger Bewohnerfonds 2027-014');
      expect(await desk.json('recipient', 'show', 'Bewohnerfonds 2027-014')).toMatchObject({
        kind: 'file-reference',
      });
    },
  );

  it.each([
    [['Frau Muster']],
    [['Familie Muster']],
    [['Beispielverein e.V.', '--alias-name', 'Herr Muster']],
  ])('refuses the name of a person, and leaves no trace of it: %j', async (argv) => {
    const before = await eventCount(desk);
    const { exit, stderr } = await desk.llq('recipient', 'add', ...argv);
    expect(exit).toBe(3);
    expect(stderr).toContain('Personen werden nur unter einem Aktenzeichen geführt');
    expect(stderr).toContain('der Name bleibt in der Akte');
    expect(await eventCount(desk)).toBe(before);
  });

  it('names the way out in English too', async () => {
    const { stderr } = await desk.llq('recipient', 'add', 'Mrs Muster', '--lang', 'en');
    expect(stderr).toContain('Give a file reference such as "Bewohnerfonds 2027-014"');
  });

  it('refuses a file reference without a number', async () => {
    const { exit, stdout } = await desk.llq(
      'recipient',
      'add',
      'Bewohnerfonds',
      '--file-reference',
      '--json',
    );
    expect([exit, JSON.parse(stdout)]).toMatchObject([3, { error: { code: 'file-reference-malformed' } }]);
  });

  it('refuses a name that is taken in any spelling', async () => {
    await desk.json('recipient', 'add', 'Beispielverein e.V.');
    const { exit, stdout } = await desk.llq('recipient', 'add', 'BEISPIEL-VEREIN e. V.', '--json');
    expect([exit, JSON.parse(stdout)]).toMatchObject([3, { error: { code: 'name-taken' } }]);
  });

  it('changes nothing on a dry run', async () => {
    const before = await eventCount(desk);
    expect(await desk.json('recipient', 'add', 'Beispielverein e.V.', '--dry-run')).toMatchObject({
      bookings: [],
    });
    expect(await eventCount(desk)).toBe(before);
  });
});
