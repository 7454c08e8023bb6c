import { isPeriod } from '#src/domain/period.js';
import type { OutflowMonth } from '#src/domain/reporting/outflow/months.js';
import type { Outflow } from '#src/domain/reporting/outflow/outflow.js';
import type { Words } from '#src/messages/phrase.js';
import { dashboardPictures, dashboardSections } from '#src/messages/report/dashboard.js';
import { courseOfYear, nothingPaid } from '#src/messages/report/dashboard-figures.js';
import { outflowLabels, outflowWords, slotWords } from '#src/messages/report/outflow.js';
import { pageTable, type Block, type Figure, type Section, type Sentence } from '#src/render/page.js';
import type { Table } from '#src/render/table.js';
import type { Curve } from '#src/render/pictures/picture.js';
import { forecastTable, type ForecastRow } from '../outflow/forecasts.js';
import { monthTable } from '../outflow/months.js';
import { forecastRows } from '../outflow/report.js';
import type { PlaceNames } from '../place-names.js';
import { tellingColumns } from './telling.js';

interface OutflowOfYear extends Outflow {
  readonly year: number;
}

/** Where the year stands, its curve beside the plan, last year and the forecast, and the forecast of each programme. */
export function outflowSection(title: Words, outflow: OutflowOfYear, names: PlaceNames): Section {
  const { year, months } = outflow;
  const says = courseSentence(year, months);
  const forecasts = forecastTable(title, forecastRows(outflow, names));
  return {
    name: 'outflow',
    title: dashboardSections.outflow,
    blocks: [
      { kind: 'sentence', text: says, tone: null },
      { kind: 'figures', figures: [curveFigure(title, months, says)] },
      ...(forecasts.rows.length === 0 ? [] : forecastBlocks(forecasts)),
    ],
  };
}

function forecastBlocks(forecasts: Table<ForecastRow>): readonly Block[] {
  return [
    { kind: 'heading', title: outflowLabels.forecasts },
    { kind: 'table', table: pageTable(tellingColumns(forecasts)) },
  ];
}

function curveFigure(title: Words, months: readonly OutflowMonth[], says: Sentence): Figure {
  const { curves: called } = dashboardPictures;
  return {
    title: called,
    says: (lang) => `${called[lang]}. ${says(lang)}`,
    picture: {
      kind: 'curves',
      slots: months.flatMap(({ month }) => slotWords[month - 1] ?? []),
      curves: curvesOf(months),
    },
    table: pageTable(tellingColumns(withoutNumbers(monthTable(title, months)))),
  };
}

/** Here the months are called by their names alone. */
function withoutNumbers<Row>(table: Table<Row>): Table<Row> {
  return { ...table, columns: table.columns.filter(({ key }) => key !== 'month') };
}

/** Those that have anything to draw. */
function curvesOf(months: readonly OutflowMonth[]): readonly Curve[] {
  const amounts = (key: 'cumulativeCents' | 'planCents' | 'previousCents' | 'forecastCents') =>
    months.map((month) => month[key]);
  const all: readonly Curve[] = [
    { name: 'paid', title: outflowWords.cumulative, amounts: amounts('cumulativeCents') },
    { name: 'plan', title: outflowWords.plan, amounts: amounts('planCents') },
    { name: 'previous', title: outflowWords.previous, amounts: amounts('previousCents') },
    { name: 'forecast', title: outflowWords.forecast, amounts: amounts('forecastCents') },
  ];
  return all.filter((curve) => curve.amounts.some((amount) => amount !== null));
}

/** Told of the last month of which anything is known. */
function courseSentence(year: number, months: readonly OutflowMonth[]): Sentence {
  const last = months.findLast(({ paidCents }) => paidCents !== null);
  const paidCents = last?.cumulativeCents ?? null;
  if (last === undefined || paidCents === null) return (lang) => nothingPaid[lang];
  const month = `${year}-${String(last.month).padStart(2, '0')}`;
  const upTo = isPeriod(month) ? month : null; // what is no month of the year stands behind them all
  return (lang) => courseOfYear[lang]({ ...last, upTo, paidCents });
}
