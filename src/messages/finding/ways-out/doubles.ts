import type { FactsOfFindings } from '#src/domain/findings/finding.js';
import type { Lang } from '../../phrase.js';
import type { Ways } from './way.js';

type Closed = FactsOfFindings['late-booking'];

/** For what two people have done without knowing of each other. */
export const doubleWays: {
  readonly [K in 'same-name' | 'imported-twice' | 'same-reference' | 'late-booking']: Ways<K>;
} = {
  'same-name': {
    de: ({ recipients: [first = '', ...others] }) =>
      others.map(
        (id) => `Es ist derselbe: llq traeger zusammenfuehren ${id} --in ${first} --grund "doppelt erfasst"`,
      ),
    en: ({ recipients: [first = '', ...others] }) =>
      others.map(
        (id) => `They are one: llq recipient merge ${id} --into ${first} --reason "registered twice"`,
      ),
  },
  'imported-twice': {
    de: ({ batches }) =>
      batches
        .slice(1)
        .map((batch) => `Eine zurücknehmen: llq import zuruecknehmen ${batch} --grund "doppelt gebucht"`),
    en: ({ batches }) =>
      batches.slice(1).map((batch) => `Take one back: llq import undo ${batch} --reason "booked twice"`),
  },
  'same-reference': {
    de: ({ numbers }) =>
      numbers
        .slice(1)
        .map((number) => `Dieselbe Zahlung: llq auszahlung stornieren ${number} --grund "doppelt gebucht"`),
    en: ({ numbers }) =>
      numbers
        .slice(1)
        .map((number) => `The same payment: llq disbursement reverse ${number} --reason "booked twice"`),
  },
  'late-booking': {
    de: (facts) => [
      `Die Zahlung war falsch: llq auszahlung stornieren ${facts.number} --grund "…"`,
      `Die Schließung war falsch: ${reopening(facts, 'de')}`,
    ],
    en: (facts) => [
      `The payment was wrong: llq disbursement reverse ${facts.number} --reason "…"`,
      `The closing was wrong: ${reopening(facts, 'en')}`,
    ],
  },
};

function reopening({ closed, code, programme }: Closed, lang: Lang): string {
  const commands = {
    area: { de: `llq gebiet aufheben ${code} --zuruecknehmen`, en: `llq area close ${code} --undo` },
    track: { de: `llq schiene aendern ${code} --bis TAG`, en: `llq track edit ${code} --to DAY` },
    enrolment: {
      de: `llq gebiet aufnehmen ${code} --programm ${programme ?? ''} --von TAG`,
      en: `llq area enrol ${code} --programme ${programme ?? ''} --from DAY`,
    },
  };
  return commands[closed][lang];
}
