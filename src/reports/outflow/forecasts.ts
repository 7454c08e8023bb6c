import { subtractCents, type Cents } from '#src/domain/cents.js';
import type { Forecast, NoForecast, PastYear } from '#src/domain/reporting/outflow/forecast.js';
import { headed } from '#src/messages/in-both.js';
import {
  noForecastWords,
  outflowLabels,
  outflowNotes,
  outflowWords,
  slotWords,
} from '#src/messages/report/outflow.js';
import type { Words } from '#src/messages/phrase.js';
import type { Column, Table } from '#src/render/table.js';
import { centsColumn, yearColumn } from '../lists/columns.js';

/** What is expected of a programme in a municipality; the keys are those of the JSON. */
export interface ForecastRow {
  readonly programme: string;
  readonly municipality: string;
  readonly pot: string;
  readonly allocatedCents: Cents;
  /** The last complete month, 1 to 12; null without a forecast, as all below. */
  readonly month: number | null;
  readonly paidCents: Cents | null;
  readonly meanShare: number | null;
  readonly forecastCents: Cents | null;
  /** What would be left of the allocation; below zero what would be missing. */
  readonly leftCents: Cents | null;
  readonly meanError: number | null;
  /** Why there is no forecast. */
  readonly missing: NoForecast | null;
}

/** A past year of a programme, and what the method would have told. */
export interface PastYearRow extends PastYear {
  readonly programme: string;
  readonly municipality: string;
  readonly pot: string;
}

export function forecastTable(title: Words, rows: readonly ForecastRow[]): Table<ForecastRow> {
  const { forecasts } = outflowLabels;
  return {
    name: 'forecasts',
    title: headed(title, forecasts),
    rows,
    columns: [
      potColumn,
      centsColumn('allocatedCents'),
      {
        key: 'month',
        title: outflowWords.asOf,
        type: 'text',
        value: ({ month }, lang) => (month === null ? null : (slotWords[month - 1]?.[lang] ?? null)),
      },
      { key: 'paidCents', title: outflowWords.paid, type: 'amount', value: (row) => row.paidCents },
      { key: 'meanShare', title: outflowWords.meanShare, type: 'percent', value: (row) => row.meanShare },
      {
        key: 'forecastCents',
        title: outflowWords.yearEnd,
        type: 'amount',
        value: (row) => row.forecastCents,
        formula: (_row, at) => `ROUND(${at('paidCents')}/${at('meanShare')},2)`,
      },
      {
        key: 'leftCents',
        title: outflowWords.left,
        type: 'amount',
        value: (row) => row.leftCents,
        formula: (_row, at) => `${at('allocatedCents')}-${at('forecastCents')}`,
      },
      { key: 'meanError', title: outflowWords.meanError, type: 'percent', value: (row) => row.meanError },
      {
        key: 'missing',
        title: outflowWords.why,
        type: 'text',
        value: ({ missing }, lang) => (missing === null ? null : noForecastWords[missing][lang]),
      },
    ],
    notes: [outflowNotes.method],
  };
}

export function historyTable(title: Words, rows: readonly PastYearRow[]): Table<PastYearRow> {
  const { history } = outflowLabels;
  return {
    name: 'history',
    title: headed(title, history),
    rows,
    columns: [
      potColumn,
      yearColumn(),
      { key: 'byThenCents', title: outflowWords.byThen, type: 'amount', value: (row) => row.byThenCents },
      { key: 'totalCents', title: outflowWords.yearTotal, type: 'amount', value: (row) => row.totalCents },
      {
        key: 'share',
        title: outflowWords.share,
        type: 'percent',
        value: (row) => row.share,
        formula: (_row, at) => `${at('byThenCents')}/${at('totalCents')}`,
      },
      {
        key: 'expectedCents',
        title: outflowWords.expected,
        type: 'amount',
        value: (row) => row.expectedCents,
      },
      {
        key: 'error',
        title: outflowWords.error,
        type: 'percent',
        value: (row) => row.error,
        formula: (_row, at) => `${at('expectedCents')}/${at('totalCents')}-1`,
      },
    ],
    notes: [outflowNotes.check],
  };
}

const potColumn: Column<{ readonly pot: string }> = {
  key: 'pot',
  title: { de: 'Programm, Stadt', en: 'Programme, municipality' },
  type: 'text',
  value: ({ pot }) => pot,
};

interface Named {
  readonly programme: string;
  readonly municipality: string;
  readonly pot: string;
  readonly allocatedCents: Cents;
}

export function forecastRow(named: Named, forecast: Forecast | NoForecast): ForecastRow {
  const none = { month: null, paidCents: null, meanShare: null, forecastCents: null, leftCents: null };
  if (typeof forecast === 'string') return { ...named, ...none, meanError: null, missing: forecast };
  const { month, paidCents, meanShare, forecastCents, meanError } = forecast;
  const leftCents = subtractCents(named.allocatedCents, forecastCents);
  return { ...named, month, paidCents, meanShare, forecastCents, leftCents, meanError, missing: null };
}
