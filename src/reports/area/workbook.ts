import type { Year } from '#src/domain/year.js';
import type { Words } from '#src/messages/phrase.js';
import { addPartSheet } from '#src/render/part-sheet.js';
import type { FillWorkbook } from '#src/render/report.js';
import { addStackedSheet } from '#src/render/stacked-sheet.js';
import type { PlaceNames } from '../place-names.js';
import { areaTable, indexPart } from './areas.js';
import type { Dossier } from './dossier.js';
import { dossierParts } from './parts.js';
import { titleOf } from './title.js';

interface Ground {
  /** Of the whole report. */
  readonly title: Words;
  readonly year: Year | null;
  readonly names: PlaceNames;
}

/** An index whose names lead to the dossiers, and a sheet for each dossier. */
export function fillDossierWorkbook(
  dossiers: readonly Dossier[],
  { title, year, names }: Ground,
): FillWorkbook {
  return (book, ground) => {
    const sheets = new Map<string, string>();
    const index = dossiers.map((of) => of.index);
    // The names of the other sheets are known by the time the cells of the first are written.
    addPartSheet(book, indexPart(areaTable(title, index, (area) => sheets.get(area) ?? null)), ground);
    for (const dossier of dossiers) {
      const { area, areaName } = dossier;
      const ofArea = titleOf(areaName, year);
      const stack = {
        name: areaName,
        title: ofArea[ground.lang],
        parts: dossierParts([dossier], { title: ofArea, names, layout: 'stacked' }),
      };
      sheets.set(area, addStackedSheet(book, stack, { ...ground, foot: [] }));
    }
  };
}
