import { refuse } from '#src/domain/refusal.js';
import type { Pot } from '#src/domain/refusals/allocation.js';
import type { Year } from '#src/domain/year.js';
import type { Report, ReportBody } from '#src/render/report.js';
import { allocationBody, type Allocations } from '#src/reports/allocation/body.js';
import type { ComparedAllocation } from '#src/reports/allocation/comparison.js';
import type { Reader } from '#src/store/database.js';
import { allocationNames } from '../allocation/names.js';
import { allocatedPots } from '../allocation/pot.js';
import { choosePots, type PotsTexts } from '../allocation/pots.js';
import { readStanding, type Standing } from '../allocation/prepare.js';
import { reportOfStanding } from '../allocation/report-of.js';
import type { Context } from '../context.js';
import { readDirectory, type Directory } from '../directory.js';
import { reportInState, type StateRequest } from './state.js';

/** The names are those of the flags. */
export interface AllocationRequest extends StateRequest, PotsTexts {
  readonly year: Year;
  /** Another year, to be shown beside it. */
  readonly 'compare-year'?: Year | undefined;
}

/**
 * The yearly allocation as it stands: of the programmes that are named, else of all that have one in the municipality.
 * Refuses with `nothing-allocated`, and as `choosePots` and `inState` do.
 */
export function reportAllocation(context: Context, request: AllocationRequest): Promise<Report> {
  return reportInState(context, request, (reader) => describe(reader, request));
}

async function describe(reader: Reader, request: AllocationRequest): Promise<ReportBody> {
  const directory = await readDirectory(reader);
  const pots = await choosePots(reader, directory, request.year, request);
  const standings = await standingsOf(reader, directory, pots);
  const [first, ...others] = standings.filter(hasAllocation);
  if (!first) return refuse('nothing-allocated', { year: request.year, programme: null, municipality: null });
  const reports: Allocations = [
    await reportOfStanding(reader, first),
    ...(await Promise.all(others.map((standing) => reportOfStanding(reader, standing)))),
  ];
  const other = request['compare-year'];
  const isOpen = request.programme === undefined;
  const compared =
    other === undefined ? [] : await comparedWith(reader, directory, { pots, year: other, isOpen });
  return allocationBody(reports, compared);
}

function standingsOf(reader: Reader, directory: Directory, pots: readonly Pot[]): Promise<Standing[]> {
  return Promise.all(pots.map((pot) => readStanding(reader, directory, pot)));
}

/** What was planned and taken back again is no allocation. */
function hasAllocation({ figures }: Standing): boolean {
  return figures.tracks.some(({ plan, movedCents }) => plan !== null || movedCents !== 0);
}

/** Each programme's allocation in another year beside that of this one, also of programmes that have one there alone. */
async function comparedWith(
  reader: Reader,
  directory: Directory,
  { pots, year, isOpen }: Comparing,
): Promise<ComparedAllocation[]> {
  const known = new Set(pots.map(({ programme }) => programme));
  const others = (isOpen ? await allocatedPots(reader, year) : []).filter(
    ({ programme, municipality }) => !known.has(programme) && municipality === pots[0]?.municipality,
  );
  const all = [...pots, ...others.map((pot) => ({ ...pot, year: pots[0]?.year ?? year }))];
  return Promise.all(
    all.map(async (pot) => ({
      before: (await readStanding(reader, directory, { ...pot, year })).figures,
      after: (await readStanding(reader, directory, pot)).figures,
      names: allocationNames(directory, pot),
    })),
  );
}

interface Comparing {
  readonly pots: readonly Pot[];
  readonly year: Year;
  /** No programme was named. */
  readonly isOpen: boolean;
}
