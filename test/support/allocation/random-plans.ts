import * as fc from 'fast-check';
import type { AreaKey, Plan, TrackAmount, TrackPlan } from '#src/domain/allocation/plan.js';
import { cents } from '#src/domain/cents.js';
import { areaKinds } from '#src/domain/codes.js';
import { compareText } from '#src/domain/compare.js';
import { areaKindOf } from './bremen.js';
import { decimal } from './plans.js';

const codes = Object.keys(areaKindOf).toSorted(compareText);
const someCodes = fc.subarray(codes, { minLength: 1 });

const amount = fc.nat({ max: 2_000_000 }).map(cents);
const withComma = fc
  .tuple(fc.nat({ max: 99 }), fc.nat({ max: 9_999 }))
  .map(([whole, part]) => `${whole},${String(part).padStart(4, '0')}`);
const quotient = fc
  .tuple(fc.nat({ max: 9 }), fc.integer({ min: 1, max: 9 }))
  .map(([num, den]) => `${num}/${den}`);
const decimals = fc.oneof(withComma, fc.nat({ max: 50 }).map(String), quotient).map(decimal);

/** Bounds that fit each other and the rounding. */
const limits = fc
  .record({ unit: fc.constantFrom(1, 100, 10_000), low: fc.nat({ max: 50 }), room: fc.nat({ max: 40_000 }) })
  .chain(({ unit, low, room }) =>
    fc.record(
      {
        floorCents: fc.constant(cents(low * unit)),
        capCents: fc.constant(cents((low + room) * unit)),
        roundCents: fc.constant(cents(unit)),
      },
      { requiredKeys: ['roundCents'] },
    ),
  );
const anyLimits = fc.oneof(fc.constant({}), limits);
const anyCircle = fc.oneof(
  fc.constant({}),
  fc.record({ among: someCodes }),
  fc.record({ kinds: fc.subarray([...areaKinds].toSorted(compareText), { minLength: 1 }) }),
);

const areaKey: fc.Arbitrary<AreaKey> = fc.oneof(
  merged(fc.record({ key: fc.constant('equal' as const) }), anyCircle, anyLimits),
  merged(
    fc.record({ key: fc.constant('previous' as const), scale: decimals }, { requiredKeys: ['key'] }),
    anyCircle,
    anyLimits,
  ),
  merged(
    fc.record({
      key: fc.constant('indicator' as const),
      indicators: fc.subarray(['index', 'population'], { minLength: 1 }),
    }),
    anyCircle,
    anyLimits,
  ),
  merged(
    fc.record({
      key: fc.constant('weights' as const),
      weights: perArea((area) => fc.record({ area: fc.constant(area), weight: decimals })),
    }),
    fc.constant({}),
    anyLimits,
  ),
  fc.record({
    key: fc.constant('fixed' as const),
    amounts: perArea((area) => fc.record({ area: fc.constant(area), cents: amount })),
  }),
);

const trackAmount: fc.Arbitrary<TrackAmount> = fc.oneof(
  fc.record({ kind: fc.constant('amount' as const), cents: fc.nat({ max: 40_000_000 }).map(cents) }),
  fc.record({ kind: fc.constant('percent' as const), percent: decimals }),
);

const trackPlans: fc.Arbitrary<readonly TrackPlan[]> = fc
  .subarray(['aeltere-menschen', 'quartierszentren', 'sonder-kleinstgebiete'], { minLength: 1 })
  .chain((tracks) => fc.tuple(...tracks.map((track) => trackPlanOf(track, trackAmount))));

/** Plans that can be read, whether or not money and areas allow them. Half of them have a rest. */
export const randomPlan: fc.Arbitrary<Plan> = fc.record({
  year: fc.constant(2027),
  programme: fc.constant('llq'),
  municipality: fc.constant('bremen'),
  tracks: fc.oneof(
    trackPlans,
    fc
      .tuple(trackPlans, trackPlanOf('quartiere-im-werden', fc.constant({ kind: 'rest' } as const)))
      .map(([tracks, rest]) => [...tracks, rest].toSorted((a, b) => compareText(a.track, b.track))),
  ),
});

function trackPlanOf(track: string, ofIt: fc.Arbitrary<TrackAmount>): fc.Arbitrary<TrackPlan> {
  return fc.record(
    { track: fc.constant(track), amount: ofIt, areas: areaKey },
    { requiredKeys: ['track', 'amount'] },
  );
}

/** Something for each of some areas, in the order of codes. */
function perArea<V>(of: (area: string) => fc.Arbitrary<V>): fc.Arbitrary<V[]> {
  return someCodes.chain((some) => fc.tuple(...some.map(of)));
}

function merged<A extends object, B extends object, C extends object>(
  a: fc.Arbitrary<A>,
  b: fc.Arbitrary<B>,
  c: fc.Arbitrary<C>,
): fc.Arbitrary<A & B & C> {
  return fc.tuple(a, b, c).map(([one, two, three]) => Object.assign({}, one, two, three));
}
