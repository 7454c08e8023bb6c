import type { CommandHelp } from '../command-help.js';

const allYears = { all: { de: 'alle Jahre', en: 'every year' } };

export const disbursementHelp: Readonly<Record<string, CommandHelp>> = {
  'disbursement:record': {
    summary: { de: 'Eine Auszahlung buchen', en: 'Record a payment' },
    description: {
      de: 'Auf jeder Ebene wird geprüft, ob das Geld da ist: Programm, Förderschiene, Gebiet. Ohne --gebiet zählt die Zahlung stadtweit. Zurücknehmen lässt sie sich mit „llq auszahlung stornieren“.',
      en: 'What is available is checked on every level: programme, track, area. Without --area the payment counts for the municipality as a whole. Take it back with "llq disbursement reverse".',
    },
    examples: [
      {
        de: 'llq auszahlung buchen 12.500,00 --gebiet groepelingen --schiene quartierszentren --traeger "Beispielverein e.V." --neuer-traeger --zweck "Personalkosten" --beleg 4711',
        en: 'llq disbursement record 12.500,00 --area groepelingen --track quartierszentren --recipient "Beispielverein e.V." --new-recipient --purpose "Personalkosten" --reference 4711',
      },
    ],
  },
  'disbursement:reverse': {
    summary: { de: 'Eine Auszahlung stornieren', en: 'Reverse a payment' },
    description: {
      de: 'Die Auszahlung zählt danach null und bleibt mit dem Storno im Journal. Ein Storno lässt sich nicht stornieren: dann neu buchen.',
      en: 'The payment then counts zero and stays in the journal together with its reversal. A reversal cannot be reversed: book anew.',
    },
    examples: [
      {
        de: 'llq auszahlung stornieren K7Q-42 --grund "doppelt erfasst"',
        en: 'llq disbursement reverse K7Q-42 --reason "entered twice"',
      },
    ],
  },
  'disbursement:list': {
    summary: { de: 'Auszahlungen zeigen', en: 'Show payments' },
    examples: [
      {
        de: 'llq auszahlung liste --jahr 2027 --gebiet groepelingen',
        en: 'llq disbursement list --year 2027 --area groepelingen',
      },
      {
        de: 'llq auszahlung liste --jahr 2027 --ausgabe auszahlungen.csv',
        en: 'llq disbursement list --year 2027 --out payments.csv',
      },
    ],
    flags: allYears,
  },
  'disbursement:show': {
    summary: { de: 'Eine Auszahlung mit allem zeigen', en: 'Show a payment with everything about it' },
    examples: [{ de: 'llq auszahlung zeigen K7Q-42', en: 'llq disbursement show K7Q-42' }],
  },
  'repayment:record': {
    summary: { de: 'Eine Rückzahlung buchen', en: 'Record a repayment' },
    description: {
      de: 'Im selben Haushaltsjahr ist das Geld wieder verfügbar (Absetzung von der Ausgabe), später ist es nur Einnahme. Nie mehr, als gezahlt wurde.',
      en: 'In the same budget year the money is available again, later it is income only. Never more than was paid.',
    },
    examples: [
      {
        de: 'llq rueckzahlung buchen 120,50 --zu K7Q-42 --datum 15.06.2027 --grund "nicht verbraucht"',
        en: 'llq repayment record 120,50 --of K7Q-42 --date 2027-06-15 --reason "not used up"',
      },
    ],
    flags: {
      of: { de: 'Nummer der Auszahlung, die zurückkommt', en: 'number of the payment that is paid back' },
    },
  },
  'repayment:list': {
    summary: { de: 'Rückzahlungen zeigen', en: 'Show repayments' },
    examples: [{ de: 'llq rueckzahlung liste --jahr 2027', en: 'llq repayment list --year 2027' }],
    flags: { ...allYears, of: { de: 'nur zu dieser Auszahlung', en: 'only of this payment' } },
  },
};
