import { subtractCents, sumCents, zeroCents, type Cents } from '#src/domain/cents.js';
import { compareText } from '#src/domain/compare.js';
import type { AreaKind } from '#src/domain/codes.js';
import { allocationTitle } from '#src/messages/allocation/words.js';
import type { Words } from '#src/messages/phrase.js';
import type { Table } from '#src/render/table.js';
import { amountKeys } from '#src/render/totals.js';
import { amountColumn, comparedColumns } from './amount-column.js';
import { areaColumns } from './matrix-table.js';
import { matrixRows, type MatrixRow } from './matrix.js';
import type { AllocationReport } from './report.js';

/** What an area gets from several programmes. */
export interface ProgrammesRow {
  readonly area: string | null;
  readonly name: Words;
  readonly kind: AreaKind | null;
  /** By the code of the programme. */
  readonly programmes: Readonly<Record<string, Cents>>;
  readonly totalCents: Cents;
  readonly previousYearCents: Cents;
  readonly changeCents: Cents;
}

/** Areas and programmes: a line for each area, a column for each programme, with all tracks of it. */
export function programmesTable(reports: readonly AllocationReport[]): Table<ProgrammesRow> {
  const [first] = reports;
  const names = reports.map(({ names: { programme } }) => programme).join(' + ');
  const facts = {
    draft: false,
    year: first?.figures.year ?? 0,
    programme: names,
    municipality: first?.names.municipality ?? '',
  };
  const programmes = reports.map(({ figures: { programme }, names: { programme: name } }) =>
    amountColumn<ProgrammesRow>(
      `programmes.${programme}`,
      { de: name, en: name },
      (row) => row.programmes[programme] ?? null,
    ),
  );
  const columns = [...areaColumns<ProgrammesRow>(), ...programmes, ...comparedColumns<ProgrammesRow>()];
  return {
    name: 'areas',
    title: { de: allocationTitle(facts, 'de'), en: allocationTitle(facts, 'en') },
    rows: programmesRows(reports),
    columns,
    totals: amountKeys(columns),
  };
}

/** In the order of the names of areas; what has no area comes last. */
export function programmesRows(reports: readonly AllocationReport[]): readonly ProgrammesRow[] {
  const matrices = reports.map(({ figures, areas }) => ({
    programme: figures.programme,
    rows: new Map(matrixRows(figures, areas).map((row) => [row.area, row])),
  }));
  const named = new Map(matrices.flatMap(({ rows }) => [...rows]));
  const byName = new Intl.Collator('de');
  const inOrder = [...named.values()].toSorted(
    (a, b) =>
      Number(a.area === null) - Number(b.area === null) ||
      byName.compare(a.name.de, b.name.de) ||
      compareText(a.area ?? '', b.area ?? ''),
  );
  return inOrder.map((row) => programmesRow(row, matrices));
}

interface ProgrammeMatrix {
  readonly programme: string;
  readonly rows: ReadonlyMap<string | null, MatrixRow>;
}

function programmesRow({ area, name, kind }: MatrixRow, matrices: readonly ProgrammeMatrix[]): ProgrammesRow {
  const found = matrices.map(({ programme, rows }) => ({ programme, row: rows.get(area) }));
  const sum = (amount: 'totalCents' | 'previousYearCents'): Cents =>
    sumCents(found.map(({ row }) => row?.[amount] ?? zeroCents));
  const [totalCents, previousYearCents] = [sum('totalCents'), sum('previousYearCents')];
  return {
    area,
    name,
    kind,
    programmes: Object.fromEntries(
      found.map(({ programme, row }) => [programme, row?.totalCents ?? zeroCents]),
    ),
    totalCents,
    previousYearCents,
    changeCents: subtractCents(totalCents, previousYearCents),
  };
}
