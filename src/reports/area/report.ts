import type { Year } from '#src/domain/year.js';
import { dossierNotes } from '#src/messages/report/area.js';
import type { ReportBody } from '#src/render/report.js';
import type { PlaceNames } from '../place-names.js';
import { areaTable, indexPart } from './areas.js';
import type { Dossier } from './dossier.js';
import { dossierParts } from './parts.js';
import { titleOf } from './title.js';
import { fillDossierWorkbook } from './workbook.js';

/** What the report was asked for, by codes. */
export interface DossierScope {
  readonly year: Year | null;
  readonly programme?: string | undefined;
  readonly names: PlaceNames;
}

/** The dossier of one area: a part and a sheet for each of its sides. */
export function dossierReport(dossier: Dossier, { year, programme, names }: DossierScope): ReportBody {
  const { area, areaName } = dossier;
  const title = titleOf(areaName, year);
  return {
    name: 'area',
    title,
    year,
    scope: { area, programme },
    parts: dossierParts([dossier], { title, names, layout: 'one' }),
    json: jsonOf([dossier], year),
  };
}

/** The dossiers of all areas: an index, and in the workbook a sheet for each of them. */
export function allDossiersReport(
  dossiers: readonly Dossier[],
  { year, programme, names }: DossierScope,
): ReportBody {
  const title = titleOf(null, year);
  const index = dossiers.map((of) => of.index);
  return {
    name: 'area',
    title,
    year,
    scope: { programme },
    parts: [indexPart(areaTable(title, index)), ...dossierParts(dossiers, { title, names, layout: 'all' })],
    json: jsonOf(dossiers, year),
    foot: [dossierNotes.cityWide],
    fillWorkbook: fillDossierWorkbook(dossiers, { title, names, year }),
  };
}

/** The same shape for one area and for all: every row says whose it is. */
function jsonOf(dossiers: readonly Dossier[], year: Year | null) {
  return {
    year,
    areas: dossiers.map((of) => of.index),
    profile: dossiers.flatMap((of) => of.profile),
    indicators: dossiers.flatMap((of) => of.indicators),
    years: dossiers.flatMap((of) => of.years),
    recipients: dossiers.flatMap((of) => of.recipients),
    bookings: dossiers.flatMap((of) => of.bookings),
  };
}
