import type { Finding } from '#src/domain/import/finding.js';
import { columnOf, type ColumnCells } from './cells.js';
import type { NumberStyle } from './column.js';
import { readPlainNumber } from './plain-number.js';
import { sightingsOf, type Sighting } from './sightings.js';
import { evidenceOf, readWrittenNumber, type NumberEvidence } from './written-number.js';

/** `point-in-doubt` is `1.234` where it may not be read as 1234. */
type Kind = NumberEvidence | 'point-in-doubt';

export interface StyleDecision {
  readonly style: NumberStyle | 'open' | null;
  readonly finding: Finding | null;
}

/** Whether `1.234` alone may be read as 1234: true of euros, false of decimals and of columns such as `in T€`. */
export interface StyleRules {
  readonly pointGroups: boolean;
}

const percentSign = / ?%$/;

/**
 * Tells from all text cells of a column how its numbers are written. Asks where they contradict each other, and where
 * they leave open whether `1,234` is a thousand: only a number with both separators says so clearly.
 */
export function numberStyleOf(column: ColumnCells, { pointGroups }: StyleRules): StyleDecision {
  const seen = sightingsOf(column.cells, (text) => kindOf(text, pointGroups));
  const german = seen.get('german');
  const english = seen.get('english-both') ?? seen.get('english') ?? seen.get('several-commas');
  if (german !== undefined && english !== undefined) return open(mixed(column, german, english));
  if (german !== undefined) return decided('german');
  const doubt = seen.get('comma-two-ways');
  if (english !== undefined) {
    const isClear = doubt === undefined || seen.has('english-both');
    return isClear ? decided('english') : open(ambiguous(column, doubt, 'english'));
  }
  const doubtful = doubt ?? seen.get('point-in-doubt');
  if (doubtful !== undefined) return open(ambiguous(column, doubtful, null));
  return decided(seen.has('point-two-ways') ? 'german' : null);
}

function kindOf(text: string, pointGroups: boolean): Kind | null {
  const plain = readPlainNumber(text);
  if (plain !== null) return plain.evidence;
  const written = readWrittenNumber(text.replace(percentSign, ''));
  if (written === null) return null;
  const evidence = evidenceOf(written);
  const isInDoubt = evidence === 'point-two-ways' && !(pointGroups && written.scale === 0);
  return isInDoubt ? 'point-in-doubt' : evidence;
}

function decided(style: NumberStyle | null): StyleDecision {
  return { style, finding: null };
}

function open(finding: Finding): StyleDecision {
  return { style: 'open', finding };
}

function mixed({ sheet, title }: ColumnCells, german: Sighting, english: Sighting): Finding {
  return {
    code: 'column-numbers-mixed',
    facts: {
      title,
      german: german.text,
      germanCell: german.at,
      english: english.text,
      englishCell: english.at,
    },
    place: { sheet, cell: columnOf(german.at) },
    text: null,
    reading: null,
  };
}

function ambiguous(
  { sheet, title }: ColumnCells,
  { text, at, cells }: Sighting,
  proposed: NumberStyle | null,
): Finding {
  return {
    code: 'column-numbers-ambiguous',
    facts: { title, example: text, exampleCell: at, cells, proposed },
    place: { sheet, cell: columnOf(at) },
    text,
    reading: null,
  };
}
