import { describe, expect, it } from '@jest/globals';
import { readTemplate } from '#src/app/init/read-template.js';
import { templateDrafts } from '#src/app/init/template-drafts.js';
import type { Draft } from '#src/domain/events/all.js';
import { dataSchemas } from '#src/journal/schemas/all.js';
import { subjectOf } from '#src/journal/subject-of.js';
import { bremenTemplate, templatesFolder } from '../../support/templates.js';

const drafts = templateDrafts(await bremenTemplate());

function dataOf(type: Draft['type']): readonly Draft['data'][] {
  return drafts.filter((draft) => draft.type === type).map(({ data }) => data);
}

describe('the first events of a ledger', () => {
  it('state each thing before what mentions it', () => {
    const types = drafts.map(({ type }) => type);
    expect([...new Set(types)]).toEqual([
      'ledger.created',
      'municipality.stated',
      'programme.stated',
      'track.stated',
      'area.stated',
      'alias-name.stated',
      'enrolment.stated',
      'management.stated',
    ]);
    expect(types).toEqual(types.toSorted((a, b) => types.indexOf(a) - types.indexOf(b)));
  });

  it('have data that the journal understands, with every key present', () => {
    for (const { type, data } of drafts) expect(dataSchemas[type].parse(data)).toEqual(data);
    expect(dataOf('area.stated')[0]).toEqual({
      code: 'blumenthal',
      name: 'Blumenthal',
      municipality: 'bremen',
      kinds: [{ kind: 'win', from: '1999-01-01', decision: null }],
      from: '1999-01-01',
      to: null,
      openedBy: null,
      closedBy: null,
    });
  });

  it('speak of each subject once', () => {
    const subjects = drafts.map(subjectOf);
    expect(new Set(subjects).size).toBe(subjects.length);
  });

  it('remember the template', () => {
    expect(dataOf('ledger.created')).toEqual([{ template: 'bremen' }]);
    expect(dataOf('alias-name.stated')).toContainEqual({
      noun: 'area',
      code: 'tenever',
      name: 'Osterholz-Tenever',
      origin: 'template:bremen',
      withdrawn: false,
    });
  });

  it('enrol an area once in a programme, with all its periods', () => {
    expect(dataOf('enrolment.stated')).toContainEqual({
      programme: 'llq',
      area: 'blockdiek',
      periods: [{ from: '2020-01-01', to: '2023-12-31', decision: null }],
    });
  });

  it('book no money', () => {
    expect(drafts.every(({ type }) => type === 'ledger.created' || type.endsWith('.stated'))).toBe(true);
  });

  it('are the municipalities alone for the empty template', async () => {
    expect(templateDrafts(await readTemplate(templatesFolder, 'empty'))).toEqual([
      { type: 'ledger.created', data: { template: 'empty' } },
      { type: 'municipality.stated', data: { code: 'bremen', name: 'Bremen' } },
      { type: 'municipality.stated', data: { code: 'bremerhaven', name: 'Bremerhaven' } },
    ]);
  });
});
