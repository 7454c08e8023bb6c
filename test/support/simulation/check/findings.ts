import { allFindings } from '#src/app/finding/all.js';
import type { Finding } from '#src/domain/findings/finding.js';
import type { Computer } from '../computer.js';
import type { Scene } from '../scene.js';
import { brokenRules } from './broken-rules.js';
import { ofType, reportedAt, standingAmong, type Reported } from './reported.js';

export interface FindingsChecked {
  readonly complaints: readonly string[];
  readonly findings: number;
}

/** Everybody has the same findings, each once, and one for every broken rule: open, unless somebody has settled it. */
export async function findingComplaints({ computers, books, time }: Scene): Promise<FindingsChecked> {
  const complaints: string[] = [];
  const byText = new Map<string, { readonly names: string[]; readonly findings: readonly Finding[] }>();
  for (const computer of computers) {
    const findings = await findingsOf(computer, new Date(time.ms));
    const ids = findings.map(({ id }) => id);
    if (new Set(ids).size < ids.length)
      complaints.push(`${computer.name} has a finding twice: ${ids.join(' ')}`);
    const text = findings.map((finding) => JSON.stringify(finding)).join('\n');
    const { names } = byText.get(text) ?? { names: [] };
    byText.set(text, { names: [...names, computer.name], findings });
    complaints.push(...ruleComplaints(computer, reportedAt(computer, books), findings));
  }
  if (byText.size > 1) {
    const texts = [...byText].map(([text, { names }]) => `${names.join(', ')}:\n${text}`);
    complaints.push(`findings differ: ${texts.join('\n')}`);
  }
  const findings = [...byText.values()][0]?.findings.length ?? 0;
  return { complaints, findings };
}

export async function findingsOf({ officer }: Computer, now: Date): Promise<Finding[]> {
  const ledger = await officer.ledger();
  const found = await ledger.read((reader) => allFindings(reader, now));
  return found.map(({ finding }) => finding);
}

/** Of the kinds that are looked for, the findings are the broken rules: none too few, none too many. */
function ruleComplaints(
  { name }: Computer,
  reported: readonly Reported[],
  findings: readonly Finding[],
): string[] {
  const settled = new Set(ofType(standingAmong(reported), 'finding.settled').map(({ data }) => data.finding));
  const closed = findings.filter(({ id, state }) => state === 'settled' && !settled.has(id));
  const wrong = [...brokenRules(reported)].flatMap(([kind, subjects]) => {
    const found = findings.filter((finding) => finding.kind === kind && isLookedAt(finding));
    const is = found.map(({ subject }) => subject).toSorted();
    const must = subjects.toSorted();
    return is.join(' ') === must.join(' ')
      ? []
      : [`${name} finds ${kind} for "${is.join(' ')}", and it is so for "${must.join(' ')}"`];
  });
  return [
    ...wrong,
    ...closed.map(({ id, kind }) => `${name}: ${kind} ${id} is closed, and nobody settled it`),
  ];
}

function isLookedAt({ kind, facts }: Finding): boolean {
  return kind !== 'overspent' || ('level' in facts && facts.level === 'programme');
}
