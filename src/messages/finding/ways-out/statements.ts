import type { Lang } from '../../phrase.js';
import type { Ways } from './way.js';

/** How a subject is stated anew, by the first part of its name; `rest` are its other parts. */
const stateAnew: Readonly<Record<string, Readonly<Record<Lang, (rest: readonly string[]) => string>>>> = {
  programme: {
    de: ([code]) => `llq programm aendern ${code} …`,
    en: ([code]) => `llq programme edit ${code} …`,
  },
  track: { de: ([code]) => `llq schiene aendern ${code} …`, en: ([code]) => `llq track edit ${code} …` },
  area: { de: ([code]) => `llq gebiet aendern ${code} …`, en: ([code]) => `llq area edit ${code} …` },
  management: {
    de: ([area]) => `llq gebiet aendern ${area} --quartiersmanagement "…"`,
    en: ([area]) => `llq area edit ${area} --managed-by "…"`,
  },
  enrolment: {
    de: ([programme, area]) => `llq gebiet aufnehmen ${area} --programm ${programme} --von TAG`,
    en: ([programme, area]) => `llq area enrol ${area} --programme ${programme} --from DAY`,
  },
  indicator: {
    de: ([area, indicator, year]) => `llq gebiet kennzahl setzen ${area} ${indicator} WERT --jahr ${year}`,
    en: ([area, indicator, year]) => `llq area indicator set ${area} ${indicator} VALUE --year ${year}`,
  },
  recipient: { de: ([id]) => `llq traeger aendern ${id} …`, en: ([id]) => `llq recipient edit ${id} …` },
  allocation: {
    de: () => 'llq zuteilung buchen PLAN.yaml',
    en: () => 'llq allocation apply PLAN.yaml',
  },
};

export const statementWays: { readonly 'concurrent-edit': Ways<'concurrent-edit'> } = {
  'concurrent-edit': {
    de: ({ subject, holds, numbers }) => otherwise(subject, holds, numbers).de,
    en: ({ subject, holds, numbers }) => otherwise(subject, holds, numbers).en,
  },
};

/** A budget is not stated anew but taken back; everything else is stated as it shall be. */
function otherwise(
  subject: string,
  holds: string,
  numbers: readonly string[],
): Readonly<Record<Lang, readonly string[]>> {
  const [kind = '', ...rest] = subject.split(':');
  if (kind === 'budget') {
    const others = numbers.filter((number) => number !== holds);
    return {
      de: [holds, ...others].map(
        (number) => `${number} war falsch: llq journal stornieren ${number} --grund "…"`,
      ),
      en: [holds, ...others].map(
        (number) => `${number} was wrong: llq journal reverse ${number} --reason "…"`,
      ),
    };
  }
  const command = stateAnew[kind];
  if (command === undefined) return { de: [], en: [] };
  return {
    de: [`Etwas anderes soll gelten: ${command.de(rest)}`],
    en: [`Something else shall hold: ${command.en(rest)}`],
  };
}
