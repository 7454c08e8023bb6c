import { Question } from '#src/domain/question.js';
import { isRefusal, Refusal } from '#src/domain/refusal.js';
import { adopt } from '#src/app/sync/adopt.js';
import type { ToldEvent } from './books.js';
import type { Computer } from './computer.js';
import { intentions } from './intentions/all.js';
import type { Intention } from './intentions/intention.js';
import type { Scene } from './scene.js';

interface Written extends ToldEvent {
  readonly number: string;
}

/** One officer books something, or is refused; what was reported is noted. */
export async function book(scene: Scene, computer: Computer, turn: number): Promise<void> {
  const intention = scene.dice.weighted(intentions);
  const before = lastPosition(computer);
  const reported = await tried(scene, computer, intention, turn);
  const written = writtenSince(computer, before);
  const numbers = written.map(({ number }) => number);
  scene.trace.push(`${computer.name} ${intention.name}: ${numbers.join(' ') || 'nothing'}`);
  const missing = reported.filter((number) => number === null || !numbers.includes(number));
  if (missing.length > 0)
    throw new Error(`${computer.name} ${intention.name}: reported and not written: ${missing.join(' ')}`);
  if (reported.length === 0 && written.length > 0)
    throw new Error(`${computer.name} ${intention.name}: written and not reported: ${numbers.join(' ')}`);
  scene.books.note(written);
}

/** The numbers that were reported; none where a rule said no, or a question was asked. */
async function tried(
  { dice }: Scene,
  computer: Computer,
  intention: Intention,
  turn: number,
): Promise<readonly (string | null)[]> {
  try {
    return await intention({ context: computer.context, computer, dice, turn });
  } catch (error) {
    if (isRefusal(error, 'identity-missing')) {
      await adopt(computer.context);
      computer.close();
    } else if (!(error instanceof Refusal || error instanceof Question)) throw error;
    return [];
  }
}

function lastPosition(computer: Computer): number {
  const [row] = computer.rows<{ last: number | null }>('select max(position) as last from event');
  return row?.last ?? 0;
}

function writtenSince(computer: Computer, position: number): Written[] {
  return computer.rows<Written>(
    `select hash, bytes, tag || '-' || sequence as number from event where position > ? order by position`,
    position,
  );
}
