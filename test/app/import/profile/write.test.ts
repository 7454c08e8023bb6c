import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { readProfile } from '#src/app/import/profile/read.js';
import { writeProfile } from '#src/app/import/profile/write.js';
import { cents } from '#src/domain/cents.js';
import { profileFileTexts } from '#src/messages/import/profile-file.js';
import { emptyProfile } from '#src/lists/profile/empty.js';
import type { Profile } from '#src/lists/profile/profile.js';
import { undecided } from '#src/lists/values/column.js';
import { anyProfile, fieldsOf, noExtras } from './made.js';

const win: Profile = {
  ...emptyProfile('win-projekte'),
  target: 'disbursements',
  sheets: ['2019', '2020'],
  columns: new Map([
    ['area', { ...undecided, title: 'Gebiet' }],
    [
      'amount',
      { numbers: 'german', days: null, yearsFrom: null, scale: 1000, round: true, title: 'Betrag in T€' },
    ],
  ]),
  sheetNameField: 'year',
  fillDown: ['area'],
  spellings: new Map([['area', new Map([['Groeplingen', 'groepelingen']])]]),
};

describe('writing a profile', () => {
  it('writes what readProfile reads as the same profile, whatever stands in it', async () => {
    await fc.assert(
      fc.asyncProperty(anyProfile, async (profile) => {
        const text = await writeProfile(profile, noExtras);
        expect(await readProfile(text, 'probe.profil.yaml', fieldsOf)).toEqual(profile);
      }),
      { numRuns: 150 },
    );
  });

  it('writes the same bytes for the same profile', async () => {
    expect(await writeProfile(win, noExtras)).toBe(await writeProfile(win, noExtras));
  });

  it('explains every part, and shows examples of cells and what else can be said', async () => {
    const text = await writeProfile(win, {
      ...noExtras,
      texts: profileFileTexts.en,
      examples: new Map([['amount', ['1,5', '75\n T€', 'x'.repeat(40)]]]),
    });
    expect(text).toContain('# Which sheets: all');
    expect(text).toContain(
      `  amount: { column: Betrag in T€, numbers: german, scale: 1000, round: cents } # 1,5; 75 T€; ${'x'.repeat(30)}…\n`,
    );
    expect(text).toContain('  area: Gebiet\n');
    expect(text).toContain('sheets: [ 2019, 2020 ]');
    expect(text).toContain('#   key: [ reference ]');
    expect(text).not.toContain('#   fill-down:');
  });

  it('shows open questions with the lines that would answer them', async () => {
    const text = await writeProfile(win, {
      ...noExtras,
      questions: [
        {
          says: 'Welche Spalte ist der Betrag?\nBitte wählen.',
          answers: [
            { decision: { kind: 'column', field: 'amount', title: 'Betrag, brutto' }, shows: null },
            { decision: { kind: 'numbers', title: 'Betrag', style: 'english' }, shows: '8500' },
          ],
        },
      ],
    });
    expect(text).toContain(
      [
        '# ? Welche Spalte ist der Betrag?',
        '# Bitte wählen.',
        '#     columns: { amount: "Betrag, brutto" }',
        '#     conventions: { Betrag: { numbers: english } }   # 8500',
      ].join('\n'),
    );
    expect(await readProfile(text, 'win.profil.yaml', fieldsOf)).toEqual(win);
  });

  it('shows sums that were found without expecting them of the next list', async () => {
    const sumsFound = [{ cents: cents(64_680_588), year: null, label: 'Summe im Blatt' }];
    const text = await writeProfile(win, { ...noExtras, sumsFound });
    expect(text).toContain('#   - { amount: "646.805,88", label: Summe im Blatt }');
    expect(await readProfile(text, 'win.profil.yaml', fieldsOf)).toEqual(win);
  });
});
