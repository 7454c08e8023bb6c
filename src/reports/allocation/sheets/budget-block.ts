import { subtractCents, type Cents } from '#src/domain/cents.js';
import { overAllocatedLine } from '#src/messages/allocation/summary.js';
import { reportWords } from '#src/messages/allocation/report.js';
import type { Lang } from '#src/messages/phrase.js';
import { amount, linkedTo, text, type Cell } from '#src/render/cells.js';
import type { SheetBuilder } from '#src/render/sheet-builder.js';
import type { Effect } from '../movements/movement.js';
import type { AllocationReport } from '../report.js';
import { blockRow } from './block.js';
import type { MovementTotals } from './movements.js';

/** What the budget block points to. */
export interface BudgetGround {
  /** Where the total of the matrix stands. */
  readonly totalAddress: string;
  readonly movements: MovementTotals;
  /** The column of its amounts. */
  readonly column: string;
  readonly lang: Lang;
}

/** Holds the total of the matrix against the budget, and against the list of movements. */
export function addBudgetBlock(
  sheet: SheetBuilder<string>,
  { figures }: Pick<AllocationReport, 'figures'>,
  { totalAddress, movements, column, lang }: BudgetGround,
): void {
  const { budgetCents, blockedCents, allocatedCents, unallocatedCents } = figures;
  const line = (label: string, cell: Cell, role: 'data' | 'total' = 'data'): string => {
    const row = blockRow(sheet, role, { area: text(label, { span: 2 }), [column]: cell });
    return sheet.at(column, row);
  };
  const moved = (cents: Cents, key: keyof Effect, formula = movements[key].formula): Cell =>
    linkedTo(amount(cents, formula), movements[key].behind);
  blockRow(sheet, 'header', { area: text(reportWords.against[lang]), kind: text(''), [column]: text('') });
  const budget = line(reportWords.budget[lang], moved(budgetCents, 'budgetCents'));
  const blocked = line(reportWords.blocked[lang], moved(blockedCents, 'blockedCents'));
  const allocated = line(reportWords.allocated[lang], moved(allocatedCents, 'allocatedCents', totalAddress));
  const left = `ROUND(${budget}-${blocked}-${allocated},2)`;
  line(reportWords.unallocated[lang], amount(unallocatedCents, left), 'total');
  const difference = subtractCents(allocatedCents, movements.allocatedCents.cents);
  const against = `ROUND(${allocated}-${movements.allocatedCents.formula},2)`;
  line(reportWords.difference[lang], amount(difference, against));
  const excessCents = subtractCents(allocatedCents, subtractCents(budgetCents, blockedCents));
  if (unallocatedCents < 0) sheet.note(overAllocatedLine[lang]({ excessCents }), 'warning');
}
