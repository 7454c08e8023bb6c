import type { Words } from '#src/messages/phrase.js';
import { dashboardSections } from '#src/messages/report/dashboard.js';
import { pageTable, type Section } from '#src/render/page.js';
import type { OverviewRows } from '../overview/rows.js';
import { areaTable } from '../overview/tables.js';
import { barOf } from './bars.js';
import { tellingColumns } from './telling.js';

/** Each area with what it has, over all programmes: a bar beside its name, and the figures. */
export function areaSection(title: Words, { areas }: OverviewRows): Section {
  return {
    name: 'areas',
    title: dashboardSections.areas,
    blocks: [{ kind: 'table', table: pageTable(tellingColumns(areaTable({ title, rows: areas })), barOf) }],
  };
}
