import type { BudgetRefusals } from '#src/domain/refusals/budget.js';
import { money } from '../amounts.js';
import type { Lang, RefusalTexts } from '../phrase.js';
import { amendmentKindWords, economicKindWords } from '../words/codes.js';

/** The budget line, or where there is none the economic kind in words. */
function lineName(line: string, lang: Lang): string {
  return line === 'consumptive' || line === 'investive' ? economicKindWords[line][lang] : line;
}

export const budgetRefusals: RefusalTexts<BudgetRefusals> = {
  'budget-already-set': {
    says: {
      de: ({ number, year, programme, municipality, line, amountCents }) =>
        `Für ${programme} in ${municipality} ist ${year} der Ansatz (${lineName(line, 'de')}) schon gesetzt: ${money(amountCents, 'de')}, ${number}.`,
      en: ({ number, year, programme, municipality, line, amountCents }) =>
        `The ${year} budget of ${programme} in ${municipality} (${lineName(line, 'en')}) is set already: ${money(amountCents, 'en')}, ${number}.`,
    },
    wayOut: {
      de: ({ number }) =>
        `Änderungen im Jahr mit „llq haushalt aendern“; war der Ansatz vertippt: „llq journal stornieren ${number} --grund …“ und neu setzen.`,
      en: ({ number }) =>
        `Change it in the year with "llq budget amend"; if it was mistyped: "llq journal reverse ${number} --reason …", then set it anew.`,
    },
  },
  'budget-not-set': {
    says: {
      de: ({ year, programme, municipality }) =>
        `Für ${programme} in ${municipality} ist ${year} noch kein Ansatz gesetzt.`,
      en: ({ year, programme, municipality }) =>
        `No ${year} budget is set for ${programme} in ${municipality} yet.`,
    },
    wayOut: {
      de: ({ year, programme, municipality }) =>
        `Zuerst: llq haushalt ansatz BETRAG --jahr ${year} --programm ${programme} --stadt ${municipality}`,
      en: ({ year, programme, municipality }) =>
        `First: llq budget set AMOUNT --year ${year} --programme ${programme} --municipality ${municipality}`,
    },
  },
  'economic-kind-open': {
    says: {
      de: ({ year, programme, municipality }) =>
        `Der Haushalt ${year} von ${programme} in ${municipality} ist in konsumtiv und investiv geteilt; welcher Teil gemeint ist, ist offen.`,
      en: ({ year, programme, municipality }) =>
        `The ${year} budget of ${programme} in ${municipality} is split into consumptive and investive; which part is meant is open.`,
    },
    wayOut: {
      de: () => 'Mit --wirtschaftsart konsumtiv|investiv oder mit --haushaltsstelle angeben.',
      en: () => 'Say so with --economic-kind consumptive|investive, or with --budget-line.',
    },
  },
  'economic-kind-contradicts-line': {
    says: {
      de: ({ budgetLine, lineKind, economicKind }) =>
        `Die Haushaltsstelle ${budgetLine} ist ${economicKindWords[lineKind].de}, angegeben ist ${economicKindWords[economicKind].de}.`,
      en: ({ budgetLine, lineKind, economicKind }) =>
        `Budget line ${budgetLine} is ${economicKindWords[lineKind].en}, but ${economicKindWords[economicKind].en} was given.`,
    },
    wayOut: {
      de: () => '--wirtschaftsart weglassen oder die Haushaltsstelle berichtigen.',
      en: () => 'Leave out --economic-kind, or correct the budget line.',
    },
  },
  'amendment-exceeds': {
    says: {
      de: ({ kind, askedCents, limitCents }) =>
        `${amendmentKindWords[kind].de} von ${money(askedCents, 'de')} geht nicht: möglich sind höchstens ${money(limitCents, 'de')}.`,
      en: ({ kind, askedCents, limitCents }) =>
        `${amendmentKindWords[kind].en} of ${money(askedCents, 'en')} is not possible: at most ${money(limitCents, 'en')}.`,
    },
    wayOut: {
      de: () => 'Den Betrag prüfen; den Stand zeigt „llq stand“.',
      en: () => 'Check the amount; "llq status" shows what there is.',
    },
  },
  'other-year-needed': {
    says: {
      de: ({ kind }) =>
        kind === 'carry-in'
          ? 'Es fehlt, aus welchem Jahr der Rest kommt.'
          : 'Es fehlt, in welches Jahr der Rest geht.',
      en: ({ kind }) =>
        kind === 'carry-in'
          ? 'The year that the money comes from is missing.'
          : 'The year that the money goes to is missing.',
    },
    wayOut: {
      de: ({ kind }) => (kind === 'carry-in' ? 'Mit --aus-jahr angeben.' : 'Mit --in-jahr angeben.'),
      en: ({ kind }) => (kind === 'carry-in' ? 'Give it with --from-year.' : 'Give it with --to-year.'),
    },
  },
  'other-year-wrong': {
    says: {
      de: ({ kind, year, otherYear }) =>
        kind === 'carry-in'
          ? `Ein Rest für ${year} kann nicht aus ${otherYear} kommen.`
          : `Ein Rest aus ${year} kann nicht nach ${otherYear} gehen.`,
      en: ({ kind, year, otherYear }) =>
        kind === 'carry-in'
          ? `What is carried into ${year} cannot come from ${otherYear}.`
          : `What is carried out of ${year} cannot go to ${otherYear}.`,
    },
    wayOut: { de: () => 'Die Jahre prüfen.', en: () => 'Check the years.' },
  },
  'other-year-misplaced': {
    says: {
      de: ({ kind }) => `Die Angabe dieses anderen Jahres passt nicht zu „${amendmentKindWords[kind].de}“.`,
      en: ({ kind }) => `That other year does not go with "${amendmentKindWords[kind].en}".`,
    },
    wayOut: {
      de: () => '--aus-jahr gehört zu „Haushaltsrest übernommen“, --in-jahr zu „Haushaltsrest übertragen“.',
      en: () => '--from-year goes with carry-in, --to-year with carry-out.',
    },
  },
  'area-without-track': {
    says: {
      de: ({ area }) => `Für das Gebiet ${area} fehlt die Förderschiene, in der es das Geld bekommt.`,
      en: ({ area }) => `For area ${area} the track is missing in which it gets the money.`,
    },
    wayOut: { de: () => 'Mit --schiene angeben.', en: () => 'Name it with --track.' },
  },
  'track-not-of-budget': {
    says: {
      de: ({ track, programme, municipality }) =>
        `Die Förderschiene ${track} gehört nicht zu ${programme} in ${municipality}.`,
      en: ({ track, programme, municipality }) =>
        `Track ${track} does not belong to ${programme} in ${municipality}.`,
    },
    wayOut: {
      de: () => 'Programm, Stadt oder Schiene berichtigen; „llq schiene liste“ zeigt alle.',
      en: () => 'Correct programme, municipality or track; "llq track list" shows them all.',
    },
  },
  'template-without-proposals': {
    says: {
      de: ({ template, year }) => `Die Vorlage ${template} hat für ${year} keine passenden Vorschläge.`,
      en: ({ template, year }) => `Template ${template} has no such proposals for ${year}.`,
    },
    wayOut: {
      de: () => 'Den Ansatz selbst setzen: llq haushalt ansatz BETRAG --jahr … --programm … --stadt …',
      en: () => 'Set the budget yourself: llq budget set AMOUNT --year … --programme … --municipality …',
    },
  },
};
