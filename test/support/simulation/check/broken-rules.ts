import { groupBy } from '#src/domain/group-by.js';
import { foldName } from '#src/domain/name.js';
import { countedAmong } from './money.js';
import { ofType, standingAmong, type Reported } from './reported.js';

/**
 * The rules that are broken, straight from what was reported: by kind of finding, what they are broken for. Of `overspent`
 * only the level of the programme is looked at.
 */
export function brokenRules(reported: readonly Reported[]): ReadonlyMap<string, readonly string[]> {
  const standing = standingAmong(reported);
  return new Map([
    ['replica-fork', forks(reported)],
    ['same-name', sameNames(standing)],
    ['same-reference', sameReferences(standing)],
    ['concurrent-edit', contradictions(standing, reported)],
    ['overspent', overspentProgrammes(reported)],
  ]);
}

/** Two events under one number; a copied file was written to twice. */
function forks(reported: readonly Reported[]): string[] {
  const incarnations = groupBy(reported, ({ replica, incarnation }) => `${replica} ${incarnation}`);
  return [...incarnations.values()].flatMap((events) => {
    const numbers = new Set(events.map(({ sequence }) => sequence));
    return numbers.size < events.length ? [`replica:${events[0]?.replica}`] : [];
  });
}

function sameNames(standing: readonly Reported[]): string[] {
  const { names, leadsTo } = recipientsOf(standing);
  const themselves = [...names].filter(([id]) => leadsTo(id) === id);
  const groups = groupBy(themselves, ([, name]) => foldName(name));
  return [...groups].filter(([, group]) => group.length > 1).map(([name]) => `recipient-name:${name}`);
}

function sameReferences(standing: readonly Reported[]): string[] {
  const { leadsTo } = recipientsOf(standing);
  const payments = ofType(standing, 'disbursement.recorded').filter(({ data }) => data.reference !== null);
  const groups = groupBy(payments, ({ data }) =>
    [data.reference, leadsTo(data.recipient), data.lines[0]?.cents].join(' '),
  );
  return [...groups.values()]
    .filter((group) => groupBy(group, ({ replica, incarnation }) => `${replica} ${incarnation}`).size > 1)
    .map(([first]) => `event:${first?.hash}`);
}

/** By identifier the name that holds, and where merges lead; round in a circle to the first of it. */
function recipientsOf(standing: readonly Reported[]) {
  const holding = new Map(ofType(standing, 'recipient.stated').map(({ data }) => [data.id, data]));
  const names = new Map([...holding].map(([id, { name }]) => [id, name]));
  const leadsTo = (id: string): string => {
    const path: string[] = [];
    let at = id;
    while (!path.includes(at)) {
      path.push(at);
      at = holding.get(at)?.mergedInto ?? at;
    }
    return path.slice(path.indexOf(at)).toSorted()[0] ?? id;
  };
  return { names, leadsTo };
}

/** Subjects of which two statements stand that say different things, neither writer having known of the other. */
function contradictions(standing: readonly Reported[], reported: readonly Reported[]): string[] {
  const byHash = new Map(reported.map((event) => [event.hash, event]));
  const statements = standing.filter(({ subject, type }) => subject !== null && type !== 'posting.reversed');
  return [...groupBy(statements, ({ subject }) => subject ?? '')].flatMap(([subject, rivals]) => {
    const seen = new Set(rivals.flatMap((rival) => knownTo(rival, byHash)));
    const last = rivals.filter(({ hash }) => !seen.has(hash));
    return new Set(last.map(({ data }) => JSON.stringify(data))).size > 1 ? [subject] : [];
  });
}

/** What a writer knew of the subject: what the event names, and what those name. */
function knownTo(event: Reported, byHash: ReadonlyMap<string, Reported>): string[] {
  return event.base.flatMap((hash) => {
    const before = byHash.get(hash);
    return before === undefined ? [hash] : [hash, ...knownTo(before, byHash)];
  });
}

/** Years in which more was paid, beyond what was marked so, than the programme had. */
function overspentProgrammes(reported: readonly Reported[]): string[] {
  const byYear = groupBy(countedAmong(reported), ({ year, programme, municipality }) =>
    ['programme', year, programme, municipality].join(':'),
  );
  return [...byYear].flatMap(([subject, lines]) => {
    const sum = (...measures: readonly string[]): number =>
      lines.filter(({ measure }) => measures.includes(measure)).reduce((all, { cents }) => all + cents, 0);
    const had = sum('original', 'supplement', 'carry-in', 'unblock') - sum('reduction', 'carry-out', 'block');
    const used = sum('disbursed') - sum('repaid');
    const marked = markedAs(reported, subject);
    return Math.min(used - had, used) > marked ? [subject] : [];
  });
}

function markedAs(reported: readonly Reported[], subject: string): number {
  const payments = ofType(standingAmong(reported), 'disbursement.recorded').filter(({ data }) =>
    data.lines.some(
      ({ year, programme, municipality }) =>
        ['programme', year, programme, municipality].join(':') === subject,
    ),
  );
  return payments
    .flatMap(({ data }) => data.exceeds)
    .filter(({ level }) => level === 'programme')
    .reduce((all, { cents }) => all + cents, 0);
}
