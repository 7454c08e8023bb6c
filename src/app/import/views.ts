import type { Finding } from '#src/domain/import/finding.js';
import { severityOf } from '#src/domain/import/severity.js';
import type { Shown } from '#src/render/facts.js';
import type { List } from '#src/render/list.js';
import type { WorkbookProperties } from '#src/render/workbook.js';
import { bookedSheet } from '#src/reports/import/booked.js';
import { checkedSheet } from '#src/reports/import/checked.js';
import { findingList } from '#src/reports/import/findings.js';
import type { Booked, Checked } from './checked.js';

type Lang = WorkbookProperties['lang'];

/** What a check came to, as people and scripts see it. */
export function showChecked(checked: Checked, lang: Lang): Shown {
  return checkedSheet(checked, lang);
}

/** What a run came to: the same in short. */
export function showBooked(booked: Booked, lang: Lang): Shown {
  return bookedSheet(booked, lang);
}

/** All findings about a list. */
export function listFindings({ file, findings }: Checked, lang: Lang): List<Finding> {
  return findingList(findings, file, lang);
}

/** Whether something must be decided or put right before all of the list can be booked. */
export function needsAPerson({ findings }: { readonly findings: readonly Finding[] }): boolean {
  return findings.some(({ code }) => severityOf(code) !== 'note');
}
