import type { Day } from '#src/domain/day.js';
import type { Hint } from '#src/domain/hint.js';
import type { EnrolmentPeriod } from '#src/domain/master-data/enrolment.js';
import { enrolled, withdrawn } from '#src/domain/master-data/enrolment-changes.js';
import { paymentsStayCovered } from '#src/domain/master-data/paid-outside.js';
import { enrolmentStatement } from '#src/domain/master-data/statements.js';
import type { AreaRow } from '#src/reports/lists/areas.js';
import type { Reader } from '#src/store/database.js';
import type { Context } from '../context.js';
import { readDirectory, type Directory } from '../directory.js';
import { countingPayments } from '../disbursement/counting.js';
import { state, statedAnew, type Stated, type Stating } from '../stating.js';
import { areaRow } from './list.js';

/** From when to when a programme may pay into an area. */
export interface EnrolmentRequest {
  readonly area: string;
  readonly programme: string;
  readonly from: Day;
  readonly to?: Day | undefined;
  readonly decision?: string | undefined;
}

export interface WithdrawalRequest {
  readonly area: string;
  readonly programme: string;
  /** The last day of the enrolment. */
  readonly to: Day;
  readonly decision?: string | undefined;
}

/** Enrols an area in a programme. Refuses with `period-reversed`, `enrolment-overlaps`, and unknown names. */
export function enrolArea(context: Context, request: EnrolmentRequest): Promise<Stated<AreaRow>> {
  const { from, to = null, decision = null } = request;
  return state(context, (reader) =>
    decide(reader, context, {
      ...request,
      change: (periods, of) => enrolled(periods, { ...of, from, to, decision }),
    }),
  );
}

/**
 * Ends the enrolment that runs on the day. Refuses with `no-enrolment-to-end`, with `paid-outside` where the programme
 * paid into the area after it, and unknown names.
 */
export function withdrawArea(context: Context, request: WithdrawalRequest): Promise<Stated<AreaRow>> {
  const { to, decision = null } = request;
  return state(context, (reader) =>
    decide(reader, context, {
      ...request,
      change: (periods, of) => withdrawn(periods, { ...of, to, decision }),
    }),
  );
}

type Place = Pick<EnrolmentPeriod, 'area' | 'programme'>;

/** An area and a programme as typed, and what becomes of the periods. */
interface EnrolmentChange extends Place {
  readonly change: (periods: readonly EnrolmentPeriod[], of: Place) => EnrolmentPeriod[];
}

async function decide(
  reader: Reader,
  { today }: Context,
  request: EnrolmentChange,
): Promise<Stating<AreaRow>> {
  const directory = await readDirectory(reader);
  const area = directory.area(request.area);
  const of = { area: area.code, programme: directory.programme(request.programme).code };
  const before = directory.enrolments.filter((period) => isOf(period, of));
  const after = request.change(before, of);
  paymentsStayCovered(await countingPayments(reader, of), {
    noun: 'area',
    code: of.area,
    programme: of.programme,
    before,
    after,
  });
  const enrolments = [...directory.enrolments.filter((period) => !isOf(period, of)), ...after];
  return {
    drafts: statedAnew('enrolment.stated', enrolmentStatement(of, before), enrolmentStatement(of, after)),
    result: areaRow(area, { enrolments }, today),
    hints: limitHints(of.programme, directory.enrolments, enrolments),
  };
}

function isOf(period: EnrolmentPeriod, { area, programme }: Place): boolean {
  return period.area === area && period.programme === programme;
}

/** A programme without any enrolment pays everywhere: the first one limits it, the last one gone frees it. */
function limitHints(
  programme: string,
  before: Directory['enrolments'],
  after: Directory['enrolments'],
): readonly Hint[] {
  const isLimited = (enrolments: Directory['enrolments']): boolean =>
    enrolments.some((period) => period.programme === programme);
  if (isLimited(before) === isLimited(after)) return [];
  return [{ code: isLimited(after) ? 'programme-limited' : 'programme-unlimited', facts: { programme } }];
}
