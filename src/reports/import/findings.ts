import type { Finding, FindingCode, ListPlace } from '#src/domain/import/finding.js';
import { severityOf, type Severity } from '#src/domain/import/severity.js';
import { findingText } from '#src/messages/import/findings/all.js';
import { findingsWords } from '#src/messages/import/findings-list.js';
import { severityWords } from '#src/messages/import/words.js';
import type { Lang } from '#src/messages/phrase.js';
import type { List } from '#src/render/list.js';
import type { Column } from '#src/render/table.js';

/** A finding as lists and JSON give it, with its sentences in one language. */
export interface FindingRow extends ListPlace {
  readonly severity: Severity;
  readonly code: FindingCode;
  readonly text: string | null;
  readonly reading: string | null;
  readonly facts: Finding['facts'];
  readonly reason: string;
  readonly proposal: string;
}

/** From the heaviest to the lightest. */
export const severities: readonly Severity[] = ['error', 'question', 'note'];

/** Findings with their sentences: errors, questions, notes; each in the order in which they were found. */
export function findingRows(findings: readonly Finding[], lang: Lang): FindingRow[] {
  return bySeverity(findings).map((finding) => findingRow(finding, lang));
}

function findingRow(finding: Finding, lang: Lang): FindingRow {
  const { code, facts, place, text, reading } = finding;
  const { sheet, cell } = place;
  const { reason, proposal } = findingText(finding, lang);
  return { severity: severityOf(code), code, sheet, cell, text, reading, facts, reason, proposal };
}

export function bySeverity(findings: readonly Finding[]): Finding[] {
  const sorted = severities.map((severity) => findings.filter(({ code }) => severityOf(code) === severity));
  return sorted.flat();
}

/** How many findings there are of each weight. */
export function severityCounts(findings: readonly Finding[]): Record<Severity, number> {
  const counts = { error: 0, question: 0, note: 0 };
  for (const { code } of findings) counts[severityOf(code)] += 1;
  return counts;
}

/**
 * All findings about the list of this file, as `--report` writes them. Their sentences are made when they are written: a
 * list may have a finding for each of its rows.
 */
export function findingList(findings: readonly Finding[], file: string, lang: Lang): List<Finding> {
  return {
    get json() {
      return { file, findings: findingRows(findings, lang) };
    },
    table: {
      name: 'findings',
      title: { de: `Befunde zu ${file}`, en: `Findings about ${file}` },
      rows: bySeverity(findings),
      columns: [
        textOf('severity', ({ code }, reader) => severityWords[severityOf(code)][reader]),
        textOf('place', ({ place: { sheet, cell } }) =>
          [file, sheet, cell].filter((part) => part !== null).join('!'),
        ),
        textOf('text', ({ text }) => text),
        textOf('reading', ({ reading }) => reading),
        textOf('reason', (finding) => findingText(finding, lang).reason),
        textOf('proposal', (finding) => findingText(finding, lang).proposal),
        textOf('code', ({ code }) => code),
      ],
    },
  };
}

function textOf(
  key: 'severity' | 'place' | 'text' | 'reading' | 'reason' | 'proposal' | 'code',
  value: (finding: Finding, reader: Lang) => string | null,
): Column<Finding> {
  return { key, title: findingsWords[key], type: 'text', value };
}
