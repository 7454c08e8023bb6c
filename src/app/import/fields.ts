import type { EconomicKind } from '#src/domain/economic-kind.js';
import type { Field } from '#src/lists/record.js';

// Fields that several targets have, none of them required: which of them a target needs, it says itself.

export const areaField = {
  type: 'name',
  noun: 'area',
  required: false,
  words: [
    'Gebiet',
    'Fördergebiet',
    'WiN-Gebiet',
    'Programmgebiet',
    'Stadtteil',
    'Quartier',
    'Ortsteil',
    'Stadtteil/Quartier',
    'area',
    'district',
    'neighbourhood',
  ],
} as const satisfies Field;

export const trackField = {
  type: 'name',
  noun: 'track',
  required: false,
  words: [
    'Förderschiene',
    'Schiene',
    'Fördertopf',
    'Topf',
    'Förderlinie',
    'Förderbereich',
    'track',
    'strand',
  ],
} as const satisfies Field;

export const programmeField = {
  type: 'name',
  noun: 'programme',
  required: false,
  words: ['Programm', 'Förderprogramm', 'Landesprogramm', 'programme', 'program'],
} as const satisfies Field;

export const municipalityField = {
  type: 'name',
  noun: 'municipality',
  required: false,
  words: ['Stadt', 'Stadtgemeinde', 'Kommune', 'Gemeinde', 'municipality', 'city', 'town'],
} as const satisfies Field;

export const recipientWords = [
  'Träger',
  'Name des Trägers',
  'Zuwendungsempfänger',
  'Zuwendungsempfängerin',
  'Zuwendungsempfänger/in',
  'Name des Zuwendungsempfängers',
  'Empfänger',
  'Empfängerin',
  'Zahlungsempfänger',
  'Letztempfänger',
  'Antragsteller',
  'Antragstellerin',
  'Antragsteller/in',
  'Name des Antragstellers',
  'Projektträger',
  'Maßnahmeträger',
  'Verein',
  'Name des Vereins',
  'Einrichtung',
  'Institution',
  'Organisation',
  'recipient',
  'beneficiary',
  'grantee',
  'payee',
  'applicant',
] as const;

export const yearField = {
  type: 'year',
  required: false,
  words: [
    'Jahr',
    'Haushaltsjahr',
    'HHJ',
    'HH-Jahr',
    'Förderjahr',
    'Rechnungsjahr',
    'Kalenderjahr',
    'year',
    'budget year',
    'financial year',
    'fiscal year',
  ],
} as const satisfies Field;

export const decisionField = {
  type: 'text',
  required: false,
  words: [
    'Beschluss',
    'Beschluss vom',
    'Beschlussfassung',
    'Bescheid',
    'Grundlage',
    'decision',
    'resolution',
  ],
} as const satisfies Field;

const economicKindWords = {
  consumptive: ['konsumtiv', 'kons.', 'laufend', 'laufende Ausgaben', 'consumptive', 'running costs'],
  investive: ['investiv', 'inv.', 'Investition', 'investive', 'investment'],
} satisfies Readonly<Record<EconomicKind, readonly string[]>>;

export const economicKindField = {
  type: 'choice',
  required: false,
  words: [
    'konsumtiv/investiv',
    'kons./inv.',
    'Ausgabeart',
    'Ausgabenart',
    'Mittelart',
    'economic kind',
    'kind of expenditure',
  ],
  choices: economicKindWords,
} as const satisfies Field;

export const aliasNameField = {
  type: 'text',
  required: false,
  words: [
    'Alias',
    'Aliasname',
    'Aliasnamen',
    'auch genannt',
    'anderer Name',
    'andere Namen',
    'weitere Namen',
    'früherer Name',
    'alias name',
    'other names',
    'also known as',
  ],
} as const satisfies Field;
