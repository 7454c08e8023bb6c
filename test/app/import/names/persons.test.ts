import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { openQuestions } from '#src/app/import/open-questions.js';
import { runImport } from '#src/app/import/run.js';
import { startImport } from '#src/app/import/session.js';
import { importDesk, requestFor, type ImportDesk } from '../../../support/import/desk.js';
import { listFile, paymentList, paymentsFrom } from '../../../support/import/lists.js';
import { recipientsOf } from '../../../support/import/recipients.js';

const mixed = [
  '15.03.2009;Gröpelingen;Beispielverein e.V.;Personal;1.200,00;K-1',
  '02.04.2009;Tenever;Musterfrau, Erika;Sommerfest;850,50;K-2',
  '30.04.2009;Kattenturm;Hans Probst;Garten;1.650,00;K-3',
  '02.05.2009;Kattenturm;Erkunder;Garten;50,00;K-4',
];
const people = ['Musterfrau', 'Probst'];

function groupedList(): string {
  return listFile(
    [
      'Datum;Gebiet;Zweck;Betrag;Beleg',
      'Musterfrau, Erika;;;;',
      '15.03.2009;Gröpelingen;Personal;1.200,00;K-1',
      '02.04.2009;Tenever;Sommerfest;850,50;K-2',
      'Hans Probst;;;;',
      '30.04.2009;Kattenturm;Garten;1.650,00;K-3',
      '30.05.2009;Kattenturm;Garten;1.150,00;K-4',
    ],
    'Gruppen.csv',
  );
}

function profileOf(...lines: readonly string[]): string {
  const constants = 'constants: { programme: win, track: win-gebietsbudget }';
  const head = ['list: zahlungen', 'target: disbursements', constants, 'create: recipients'];
  return listFile([...head, ...lines], 'Zahlungen.yaml');
}

function personsSaid(share: 'all' | 'some'): string[] {
  const references = ['    Musterfrau, Erika: Akte 2009-1', '    Hans Probst: Akte 2009-2'];
  return [`persons-in: { recipient: ${share} }`, 'persons:', '  recipient:', ...references];
}

describe('persons in a column that nobody marked', () => {
  it('are a question about the column, and nobody is registered meanwhile', async () => {
    const desk = await importDesk();
    const booked = await runImport(desk.context, paymentsFrom(paymentList(mixed), { onlyValid: true }));
    expect(booked).toMatchObject({ blocked: false, rows: { new: 2, open: 2 } });
    expect(booked.findings.filter(({ code }) => code === 'persons-open')).toMatchObject([
      {
        place: { cell: 'C3' },
        facts: { field: 'recipient', example: 'Musterfrau, Erika', persons: 2, names: 4, rows: 2 },
      },
    ]);
    expect(await recipientsOf(desk)).toEqual(['Beispielverein e.V.', 'Erkunder']);
    expectNobodyIn(desk);
  });

  it('can be answered: the column names persons, persons beside others, or none', async () => {
    const desk = await importDesk();
    const session = await startImport(desk.context, paymentsFrom(paymentList(mixed)));
    const asked = openQuestions(session.checked.findings).find(
      ({ finding }) => finding.code === 'persons-open',
    );
    expect(asked?.answers.map(({ decision }) => decision)).toEqual([
      { kind: 'persons-in', field: 'recipient', share: 'some' },
      { kind: 'persons-in', field: 'recipient', share: 'all' },
      { kind: 'persons-in', field: 'recipient', share: 'none' },
    ]);
    const open = async (share: 'all' | 'some' | 'none') => {
      const { checked } = await session.decide([{ kind: 'persons-in', field: 'recipient', share }]);
      return checked.findings.flatMap(({ code, text }) =>
        code === 'person-without-reference' ? [text] : [],
      );
    };
    expect(await open('none')).toEqual([]);
    expect(await open('some')).toEqual(['Musterfrau, Erika', 'Hans Probst', 'Erkunder']);
    expect(await open('all')).toEqual([
      'Beispielverein e.V.',
      'Musterfrau, Erika',
      'Hans Probst',
      'Erkunder',
    ]);
  });
});

