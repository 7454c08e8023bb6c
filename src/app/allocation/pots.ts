import { refuse } from '#src/domain/refusal.js';
import type { Pot } from '#src/domain/refusals/allocation.js';
import type { Reader } from '#src/store/database.js';
import type { Directory } from '../directory.js';
import { allocatedPots } from './pot.js';

/** Programmes and a municipality as typed, where they were. */
export interface PotsTexts {
  readonly programme?: readonly string[] | undefined;
  readonly municipality?: string | undefined;
}

/**
 * The year's money of these programmes in one municipality; where none is named, of all that have an allocation there, in the
 * order of codes. Refuses with `pot-open` where the municipality is open, with `nothing-allocated`, and names as the directory does.
 */
export async function choosePots(
  reader: Reader,
  directory: Directory,
  year: number,
  { programme: texts = [], municipality: text }: PotsTexts,
): Promise<readonly Pot[]> {
  const programmes = new Set(texts.map((one) => directory.programme(one).code));
  const municipality = text === undefined ? undefined : directory.municipality(text).code;
  const candidates = (await allocatedPots(reader, year)).filter(
    (pot) =>
      (programmes.size === 0 || programmes.has(pot.programme)) &&
      (municipality === undefined || pot.municipality === municipality),
  );
  const municipalities = new Set(candidates.map((pot) => pot.municipality));
  if (municipalities.size > 1) refuse('pot-open', { year, candidates });
  const without = [...programmes].find((code) => !candidates.some(({ programme }) => programme === code));
  if (without !== undefined || candidates.length === 0) {
    refuse('nothing-allocated', { year, programme: without ?? null, municipality: municipality ?? null });
  }
  return candidates.map((pot) => ({ year, ...pot }));
}
