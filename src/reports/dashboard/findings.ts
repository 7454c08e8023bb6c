import { compareText } from '#src/domain/compare.js';
import type { Finding } from '#src/domain/findings/finding.js';
import { severities, severityOf } from '#src/domain/findings/severity.js';
import {
  dashboardNotes,
  dashboardSections,
  furtherFindings,
  openFindings,
  severityWords,
  urgency,
} from '#src/messages/report/dashboard.js';
import { pageTable, type Block, type Section, type Sentence } from '#src/render/page.js';
import type { Column, Table } from '#src/render/table.js';
import { findingList } from '../lists/findings.js';

/** More than these nobody reads on a page. */
const mostShown = 100;

/** What needs a person, the most urgent first. */
export function findingSection(findings: readonly Finding[]): Section {
  const inOrder = findings.toSorted(
    (a, b) =>
      severities.indexOf(severityOf(a)) - severities.indexOf(severityOf(b)) || compareText(a.id, b.id),
  );
  const count = findings.length;
  const further = Math.max(0, count - mostShown);
  return {
    name: 'findings',
    title: dashboardSections.findings,
    blocks: [
      sentence((lang) => openFindings[lang]({ count })),
      ...(count === 0 ? [] : [tableBlock(inOrder.slice(0, mostShown))]),
      ...(further === 0 ? [] : [sentence((lang) => furtherFindings[lang]({ count: further }))]),
    ],
  };
}

function sentence(text: Sentence): Block {
  return { kind: 'sentence', text, tone: null };
}

function tableBlock(findings: readonly Finding[]): Block {
  const { table } = findingList(findings);
  const urgencyColumn: Column<Finding> = {
    key: 'severity',
    title: urgency,
    type: 'text',
    value: (finding, lang) => severityWords[severityOf(finding)][lang],
    tone: severityOf,
  };
  const [id, ...rest] = table.columns.filter(({ key }) => key !== 'state');
  const shown: Table<Finding> = {
    ...table,
    columns: [...(id ? [id] : []), urgencyColumn, ...rest],
    notes: [dashboardNotes.findings],
  };
  return { kind: 'table', table: pageTable(shown) };
}
