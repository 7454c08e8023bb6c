import type { Finding } from '#src/domain/import/finding.js';
import type { Sheet } from '../model.js';
import { areApart, bandsOf, partOf } from './table/bands.js';
import { buildTable, type BuiltTable } from './table/build-table.js';
import { findHeaders } from './header/find-headers.js';
import { isLegend } from './table/legend.js';
import { wholeSheet, type Region } from './cells/region.js';
import { placeTotals, type PlacedTotals } from './table/sheet-totals.js';
import { tableStretches } from './table/stretches.js';
import type { FoundTable, SheetDecisions, UnderstoodSheet } from './understood.js';
import { tableHasTitles, wantedHeader } from './header/wanted-header.js';

/**
 * The tables of a sheet, with the role of each of their rows, told by evidence except for what was decided. Nothing is
 * read as an amount or a day yet. Linear in the cells of the sheet.
 */
export function understandSheet(sheet: Sheet, decisions: SheetDecisions): UnderstoodSheet {
  const found = tablesSideBySide(wholeSheet(sheet), decisions).filter((built) => isTable(built, decisions));
  const { tables, grandTotals } = placeTotals(found);
  return { sheet, tables, grandTotals, findings: findingsOf(sheet, found, { tables, grandTotals }) };
}

function isTable({ table, shape }: BuiltTable, { header }: SheetDecisions): boolean {
  return header === null ? !isLegend(table, shape) : tableHasTitles(table, header);
}

function tablesSideBySide(region: Region, decisions: SheetDecisions): readonly BuiltTable[] {
  const bands = bandsOf(region);
  const groups = bands.length < 2 ? [] : apartGroups(bands, decisions);
  if (groups.length < 2) return tablesBelowEachOther(region, decisions);
  const [left = [], ...right] = groups.map((group) => tablesIn(region, group, decisions));
  const shared = left[0]?.table.titles ?? [];
  return [...left, ...right.flatMap((tables) => withTitles(tables, shared))];
}

interface Band {
  readonly region: Region;
  readonly built: readonly BuiltTable[];
}

/** Neighbours that are halves of one table stay together. */
function apartGroups(bands: readonly Region[], decisions: SheetDecisions): Band[][] {
  const groups: Band[][] = [];
  for (const region of bands) {
    const band = { region, built: tablesBelowEachOther(region, decisions) };
    const group = groups.at(-1);
    const beside = group?.at(-1);
    if (group === undefined || beside === undefined || areApart(beside.built, band.built))
      groups.push([band]);
    else group.push(band);
  }
  return groups;
}

function tablesIn(region: Region, group: readonly Band[], decisions: SheetDecisions): readonly BuiltTable[] {
  const [first, last] = [group[0], group.at(-1)];
  if (first === undefined || last === undefined || first === last) return first?.built ?? [];
  return tablesBelowEachOther(partOf(region, first.region.first, last.region.last), decisions);
}

/** What stands top left is said of the tables beside it too: `Angaben in T€`. */
function withTitles([first, ...others]: readonly BuiltTable[], shared: FoundTable['titles']): BuiltTable[] {
  if (first === undefined) return [];
  return [{ ...first, table: { ...first.table, titles: [...shared, ...first.table.titles] } }, ...others];
}

function tablesBelowEachOther(region: Region, decisions: SheetDecisions): BuiltTable[] {
  const wanted = decisions.header === null ? null : wantedHeader(decisions.header);
  return tableStretches(region, findHeaders(region, wanted)).flatMap(([first, ...more]) =>
    first === undefined ? [] : [buildTable(region, [first, ...more], decisions)],
  );
}

function findingsOf(
  sheet: Sheet,
  found: readonly BuiltTable[],
  { tables, grandTotals }: PlacedTotals,
): Finding[] {
  const place = { place: { sheet: sheet.name, cell: null }, text: null, reading: null };
  if (tables.length === 0) {
    if (sheet.rows.length === 0) return [];
    return [{ code: 'sheet-without-table', facts: { rows: sheet.rows.length }, ...place }];
  }
  const roles = tables.flatMap(({ rows }) => rows.map(({ role }) => role));
  const sums = grandTotals.length + roles.filter((role) => role === 'subtotal' || role === 'total').length;
  const notes = roles.filter((role) => role === 'note').length;
  const findings = found.flatMap((built) => built.findings);
  if (sums > 0) findings.push({ code: 'sums-left-out', facts: { rows: sums }, ...place });
  if (notes > 0) findings.push({ code: 'notes-left-out', facts: { rows: notes }, ...place });
  return findings;
}
