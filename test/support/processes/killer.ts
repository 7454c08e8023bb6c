import { existsSync, watch } from 'node:fs';
import { basename } from 'node:path';
import { randomFrom } from '../random.js';
import type { ProcessDesk } from './desk.js';
import { killed, type Ended } from './program.js';

/** What a process does when its last moments begin: it starts, it has the right to write, it has written all but the commit. */
type Phase = 'starting' | 'writing' | 'committing';

/** The phases of a booking. Only what writes to the database itself comes to the last two. */
export const bookingPhases: readonly Phase[] = ['starting', 'writing', 'committing'];

/** About how long each phase is, as a part of the whole life. */
const parts: Readonly<Record<Phase, number>> = { starting: 1, writing: 0.3, committing: 0.15 };

interface Moment {
  readonly phase: Phase;
  /** How long after the beginning of the phase the process is killed. */
  readonly afterMs: number;
}

/** Commands that are killed, one after the other. */
export interface Killing {
  readonly desk: ProcessDesk;
  readonly seed: number;
  /** How many are to be killed; those that end before their moment come on top. */
  readonly kills: number;
  /** The phases in which they are killed; any time from the start on, unless they are bookings. */
  readonly phases?: readonly Phase[];
  readonly argvOf: (round: number) => readonly string[];
  /** Done before each. */
  readonly before?: (round: number) => Promise<unknown>;
  /** Looks at what became of one. */
  readonly after: (ran: Ended, round: number) => Promise<void> | void;
}

/** Runs the first command to its end, to learn how long it lives, and the others until enough of them were killed. */
export async function killMany({
  desk,
  seed,
  kills,
  phases = ['starting'],
  argvOf,
  before,
  after,
}: Killing): Promise<void> {
  const random = randomFrom(seed);
  let lifeMs = Infinity;
  let left = kills;
  for (let round = 0; left > 0; round += 1) {
    if (round > 10 + 4 * kills) throw new Error(`${left} of ${kills} were not killed`);
    await before?.(round);
    const start = performance.now();
    const ran = await killAt(desk, argvOf(round), momentOf(random, phases, lifeMs));
    if (ran.exit === killed) left -= 1;
    else if (ran.exit !== 0) throw new Error(`ended with ${ran.exit}\n${ran.stdout}\n${ran.stderr}`);
    else lifeMs = performance.now() - start; // learnt anew: what else the computer does changes it
    await after(ran, round);
  }
}

/** The first, of whose life nothing is known, is not killed. */
function momentOf(random: () => number, phases: readonly Phase[], lifeMs: number): Moment | null {
  if (lifeMs === Infinity) return null;
  const phase = phases[Math.floor(random() * phases.length)] ?? 'starting';
  return { phase, afterMs: random() * parts[phase] * lifeMs };
}

/** Starts a command and kills it at its moment, or lets it end where it is done before. */
async function killAt(desk: ProcessDesk, argv: readonly string[], moment: Moment | null): Promise<Ended> {
  if (moment === null) return desk.llq(...argv);
  const started = desk.start(...argv);
  const timers: NodeJS.Timeout[] = [];
  const killLater = (): void => void timers.push(setTimeout(started.kill, moment.afterMs));
  const stopWaiting = moment.phase === 'starting' ? killLater() : onPhase(desk, moment.phase, killLater);
  try {
    return await started.ended;
  } finally {
    stopWaiting?.();
    timers.forEach((timer) => clearTimeout(timer));
  }
}

/** Who writes leaves a note beside the database as soon as it has the lock, and takes it away before it commits. */
function onPhase(
  { folder, path }: ProcessDesk,
  phase: 'writing' | 'committing',
  begin: () => void,
): () => void {
  const note = `${path}-writer`;
  const watcher = watch(folder, (_, name) => {
    if (name !== basename(note) || existsSync(note) !== (phase === 'writing')) return;
    watcher.close();
    begin();
  });
  return () => watcher.close();
}

/** What a command had already said on stdout when it was killed: its whole answer, or nothing. */
export function answerOf({ stdout }: Ended): unknown {
  try {
    return JSON.parse(stdout);
  } catch {
    return null;
  }
}
