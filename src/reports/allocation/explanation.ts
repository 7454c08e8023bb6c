import type { AllocationFigures } from '#src/domain/allocation/figures.js';
import { addCents, type Cents } from '#src/domain/cents.js';
import { boundWords, proofWords, recomputedLine } from '#src/messages/allocation/proof.js';
import { allocationWords } from '#src/messages/allocation/words.js';
import type { Words } from '#src/messages/phrase.js';
import type { Column, Table } from '#src/render/table.js';
import type { AllocationNames } from './names.js';
import { proofOf, type Proof } from './proof.js';
import type { ProofIndicator, ProofRow } from './proof-rows.js';

export interface ExplanationOptions {
  readonly names: AllocationNames;
  /** Says what computing anew came to; a computation just made has nothing to be held against. */
  readonly isBooked: boolean;
}

/** The computation of every amount, one table for each track. */
export function explanationTables(
  { tracks }: Pick<AllocationFigures, 'tracks'>,
  { names, isBooked }: ExplanationOptions,
): readonly Table<ProofRow>[] {
  return tracks.map((track) => explanationTable(proofOf(track, names), isBooked));
}

function explanationTable(proof: Proof, isBooked: boolean): Table<ProofRow> {
  return {
    name: 'computation',
    title: { de: proof.track, en: proof.track },
    rows: proof.rows,
    columns: [
      { key: 'name', title: allocationWords.area, type: 'text', value: (row, lang) => row.name[lang] },
      ...(proof.isWeighed ? weighedColumns(proof) : []),
      amountColumn('amountCents', proofWords.amount, (row) => row.amountCents),
      ...(proof.hasMoves ? moveColumns : []),
    ],
    totals: ['amountCents', 'movedCents', 'allocatedCents'],
    notes: notesOf(proof, isBooked),
  };
}

function notesOf({ lines, method, differing }: Proof, isBooked: boolean): Words[] {
  const recomputed = { de: recomputedLine(differing, 'de'), en: recomputedLine(differing, 'en') };
  return [...lines, ...method, ...(isBooked && method.length > 0 ? [recomputed] : [])];
}

function weighedColumns(proof: Proof): Column<ProofRow>[] {
  return [
    ...proof.indicators.flatMap(indicatorColumns),
    { key: 'weight', title: proofWords.weight, type: 'text', value: (row) => row.weight },
    { key: 'share', title: proofWords.share, type: 'text', value: (row) => row.share },
    {
      key: 'shareInEuros',
      title: proofWords.shareInEuros,
      type: 'decimal',
      value: (row) => row.shareInEuros,
    },
    ...(proof.hasBounds ? [boundColumn] : []),
    { key: 'remainder', title: proofWords.remainder, type: 'text', value: (row) => row.remainder },
    ...(proof.isRanked ? rankColumns : []),
  ];
}

const rankColumns: readonly Column<ProofRow>[] = [
  { key: 'rank', title: proofWords.rank, type: 'integer', value: (row) => row.rank },
  amountColumn('extraCents', proofWords.extraCent, (row) => (row.extraCents === 0 ? null : row.extraCents)),
];

const boundColumn: Column<ProofRow> = {
  key: 'clamped',
  title: proofWords.bound,
  type: 'text',
  value: ({ clamped }, lang) => (clamped === null ? null : boundWords[clamped][lang]),
};

function indicatorColumns({ name, source }: ProofIndicator): Column<ProofRow>[] {
  const usedIn = (row: ProofRow) => row.indicators.find(({ indicator }) => indicator === name);
  const value: Column<ProofRow> = {
    key: name,
    title: { de: name, en: name },
    type: 'text',
    value: (row) => usedIn(row)?.value ?? null,
  };
  const sourceOfEach: Column<ProofRow> = {
    key: `${name} source`,
    title: proofWords.source,
    type: 'text',
    value: (row) => {
      const used = usedIn(row);
      return used ? `${used.year}, ${used.source}` : null;
    },
  };
  return source === null ? [value, sourceOfEach] : [value];
}

const moveColumns: readonly Column<ProofRow>[] = [
  amountColumn('movedCents', proofWords.moved, (row) => row.movedCents),
  amountColumn('allocatedCents', allocationWords.allocated, ({ amountCents, movedCents }) =>
    addCents(amountCents, movedCents),
  ),
];

function amountColumn(key: string, title: Words, value: (row: ProofRow) => Cents | null): Column<ProofRow> {
  return { key, title, type: 'amount', value };
}
