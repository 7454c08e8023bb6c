import { subtractCents } from '../../cents.js';
import {
  changeSteps,
  column,
  minus,
  plus,
  share,
  used,
  useSteps,
  type FigureColumn,
  type FigureLevel,
  type FigureReport,
} from './column.js';

/** The columns of the rows of a report; none where it has no such rows. */
export function figureColumns(report: FigureReport, level: FigureLevel): readonly FigureColumn[] {
  return { overview, allocation, status }[report][level];
}

type Levels = Readonly<Record<FigureLevel, readonly FigureColumn[]>>;

const blocked = column('blockedCents', plus('block'), minus('unblock'));
const allocated = column('allocatedCents', plus('planned'), plus('moved'));
const paid = [column('disbursedCents', plus('disbursed')), column('repaidCents', plus('repaid'))];

const ofProgramme = [
  column('budgetCents', plus('original'), ...changeSteps),
  blocked,
  allocated,
  column('unallocatedCents', plus('budget'), minus('blocked'), minus('allocated')),
  ...paid,
  column('availableCents', plus('budget'), ...useSteps),
];
const ofAllocation = [allocated, blocked, ...paid, column('availableCents', plus('allocated'), ...useSteps)];
const parts = [column('plannedCents', plus('planned')), column('movedCents', plus('moved'))];

const overview: Levels = {
  programme: [
    ...ofProgramme,
    column('originalCents', plus('original')),
    column('supplementCents', plus('supplement')),
    column('reductionCents', plus('reduction')),
    column('carriedInCents', plus('carriedIn')),
    column('carriedOutCents', plus('carriedOut')),
    column('changeCents', ...changeSteps),
    used('budget'),
    share('budgetCents', 'budget'),
  ],
  track: [...parts, ...ofAllocation, used('allocated'), share('allocatedCents', 'allocated')],
  area: [...ofAllocation, used('allocated'), share('allocatedCents', 'allocated')],
  place: [...parts, ...ofAllocation, used('allocated')],
};

const status: Levels = {
  programme: ofProgramme,
  track: [
    ...ofAllocation,
    column('unallocatedCents', plus('allocated', 'without-area'), minus('blocked', 'without-area')),
  ],
  area: [],
  place: ofAllocation,
};

const compared: readonly FigureColumn[] = [
  {
    key: 'totalCents',
    amounts: [{ told: (told) => told('allocatedCents'), steps: [plus('planned'), plus('moved')] }],
  },
  {
    key: 'previousYearCents',
    amounts: [
      {
        told: (told) => told('allocatedCents', 'previous'),
        steps: [plus('planned', 'previous'), plus('moved', 'previous')],
      },
    ],
  },
  {
    key: 'changeCents',
    amounts: [
      {
        told: (told) => subtractCents(told('allocatedCents'), told('allocatedCents', 'previous')),
        steps: [plus('allocated'), minus('allocated', 'previous')],
      },
    ],
  },
];

const allocation: Levels = {
  programme: [
    ...ofProgramme.filter(({ key }) =>
      ['budgetCents', 'blockedCents', 'allocatedCents', 'unallocatedCents'].includes(key),
    ),
    ...compared,
  ],
  track: [...compared, column('movedCents', plus('moved'))],
  area: compared,
  place: compared,
};
