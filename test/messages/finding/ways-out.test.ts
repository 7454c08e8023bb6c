import { describe, expect, it } from '@jest/globals';
import { cents } from '#src/domain/cents.js';
import type { FactsOfFindings, Finding } from '#src/domain/findings/finding.js';
import type { FindingKind } from '#src/domain/findings/kind.js';
import { findingText } from '#src/messages/finding/sentences.js';
import { waysOut } from '#src/messages/finding/ways-out/all.js';
import { argvOf } from '../../support/command-line.js';
import { read } from '../../house/sources.js';

const level = {
  year: 2027,
  programme: 'llq',
  municipality: 'bremen',
  track: 'quartierszentren',
  area: 'tenever',
  level: 'area',
  excessCents: cents(123_456),
} as const;

/** One finding of each kind, and what it is about. */
const examples: { readonly [K in FindingKind]: readonly [subject: string, facts: FactsOfFindings[K]] } = {
  overspent: ['', level],
  'over-allocated': ['', { ...level, level: 'programme', track: null, area: null }],
  'concurrent-edit': [
    'area:tenever',
    { type: 'area.stated', year: null, numbers: ['A-1', 'B-2'], holds: 'B-2', differing: ['name'] },
  ],
  'same-name': ['', { name: 'Verein X', recipients: ['a1', 'b1'] }],
  'imported-twice': ['', { file: 'ab', fileName: 'Liste.xlsx', batches: ['B-1', 'B-2'], rows: 2 }],
  'same-reference': [
    '',
    {
      year: 2027,
      reference: '4711',
      recipient: 'X',
      recipientId: 'a1',
      amountCents: cents(5),
      numbers: ['A-1', 'B-2'],
    },
  ],
  'late-booking': [
    '',
    {
      number: 'A-1',
      year: 2027,
      paidOn: '2027-03-15',
      amountCents: cents(5),
      closed: 'area',
      code: 'tenever',
      programme: null,
      lastDay: '2027-02-28',
    },
  ],
  'replica-fork': ['', { replica: 'r', incarnation: 1, number: 'A-1', hashes: ['ab'.repeat(32)] }],
  'missing-events': ['', { replica: 'r', incarnation: 1, missing: 'A-1', waiting: 1 }],
  'unknown-events': ['', { replica: 'r', types: ['grant.approved'], events: 2, segments: 1 }],
  'damaged-segment': ['', { path: 'replicas/r/x.jsonl', code: 'hash-differs', line: 3 }],
};

const kinds = Object.keys(examples) as FindingKind[];
const subjects = [
  'programme:llq',
  'track:quartierszentren',
  'management:tenever',
  'enrolment:llq:tenever',
  'recipient:a1',
  'indicator:tenever:population:2027',
  'budget:2027:llq:bremen:consumptive',
  'allocation:2027:quartierszentren',
];

interface ManifestCommand {
  readonly aliases: readonly string[];
  readonly flags: Readonly<Record<string, { readonly aliases?: readonly string[] }>>;
}

const { commands } = JSON.parse(read('oclif.manifest.json')) as { commands: Record<string, ManifestCommand> };

function example(kind: FindingKind, subject?: string): Finding {
  const [about, facts] = examples[kind];
  return {
    id: 'F-000000',
    kind,
    state: 'open',
    subject: subject ?? about,
    participants: [],
    facts,
  } as unknown as Finding;
}

/** What is wrong with the command in a line; null where it has none, or a right one. */
function problemIn(line: string): string | null {
  const at = line.indexOf('llq ');
  if (at === -1) return null;
  const words = argvOf(line.slice(at));
  const found = Object.entries(commands).find(([id, { aliases }]) =>
    [id, ...aliases].some((name) => name.split(':').every((part, index) => words[index] === part)),
  );
  if (found === undefined) return `no command in: ${line}`;
  const names = new Set(
    Object.entries(found[1].flags).flatMap(([name, { aliases = [] }]) => [name, ...aliases]),
  );
  const unknown = words.find((word) => word.startsWith('--') && !names.has(word.slice(2)));
  return unknown === undefined ? null : `${unknown} in: ${line}`;
}

describe.each(['de', 'en'] as const)('a finding in %s', (lang) => {
  it.each(kinds)('%s says what is wrong', (kind) => {
    const text = findingText(example(kind), lang);
    expect(text).not.toContain('undefined');
    expect(text).toMatch(/\.$/);
  });

  it.each(kinds)('%s names ways out that are commands', (kind) => {
    const about = kind === 'concurrent-edit' ? ['area:tenever', ...subjects] : [undefined];
    for (const subject of about) {
      const ways = waysOut(example(kind, subject), [{ number: 'A-1', type: 'disbursement.recorded' }], lang);
      expect(ways.length).toBeGreaterThan(0);
      expect(
        ways.map((way) => problemIn(way.replace(/^llq auf.*dann: |^Update llq.*then: /, ''))).filter(Boolean),
      ).toEqual([]);
      expect(ways.join(' ')).not.toContain('undefined');
    }
  });

  it('names no way out once it is settled', () => {
    expect(waysOut({ ...example('overspent'), state: 'settled' }, [], lang)).toEqual([]);
  });
});
