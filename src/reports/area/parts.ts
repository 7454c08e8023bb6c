import { headed } from '#src/messages/in-both.js';
import { dossierLabels, dossierNotes } from '#src/messages/report/area.js';
import type { Words } from '#src/messages/phrase.js';
import { part, type Part } from '#src/render/report.js';
import type { Column, Table } from '#src/render/table.js';
import { amountKeys } from '#src/render/totals.js';
import { areaNameColumn } from '../lists/columns.js';
import { indicatorColumns } from '../lists/indicators.js';
import type { PlaceNames } from '../place-names.js';
import { bookingColumns, bookingLook } from './bookings.js';
import type { Dossier, OfArea } from './dossier.js';
import { profileColumns } from './profile.js';
import { recipientColumns } from './recipients.js';
import { yearCharts, yearColumns } from './years.js';

/**
 * How dossiers are laid out: that of one area, each part on a sheet of its own; those of all, each part with the rows of
 * all areas; or that of one area among others, all of its parts on one sheet.
 */
export type Layout = 'one' | 'all' | 'stacked';

interface Ground {
  /** Of the report; stacked parts do without. */
  readonly title: Words;
  readonly names: PlaceNames;
  readonly layout: Layout;
}

/** The parts of dossiers, in the order in which they are read. */
export function dossierParts(
  dossiers: readonly Dossier[],
  { title, names, layout }: Ground,
): [Part, ...Part[]] {
  const tableOf = tableMaker(title, layout);
  const [years, recipients] = [dossiers.flatMap((of) => of.years), dossiers.flatMap((of) => of.recipients)];
  const labels = dossierLabels;
  return [
    part(tableOf('profile', { rows: dossiers.flatMap((of) => of.profile), columns: profileColumns(names) }), {
      label: labels.profile,
    }),
    part(tableOf('indicators', { rows: dossiers.flatMap((of) => of.indicators), columns: sourceFirst }), {
      label: labels.indicators,
    }),
    part(tableOf('years', { rows: years, columns: yearColumns(years, names), notes: [dossierNotes.net] }), {
      label: labels.years,
      charts: layout === 'all' ? [] : yearCharts(years),
    }),
    part(
      tableOf('recipients', {
        rows: recipients,
        columns: recipientColumns(recipients, layout === 'one'),
        notes: [dossierNotes.recipients],
      }),
      { label: labels.recipients },
    ),
    part(
      tableOf('bookings', {
        rows: dossiers.flatMap((of) => of.bookings),
        columns: bookingColumns,
        look: bookingLook,
        notes: [dossierNotes.bookings],
      }),
      { label: labels.bookings },
    ),
  ];
}

/** The number at the edge: below the other parts on one sheet no text is to stand close behind it. */
const sourceFirst = ['indicator', 'year', 'source', 'value'].flatMap((key) =>
  indicatorColumns.filter((column) => column.key === key).map((column) => ({ ...column, widest: 24 })),
);

type Described<Row> = Pick<Table<Row>, 'rows' | 'columns' | 'look' | 'notes'>;

/** Titles and totals, and a column that says whose the rows are where they are of all areas. */
function tableMaker(title: Words, layout: Layout) {
  return <Row extends OfArea>(name: keyof typeof dossierLabels, of: Described<Row>): Table<Row> => {
    const label = dossierLabels[name];
    const columns: readonly Column<Row>[] = layout === 'all' ? [areaNameColumn(), ...of.columns] : of.columns;
    return {
      ...of,
      name,
      title: layout === 'stacked' ? label : headed(title, label),
      columns,
      totals: amountKeys(columns),
    };
  };
}
