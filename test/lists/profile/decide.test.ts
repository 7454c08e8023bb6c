import { describe, expect, it } from '@jest/globals';
import type { Finding } from '#src/domain/import/finding.js';
import { questionsOf } from '#src/lists/profile/answers.js';
import { decideProfile, type ProfileDecision } from '#src/lists/profile/decide.js';
import { emptyProfile } from '#src/lists/profile/empty.js';
import type { Profile } from '#src/lists/profile/profile.js';
import { undecided } from '#src/lists/values/column.js';

const empty = emptyProfile('liste');

function decided(...decisions: readonly ProfileDecision[]): Profile {
  return decisions.reduce(decideProfile, empty);
}

function decisionsFor(finding: Finding): readonly ProfileDecision[] {
  return questionsOf(finding).map(({ decision }) => decision);
}

describe('deciding about a list', () => {
  it('leaves the profile before it as it was', () => {
    decided({ kind: 'fill-down', field: 'area' }, { kind: 'constant', field: 'track', value: 'win' });
    expect(empty).toEqual(emptyProfile('liste'));
  });

  it('gives a column to one field only, and keeps how it is read', () => {
    const profile = decided(
      { kind: 'column', field: 'amount', title: 'Betrag' },
      { kind: 'numbers', title: 'betrag', style: 'german' },
      { kind: 'column', field: 'value', title: 'BETRAG' },
    );
    expect([...profile.columns]).toEqual([['value', { ...undecided, numbers: 'german', title: 'BETRAG' }]]);
  });

  it('says who is new, and how far a field names persons', () => {
    const profile = decided(
      { kind: 'new-recipient', name: 'Beispielverein' },
      { kind: 'new-recipient', name: 'Beispielverein' },
      { kind: 'create-recipients' },
      { kind: 'persons-in', field: 'recipient', share: 'some' },
      { kind: 'persons-in', field: 'recipient', share: 'all' },
    );
    expect(profile).toMatchObject({ newRecipients: ['Beispielverein'], createRecipients: true });
    expect([...profile.personsIn]).toEqual([['recipient', 'all']]);
  });

  it('keeps how a column is read by its title where no field of the profile has it', () => {
    const profile = decided(
      { kind: 'days', title: 'Datum', order: 'month-first' },
      { kind: 'round', title: 'Datum' },
    );
    expect([...profile.conventions]).toEqual([['Datum', { ...undecided, days: 'month-first', round: true }]]);
    expect(profile.columns.size).toBe(0);
  });

  it('keeps it with the year where years stand side by side', () => {
    const profile = decided(
      { kind: 'years', columns: [{ year: 2016, title: 'Ansatz 2016' }] },
      { kind: 'scale', title: 'Ansatz 2016', scale: 1000 },
    );
    expect(profile.yearColumns).toEqual([{ ...undecided, scale: 1000, year: 2016, title: 'Ansatz 2016' }]);
    expect(profile.conventions.size).toBe(0);
  });

  it('adds to what was decided before, and nothing twice', () => {
    const profile = decided(
      { kind: 'spelling', noun: 'area', text: 'Nordd', means: 'nord' },
      { kind: 'spelling', noun: 'area', text: 'Südd', means: 'sued' },
      { kind: 'person', field: 'recipient', name: 'Erika Beispiel', reference: 'BF 1' },
      { kind: 'skip-sheet', sheet: 'Legende' },
      { kind: 'skip-sheet', sheet: 'Legende' },
      { kind: 'group-field', field: 'area' },
      { kind: 'group-field', field: 'none' },
    );
    expect([...(profile.spellings.get('area') ?? [])]).toEqual([
      ['Nordd', 'nord'],
      ['Südd', 'sued'],
    ]);
    expect(profile.persons.get('recipient')?.get('Erika Beispiel')).toBe('BF 1');
    expect(profile.skipSheets).toEqual(['Legende']);
    expect(profile.groupFields).toEqual(['area', 'none']);
  });

  it('looks for a column again where one is named after all', () => {
    const profile = decided(
      { kind: 'without', field: 'reference' },
      { kind: 'column', field: 'reference', title: 'Nr.' },
    );
    expect(profile.withoutFields).toEqual([]);
  });
});

describe('the possible answers to a finding', () => {
  const rest = { place: { sheet: 'Tabelle1', cell: null }, text: null, reading: null };

  it('are the columns that fit, and none where the field can be left out', () => {
    const facts = { field: 'reference', optional: true, columns: ['Nr.', 'Beleg'] };
    expect(decisionsFor({ code: 'field-with-columns', facts, ...rest })).toEqual([
      { kind: 'column', field: 'reference', title: 'Nr.' },
      { kind: 'column', field: 'reference', title: 'Beleg' },
      { kind: 'without', field: 'reference' },
    ]);
  });

  it('show what the example is read as with each', () => {
    const facts = { title: 'Betrag', example: '8,500', exampleCell: 'D4', cells: 12, proposed: null };
    expect(questionsOf({ code: 'column-numbers-ambiguous', facts, ...rest })).toEqual([
      { decision: { kind: 'numbers', title: 'Betrag', style: 'german' }, shows: '8.500' },
      { decision: { kind: 'numbers', title: 'Betrag', style: 'english' }, shows: '8500' },
    ]);
    const days = { title: 'Datum', example: '02/01/2010', exampleCell: 'C4', cells: 3, proposed: null };
    expect(
      questionsOf({ code: 'column-days-ambiguous', facts: days, ...rest }).map(({ shows }) => shows),
    ).toEqual(['2010-01-02', '2010-02-01']);
  });

  it('are the years that a column can mean, and to leave it out', () => {
    const columns = [
      { year: 2016, title: 'Ansatz 2016' },
      { year: 2018, title: 'Ansatz 2018' },
    ];
    const facts = { field: 'amount', column: 'Ansatz', years: [2017], columns };
    expect(decisionsFor({ code: 'year-of-column-open', facts, ...rest })).toEqual([
      { kind: 'years', columns: [columns[0], { year: 2017, title: 'Ansatz' }, columns[1]] },
      { kind: 'years', columns },
    ]);
  });

  it('are none where nothing can be decided', () => {
    const facts = { missing: ['Betrag'], profile: 'liste' };
    expect(questionsOf({ code: 'layout-unknown', facts, ...rest })).toEqual([]);
  });
});
