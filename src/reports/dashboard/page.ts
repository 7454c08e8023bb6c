import type { Finding } from '#src/domain/findings/finding.js';
import type { Outflow } from '#src/domain/reporting/outflow/outflow.js';
import type { Year } from '#src/domain/year.js';
import { withFacts } from '#src/messages/in-both.js';
import { overviewNotes } from '#src/messages/report/overview.js';
import { dashboardAbout, dashboardSections, dashboardTitle } from '#src/messages/report/dashboard.js';
import type { Words } from '#src/messages/phrase.js';
import { pageTable, type Page, type Section, type Sentence } from '#src/render/page.js';
import { lateNotes, lateTable, type Late, type LateRow } from '../late.js';
import type { OverviewRows } from '../overview/rows.js';
import type { PlaceNames } from '../place-names.js';
import { areaSection } from './areas.js';
import { findingSection } from './findings.js';
import { outflowSection } from './outflow.js';
import { overviewSection } from './overview.js';

/** All that a page shows of a year. */
export interface DashboardFigures {
  readonly overview: OverviewRows;
  readonly outflow: Outflow;
  /** Those that are open and concern the year. */
  readonly findings: readonly Finding[];
}

/** What it was asked for, by codes. */
export interface DashboardScope {
  readonly year: Year;
  readonly programme?: string | undefined;
  readonly municipality?: string | undefined;
}

/** The state that it shows: see `inState`. */
interface Shown extends Late {
  readonly mark: string;
}

/** A year at a glance on one page, with pictures and the tables behind them. */
export function dashboardPage(
  { overview, outflow, findings }: DashboardFigures,
  { year, programme, municipality }: DashboardScope,
  { names, shown }: { readonly names: PlaceNames; readonly shown: Shown },
): Page {
  const { mark, asOf, late } = shown;
  const title = withFacts(dashboardTitle, { year });
  const of = {
    programme: programme === undefined ? null : names.programme(programme),
    municipality: municipality === undefined ? null : names.municipality(municipality),
  };
  return {
    name: 'dashboard',
    title,
    about: (lang) => dashboardAbout[lang](of),
    year,
    scope: { programme, municipality },
    sections: [
      overviewSection({ title, rows: overview, findings }),
      outflowSection(title, { year, ...outflow }, names),
      areaSection(title, overview),
      findingSection(findings),
      ...(late.length === 0 ? [] : [lateSection(late)]),
    ],
    foot: [...unguardedNote(overview), ...lateNotes(shown).map(sentenceOf)],
    state: mark,
    asOf,
  };
}

function lateSection(late: readonly LateRow[]): Section {
  return {
    name: 'late',
    title: dashboardSections.late,
    blocks: [{ kind: 'table', table: pageTable(lateTable(late)) }],
  };
}

function unguardedNote({ programmes }: OverviewRows): readonly Sentence[] {
  return programmes.some(({ guarded }) => !guarded) ? [sentenceOf(overviewNotes.unguarded)] : [];
}

function sentenceOf(words: Words): Sentence {
  return (lang) => words[lang];
}