describe('the question for the file reference of a person', () => {
  const titled = ['15.03.2009;Gröpelingen;Frau Erika Musterfrau;Personal;1.200,00;K-1', ...mixed.slice(2)];

  it('is asked again where what was typed is none', async () => {
    const desk = await importDesk();
    const session = await startImport(desk.context, paymentsFrom(paymentList(titled)));
    const { checked } = await session.decide([{ kind: 'persons-in', field: 'recipient', share: 'some' }]);
    const [question] = openQuestions(checked.findings);
    expect(() => question?.inOwnWords?.('Bewohnerfonds')).toThrow(
      expect.objectContaining({ code: 'file-reference-malformed' }),
    );
    expect(question?.inOwnWords?.(' Akte 2009-1 ')).toMatchObject({
      kind: 'person',
      reference: 'Akte 2009-1',
    });
  });

  it('offers no organisation of a name that is plainly that of a person', async () => {
    const desk = await importDesk();
    const session = await startImport(desk.context, paymentsFrom(paymentList(titled)));
    const { checked } = await session.decide([{ kind: 'persons-in', field: 'recipient', share: 'some' }]);
    const offered = openQuestions(checked.findings).map(({ finding, answers }) => ({
      name: finding.text,
      answers: answers.map(({ decision }) => decision.kind),
    }));
    expect(offered).toEqual([
      { name: 'Frau Erika Musterfrau', answers: ['person'] },
      { name: 'Hans Probst', answers: ['person', 'new-recipient'] },
      { name: 'Erkunder', answers: ['person', 'new-recipient'] },
    ]);
  });
});

describe('persons beside organisations', () => {
  it.each(['all', 'some'] as const)(
    'go under their references, and the others by name: %s',
    async (share) => {
      const desk = await importDesk();
      const exceptions =
        share === 'all'
          ? 'new-recipients: [ Beispielverein e.V., Erkunder ]'
          : 'new-recipients: [ Erkunder ]';
      const profile = profileOf(...personsSaid(share), exceptions);
      const booked = await runImport(desk.context, requestFor(paymentList(mixed), { profile }));
      expect(booked).toMatchObject({ blocked: false, rows: { new: 4 } });
      expect(await recipientsOf(desk)).toEqual([
        'Akte 2009-1',
        'Akte 2009-2',
        'Beispielverein e.V.',
        'Erkunder',
      ]);
      expectNobodyIn(desk);
      expect(textIn(desk)).toContain('"C2":"Beispielverein e.V."');
    },
  );
});

describe('persons in the texts above groups of rows', () => {
  const labels = 'group-labels: [ recipient ]';

  it('are asked about', async () => {
    const desk = await importDesk();
    const request = requestFor(groupedList(), { profile: profileOf(labels), onlyValid: true });
    const booked = await runImport(desk.context, request);
    expect(booked.findings.map(({ code }) => code)).toContain('persons-open');
    expect(await recipientsOf(desk)).toEqual([]);
    expectNobodyIn(desk);
  });

  it('go under their references', async () => {
    const desk = await importDesk();
    const profile = profileOf(labels, ...personsSaid('all'));
    const booked = await runImport(desk.context, requestFor(groupedList(), { profile }));
    expect(booked).toMatchObject({ blocked: false, rows: { new: 4 } });
    expect(await recipientsOf(desk)).toEqual(['Akte 2009-1', 'Akte 2009-2']);
    expectNobodyIn(desk);
  });
});

function expectNobodyIn(desk: ImportDesk): void {
  const text = textIn(desk);
  for (const name of people) expect(text.includes(name)).toBe(false);
}

/** Database and log, byte by byte. */
function textIn({ ledger }: ImportDesk): string {
  const folder = dirname(ledger.place.path);
  const names = readdirSync(folder).filter((name) => name.startsWith('llq.sqlite'));
  return names.map((name) => readFileSync(join(folder, name)).toString('utf8')).join('');
}
