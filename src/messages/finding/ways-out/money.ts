import type { LevelExcess } from '#src/domain/findings/level-excess.js';
import { formatAmount } from '../../format.js';
import type { Ways } from './way.js';

/** For the kinds that are about too little money. */
export const moneyWays: {
  readonly [K in 'overspent' | 'over-allocated']: Ways<K>;
} = {
  overspent: {
    de: (facts) => [
      `Eine Zahlung war falsch oder doppelt: llq auszahlung stornieren ${facts.payment} --grund "…"`,
      moreMoney.de(facts),
    ],
    en: (facts) => [
      `A payment was wrong or made twice: llq disbursement reverse ${facts.payment} --reason "…"`,
      moreMoney.en(facts),
    ],
  },
  'over-allocated': {
    de: (facts) => [
      `Weniger zuteilen: den Plan ändern und neu buchen, llq zuteilung buchen PLAN.yaml`,
      moreMoney.de(facts),
    ],
    en: (facts) => [
      `Allocate less: change the plan and apply it anew, llq allocation apply PLAN.yaml`,
      moreMoney.en(facts),
    ],
  },
};

/** A programme gets more by its budget, everything below it by a move. */
const moreMoney = {
  de: (facts: LevelExcess): string => {
    const { year, programme, municipality, track, area } = facts;
    const amount = formatAmount(facts.excessCents, 'de');
    if (track === null) {
      return `Es kommt Geld hinzu: llq haushalt aendern ${amount} --art Nachbewilligung --jahr ${year} --programm ${programme} --stadt ${municipality} --grund "…"`;
    }
    const to = area === null ? '' : ` --nach-gebiet ${area}`;
    return `Anderswo ist Geld übrig: llq zuteilung umschichten ${amount} --jahr ${year} --von-schiene SCHIENE --nach-schiene ${track}${to} --grund "…"`;
  },
  en: (facts: LevelExcess): string => {
    const { year, programme, municipality, track, area } = facts;
    const amount = formatAmount(facts.excessCents, 'en');
    if (track === null) {
      return `Money is added: llq budget amend ${amount} --kind supplement --year ${year} --programme ${programme} --municipality ${municipality} --reason "…"`;
    }
    const to = area === null ? '' : ` --to-area ${area}`;
    return `There is money left elsewhere: llq allocation move ${amount} --year ${year} --from-track TRACK --to-track ${track}${to} --reason "…"`;
  },
};
