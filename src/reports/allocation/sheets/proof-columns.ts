import { addCents, type Cents } from '#src/domain/cents.js';
import { boundWords, proofWords } from '#src/messages/allocation/proof.js';
import { allocationWords } from '#src/messages/allocation/words.js';
import type { Lang } from '#src/messages/phrase.js';
import { amount, decimal, integer, text } from '#src/render/cells.js';
import type { Proof } from '../proof.js';
import type { ProofRow } from '../proof-rows.js';
import { fractionColumn, indicatorColumns, numberCell, type ProofColumn } from './exact-columns.js';

/** The columns that the computation has something to say in. */
export function proofColumns(proof: Proof, lang: Lang): readonly ProofColumn[] {
  const steps = [
    ...(proof.isWeighed ? weighedColumns(proof, lang) : [plainAmount(lang)]),
    ...(proof.hasMoves ? moveColumns(lang) : []),
  ];
  const width = steps.reduce((left, step) => left - step.width, leastWidth);
  const title = allocationWords.area[lang];
  const cell: ProofColumn['cell'] = ({ name }) => text(name[lang]);
  return [{ key: 'name', width: Math.max(26, width), title, cell }, ...steps];
}

/** In characters: the sentences above and below the computation run over its whole width. */
const leastWidth = 100;

function weighedColumns(proof: Proof, lang: Lang): ProofColumn[] {
  return [
    ...proof.indicators.flatMap((indicator) => indicatorColumns(indicator, lang)),
    { key: 'weight', width: 14, title: proofWords.weight[lang], cell: ({ weight }) => numberCell(weight) },
    fractionColumn('share', { title: proofWords.share[lang], rows: proof.rows, of: ({ share }) => share }),
    {
      key: 'shareInEuros',
      width: 17,
      title: proofWords.shareInEuros[lang],
      cell: ({ shareInEuros }) =>
        shareInEuros === null ? null : decimal(Math.round(shareInEuros * 1e6) / 1e6),
    },
    ...(proof.hasBounds ? [boundColumn(lang)] : []),
    ...roundingColumns(proof, lang),
  ];
}

/** Down to whole cents, and who gets the leftover ones; rounded to more than cents nothing is left over for areas. */
function roundingColumns({ rows, isRanked }: Proof, lang: Lang): ProofColumn[] {
  const remainder = { title: proofWords.remainder[lang], rows, of: (row: ProofRow) => row.remainder };
  if (!isRanked) return [fractionColumn('remainder', remainder), plainAmount(lang)];
  return [
    {
      key: 'roundedDown',
      width: 17,
      title: proofWords.roundedDown[lang],
      cell: ({ roundedDownCents }) => amount(roundedDownCents),
      summed: ({ roundedDownCents }) => roundedDownCents,
    },
    fractionColumn('remainder', remainder),
    {
      key: 'rank',
      width: 8,
      title: proofWords.rank[lang],
      cell: ({ rank }) => (rank === null ? null : integer(rank)),
    },
    {
      key: 'extraCent',
      width: 12,
      title: proofWords.extraCent[lang],
      cell: ({ extraCents }) => (extraCents === 0 ? null : amount(extraCents)),
      summed: ({ extraCents }) => extraCents,
    },
    {
      ...plainAmount(lang),
      cell: ({ amountCents }, at) => amount(amountCents, sumOf(at('roundedDown'), at('extraCent'))),
    },
  ];
}

function moveColumns(lang: Lang): ProofColumn[] {
  return [
    {
      key: 'moved',
      width: 17,
      title: proofWords.moved[lang],
      cell: ({ movedCents }) => (movedCents === 0 ? null : amount(movedCents)),
      summed: ({ movedCents }) => movedCents,
    },
    {
      key: 'allocated',
      width: 17,
      title: allocationWords.allocated[lang],
      cell: (row, at) => amount(allocatedTo(row), sumOf(at('amount'), at('moved'))),
      summed: allocatedTo,
    },
  ];
}

function allocatedTo({ amountCents, movedCents }: ProofRow): Cents {
  return addCents(amountCents, movedCents);
}

function plainAmount(lang: Lang): ProofColumn {
  return {
    key: 'amount',
    width: 17,
    title: proofWords.amount[lang],
    cell: ({ amountCents }) => amount(amountCents),
    summed: ({ amountCents }) => amountCents,
  };
}

function boundColumn(lang: Lang): ProofColumn {
  return {
    key: 'bound',
    width: 15,
    title: proofWords.bound[lang],
    cell: ({ clamped }) => (clamped === null ? null : text(boundWords[clamped][lang])),
  };
}

/** Rounded, since a sheet computes in binary fractions of euros. */
function sumOf(a: string, b: string): string {
  return `ROUND(${a}+${b},2)`;
}
