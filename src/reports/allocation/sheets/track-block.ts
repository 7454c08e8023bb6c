import { reportWords } from '#src/messages/allocation/report.js';
import { allocationWords } from '#src/messages/allocation/words.js';
import type { Lang } from '#src/messages/phrase.js';
import { amount, linkedTo, percent, text } from '#src/render/cells.js';
import type { Chart } from '#src/render/chart.js';
import type { SheetBuilder } from '#src/render/sheet-builder.js';
import type { AllocationReport } from '../report.js';
import { blockRow } from './block.js';
import { trackKey } from './matrix.js';
import type { MovementTotals } from './movements.js';
import type { ProofPlace } from './proof.js';

export interface TrackGround {
  /** The row of the matrix with the totals, and the address of the total of totals. */
  readonly totalRow: number;
  readonly totalAddress: string;
  /** The computations by the code of the track. */
  readonly proofs: ReadonlyMap<string, ProofPlace>;
  readonly movements: Pick<MovementTotals, 'tracks'>;
  /** The columns of amounts and of shares. */
  readonly columns: { readonly amount: string; readonly share: string };
  readonly lang: Lang;
}

/** What each track has of the whole. @returns what a chart of it shows */
export function addTrackBlock(
  sheet: SheetBuilder<string>,
  { figures: { tracks, allocatedCents } }: Pick<AllocationReport, 'figures'>,
  names: AllocationReport['names'],
  { totalRow, totalAddress, proofs, movements, columns, lang }: TrackGround,
): Pick<Chart, 'type' | 'categories' | 'series'> {
  blockRow(sheet, 'header', {
    area: text(reportWords.tracks[lang]),
    kind: text(''),
    [columns.amount]: text(allocationWords.allocated[lang]),
    [columns.share]: text(reportWords.share[lang]),
  });
  const first = sheet.nextRow;
  for (const { track, allocatedCents: cents } of tracks) {
    const link = proofs.get(track)?.sheet;
    const here = sheet.at(columns.amount, sheet.nextRow);
    const share = allocatedCents === 0 ? 0 : cents / allocatedCents;
    blockRow(sheet, 'data', {
      area: text(names.track(track), { span: 2, ...(link !== undefined && { link }) }),
      [columns.amount]: linkedTo(
        amount(cents, sheet.at(trackKey(track), totalRow)),
        movements.tracks.get(track),
      ),
      [columns.share]: percent(share, `IF(${totalAddress}=0,0,${here}/${totalAddress})`),
    });
  }
  const last = sheet.nextRow - 1;
  const values = sheet.range(columns.amount, first, last);
  // A doughnut has no room for what is below zero.
  const isWhole = tracks.every((track) => track.allocatedCents >= 0);
  return {
    type: isWhole ? 'doughnut' : 'columns',
    categories: sheet.range('area', first, last),
    series: [{ name: allocationWords.allocated[lang], values }],
  };
}
