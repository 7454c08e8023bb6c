import type { MenuChoices } from '#src/app/menu/choices.js';
import { menuWords } from '#src/messages/menu.js';
import type { Desk } from './questions.js';
import type { TaskLine } from './task-line.js';
import { tasks, type TaskName } from './tasks.js';

const taskNames: readonly TaskName[] = [
  'payment',
  'repayment',
  'reversal',
  'status',
  'area',
  'report',
  'look',
  'check',
  'book',
  'undo',
];

/** An office without a shared folder has nothing to sync with, and mostly there are no findings; where there are, they come first. */
function tasksOf({ hasShare, hasFindings }: MenuChoices): readonly TaskName[] {
  return [
    ...(hasFindings ? (['findings'] as const) : []),
    ...taskNames,
    ...(hasShare ? (['sync'] as const) : []),
  ];
}

type Entry = TaskName | 'init' | 'end';

/** Asks what is to be done, and for the values that it takes; null: nothing more. Without a ledger one can be set up. */
export async function nextTask(
  desk: Omit<Desk, 'choices'>,
  choices: MenuChoices | null,
): Promise<TaskLine | null> {
  const { asker, lang } = desk;
  const entries: readonly Entry[] = [...(choices === null ? (['init'] as const) : tasksOf(choices)), 'end'];
  const named = entries.map((value) => ({ name: menuWords[value][lang], value }));
  const chosen = await asker.select(menuWords.question[lang], named, 'llq --help');
  if (chosen === 'init') return { id: 'init', flags: { template: 'bremen' } };
  if (chosen === 'end' || choices === null) return null;
  return tasks[chosen]({ ...desk, choices });
}
