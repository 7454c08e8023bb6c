import { applyPlan } from '#src/app/allocation/apply.js';
import { moveAllocation } from '#src/app/allocation/move.js';
import { amendBudget } from '#src/app/budget/amend.js';
import { setBudget } from '#src/app/budget/set.js';
import { asDay } from '#src/domain/day.js';
import { asYear } from '#src/domain/year.js';
import { plan } from '../plans.js';
import { areas, tracks } from '../small-world.js';
import type { Intention } from './intention.js';

const of = { programme: 'llq', municipality: 'bremen' };
const kinds = ['supplement', 'supplement', 'reduction', 'block', 'unblock', 'carry-in', 'carry-out'] as const;

export const setOne: Intention = async ({ context, dice }) => {
  const year = asYear(dice.pick([2026, 2029, 2030, 2031]));
  const economicKind = dice.pick(['consumptive', 'investive'] as const);
  const { number } = await setBudget(context, {
    ...of,
    year,
    economicKind,
    amountCents: dice.euros(100, 5_000),
  });
  return [number];
};

export const amend: Intention = async ({ context, dice, turn }) => {
  const kind = dice.pick(kinds);
  const year = asYear(2027);
  const named = dice.chance(0.3) ? { track: dice.pick(tracks) } : {};
  const { amended } = await amendBudget(context, {
    ...of,
    ...named,
    kind,
    year,
    amountCents: dice.euros(1, 800),
    date: asDay('2027-03-01'),
    reason: `Nachtrag ${turn}`,
    decision: 'Vorlage 3',
    fromYear: kind === 'carry-in' ? asYear(2026) : undefined,
    toYear: kind === 'carry-out' ? asYear(2028) : undefined,
  });
  return [amended.number];
};

export const allocate: Intention = async ({ context, dice }) => {
  const spread = dice.pick([5_000, 6_000, 6_500]);
  const { answer } = await applyPlan(
    context,
    plan({ tracksEuros: [spread, dice.pick([2_000, 3_000])] }),
    null,
  );
  return answer.bookings;
};

export const move: Intention = async ({ context, dice, turn }) => {
  const { move: moved } = await moveAllocation(context, {
    amountCents: dice.euros(1, 600),
    year: asYear(2027),
    fromTrack: dice.pick(tracks),
    fromArea: dice.chance(0.7) ? dice.pick(areas) : undefined,
    toTrack: dice.pick(tracks),
    toArea: dice.chance(0.7) ? dice.pick(areas) : undefined,
    date: asDay('2027-03-01'),
    reason: `Mehrbedarf ${turn}`,
  });
  return [moved.number];
};
