import { cents } from '#src/domain/cents.js';
import type { Draft, EventContents, EventType } from '#src/domain/events/all.js';
import type { Origin } from '#src/domain/events/origin.js';
import type { Line } from '#src/domain/line.js';
import type { Canonical } from '#src/journal/canonical.js';
import { envelopeFormat, listedFormat, type Envelope } from '#src/journal/envelope.js';
import { eventTypes } from '#src/journal/event-types.js';
import { subjectOf } from '#src/journal/subject-of.js';

const earlier = '5f'.repeat(32);

const place = { year: 2027, programme: 'llq', municipality: 'bremen', economicKind: 'consumptive' } as const;

const onArea: Line = {
  ...place,
  track: 'quartierszentren',
  area: 'groepelingen',
  cents: cents(1_250_000),
};

/** One event of every type, with umlauts, quotes and absent values: what golden files pin. Complete by type. */
export const goldenContents: { readonly [T in EventType]: EventContents[T] } = {
  'ledger.created': { template: 'bremen' },
  'municipality.stated': { code: 'bremen', name: 'Bremen' },
  'programme.stated': {
    code: 'llq',
    name: 'Landesprogramm Lebendige Quartiere',
    firstGuardedYear: 2027,
    closingDay: '01-31',
  },
  'track.stated': {
    code: 'sonder-kleinstgebiete',
    name: 'Sonder-/Kleinstgebiete',
    programme: 'llq',
    municipality: 'bremen',
    economicKind: 'consumptive',
    areaKinds: ['small', 'emerging'],
    from: '2020-01-01',
    to: null,
  },
  'area.stated': {
    code: 'groepelingen',
    name: 'Gröpelingen',
    municipality: 'bremen',
    kinds: [
      { kind: 'other', from: null, decision: null },
      { kind: 'win', from: '1999-01-01', decision: 'Senatsbeschluss "WiN"' },
    ],
    from: '1999-01-01',
    to: '2030-12-31',
    openedBy: 'Senatsbeschluss vom 1. Dezember 1998',
    closedBy: null,
  },
  'alias-name.stated': {
    noun: 'area',
    code: 'luessum',
    name: 'Lüssum-Bockhorn',
    origin: null,
    withdrawn: false,
  },
  'enrolment.stated': {
    programme: 'win',
    area: 'groepelingen',
    periods: [
      { from: '1999-01-01', to: '2019-12-31', decision: null },
      { from: '2020-01-01', to: null, decision: 'Deputation 17/2020' },
    ],
  },
  'management.stated': {
    area: 'groepelingen',
    periods: [{ from: '2020-01-01', to: null, by: 'Quartiersmanagement West' }],
  },
  'indicator.stated': {
    area: 'groepelingen',
    indicator: 'population',
    year: 2026,
    value: '34125.5',
    source: 'Statistisches Landesamt',
  },
  'recipient.stated': {
    id: 'h7k2m9',
    name: 'Beispielverein Gröpelingen e.V.',
    kind: 'organisation',
    mergedInto: null,
    reason: null,
  },
  'budget.set': {
    year: 2027,
    programme: 'llq',
    municipality: 'bremen',
    budgetLine: '3696.89250-3',
    economicKind: 'investive',
    amountCents: cents(160_000_000),
    decision: 'Haushaltsgesetz 2027',
    source: null,
  },
  'budget.amended': {
    kind: 'carry-in',
    lines: [{ ...place, track: null, area: null, cents: cents(5_000_000) }],
    budgetLine: '3696.89250-3',
    bookedOn: '2027-02-01',
    reason: 'Rest aus dem Vorjahr',
    decision: null,
    otherYear: 2026,
  },
  'allocation.planned': {
    year: 2027,
    programme: 'llq',
    municipality: 'bremen',
    economicKind: 'consumptive',
    decision: 'Beirat',
    track: 'quartierszentren',
    amountCents: cents(10_001),
    undistributedCents: cents(1),
    areas: [
      {
        area: 'groepelingen',
        amountCents: cents(10_000),
        weight: '2/3',
        share: '10000',
        clamped: 'floor',
        remainder: '0',
        rank: 1,
        extraCent: false,
        indicators: [
          { indicator: 'population', value: '34125', year: 2026, source: 'Statistisches Landesamt' },
        ],
      },
    ],
    plan: { amount: '100,01', areas: { key: 'equal' }, extra: ['a', true] },
  },
  'allocation.moved': {
    lines: [
      { ...onArea, cents: cents(-500_000) },
      { ...onArea, track: 'aeltere-menschen', area: null, cents: cents(500_000) },
    ],
    bookedOn: '2027-05-04',
    reason: 'Bedarf der älteren Menschen',
    decision: null,
  },
  'disbursement.recorded': {
    lines: [onArea],
    bookedOn: '2027-03-15',
    period: null,
    recipient: 'h7k2m9',
    purpose: 'Personalkosten, 1. Rate',
    reference: '4711',
    historic: false,
    exceeds: [{ level: 'area', cents: cents(50_000) }],
    reason: 'eilt',
    decision: null,
  },
  'repayment.recorded': {
    of: earlier,
    lines: [{ ...onArea, cents: cents(12_050) }],
    restores: true,
    bookedOn: '2027-04-01',
    reason: 'zu viel gezahlt',
    historic: false,
  },
  'import.booked': {
    batch: 'B-7K3Q',
    target: 'disbursements',
    file: '1c'.repeat(32),
    fileName: 'Zuwendungen 2019 (Kopie).xlsx',
    list: 'Zuwendungsliste "WiN"',
    layout: '2d'.repeat(32),
    profile: { name: 'zuwendungen.yaml', hash: '3e'.repeat(32) },
    corrects: 'B-6H2P',
    rows: { read: 120, new: 100, changed: 3, unchanged: 15, vanished: 1, open: 2 },
    years: [2018, 2019],
    sumCents: cents(64_680_538),
    controlSums: [
      {
        sheet: 'WiN 2019',
        cell: 'F130',
        label: 'Summe Gröpelingen',
        statedCents: cents(64_680_588),
        rowsCents: cents(64_680_538),
      },
    ],
    reason: 'Summe im Blatt falsch',
  },
  'import.row-left-open': {
    batch: 'B-7K3Q',
    sheet: 'WiN 2019',
    cell: 'A17',
    cells: { A17: 'Gröpelingen', D17: '1,234' },
    findings: ['amount-ambiguous', 'recipient-unknown'],
  },
  'finding.settled': {
    finding: 'F-7K3QZ1',
    kind: 'overspent',
    reason: 'mit der Behörde "abgestimmt"',
    decision: 'Deputation 4/2027',
    acceptedCents: cents(50_000),
  },
  'posting.reversed': { of: earlier, reason: 'doppelt erfasst' },
};

