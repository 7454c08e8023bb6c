import { groupBy } from '#src/domain/group-by.js';
import { refuse } from '#src/domain/refusal.js';
import type { Pot } from '#src/domain/refusals/allocation.js';
import type { Reader } from '#src/store/database.js';
import { sumsOfYear } from '#src/store/queries/balance.js';
import type { Directory } from '../directory.js';
import { placeCodes } from '../filter.js';

/** Programme and municipality as typed, where they were. */
export interface PotTexts {
  readonly programme?: string | undefined;
  readonly municipality?: string | undefined;
}

/**
 * The year's money that is meant: as named, else the only programme and municipality with an allocation in that year.
 * Refuses with `pot-open` and `nothing-allocated`, and names as the directory does.
 */
export async function choosePot(
  reader: Reader,
  directory: Directory,
  year: number,
  texts: PotTexts,
): Promise<Pot> {
  const { programme, municipality } = placeCodes(directory, texts);
  if (programme !== undefined && municipality !== undefined) return { year, programme, municipality };
  const candidates = (await allocatedPots(reader, year)).filter(
    (pot) =>
      (programme === undefined || pot.programme === programme) &&
      (municipality === undefined || pot.municipality === municipality),
  );
  const [only, ...more] = candidates;
  if (more.length > 0) refuse('pot-open', { year, candidates });
  if (only) return { year, ...only };
  return refuse('nothing-allocated', {
    year,
    programme: programme ?? null,
    municipality: municipality ?? null,
  });
}

/** All programmes and municipalities with an allocation in the year. */
export async function allocatedPots(reader: Reader, year: number): Promise<Omit<Pot, 'year'>[]> {
  const sums = await sumsOfYear(reader, year);
  const allocated = sums.filter(({ measure }) => measure === 'planned' || measure === 'moved');
  const pots = groupBy(allocated, ({ programme, municipality }) => `${programme} ${municipality}`);
  return [...pots.values()].flatMap(([first]) =>
    first ? [{ programme: first.programme, municipality: first.municipality }] : [],
  );
}
