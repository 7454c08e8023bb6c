import type { Finding } from '#src/domain/findings/finding.js';
import type { FindingKind } from '#src/domain/findings/kind.js';
import type { Lang } from '../../phrase.js';
import { computerWays } from './computers.js';
import { doubleWays } from './doubles.js';
import { moneyWays } from './money.js';
import { statementWays } from './statements.js';
import type { Ways } from './way.js';

const ways: { readonly [K in FindingKind]: Ways<K> } = {
  ...moneyWays,
  ...statementWays,
  ...doubleWays,
  ...computerWays,
};

const aPayment = { de: 'NUMMER', en: 'NUMBER' };

/**
 * What can be done about an open finding, each with its command line; a settled one needs nothing.
 * @param events what its participants wrote, in the order of events
 */
export function waysOut(
  { id, kind, state, subject, facts }: Finding,
  events: readonly { readonly number: string; readonly type: string }[],
  lang: Lang,
): readonly string[] {
  if (state === 'settled') return [];
  const last = events.findLast(({ type }) => type === 'disbursement.recorded');
  const own = ways[kind] as Ways<FindingKind>; // kind and facts belong together
  const told = { ...facts, subject, payment: last?.number ?? aPayment[lang] };
  return [...own[lang](told), ...(kind === 'unknown-events' ? [] : [settling(id, lang)])];
}

function settling(id: string, lang: Lang): string {
  return {
    de: `Es soll so bleiben: llq befund erledigen ${id} --grund "…"`,
    en: `It shall stay as it is: llq finding settle ${id} --reason "…"`,
  }[lang];
}