/** Where a golden event was read from: the cells in another order than they are written in. */
export const goldenOrigin: Origin = {
  batch: 'B-7K3Q',
  file: '1c'.repeat(32),
  sheet: 'WiN 2019',
  cell: 'D17',
  key: 'win-19/4711',
  cells: { D17: '12.500,00 €', A17: 'Gröpelingen', AA17: 'Personalkosten, "1. Rate"' },
};

export const goldenTypes = Object.keys(goldenContents) as EventType[]; // the object has exactly these keys

/** The golden event of a type, undecided yet. */
export function goldenDraft(type: EventType): Draft {
  return { type, data: goldenContents[type] } as Draft; // the contents are those of the type
}

/** The same, in an envelope that never changes. */
export function goldenEnvelope(type: EventType): Envelope {
  const draft = goldenDraft(type);
  return {
    format: envelopeFormat,
    ledger: 'ledger-0',
    replica: 'replica-0',
    incarnation: 2,
    sequence: 42,
    lamport: 77,
    recordedAt: '2027-03-15T09:30:00.000Z',
    actor: 'müller',
    type,
    version: eventTypes[type].version,
    subject: subjectOf(draft),
    base: [],
    prev: 'a0'.repeat(32),
    data: draft.data as unknown as Canonical, // event data are plain JSON
  };
}

/** The golden event of a type as an import writes it. */
export function goldenListedEnvelope(type: EventType): Envelope {
  return { ...goldenEnvelope(type), format: listedFormat, origin: goldenOrigin };
}
