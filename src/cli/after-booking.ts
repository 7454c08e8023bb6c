import type { Context } from '#src/app/context.js';
import { exchangeHints } from '#src/app/sync/hints.js';
import { outbox } from '#src/app/sync/outbox.js';
import { bookedNotExchangedText, exchangedText, waitingText } from '#src/messages/sync.js';
import { frameWords } from '#src/messages/frame.js';
import { describeFailure } from './failure.js';
import type { Output } from './output.js';
import type { Surroundings } from './surroundings.js';

/** A command that has booked, or had nothing to book. */
export interface Booked {
  readonly context: Context;
  readonly output: Output;
  readonly system: Pick<Surroundings, 'env' | 'stderr'>;
  /** `--sync`. */
  readonly syncAsked: boolean;
}

const afterChange: ReadonlySet<string> = new Set(['after-change', 'nach-aenderung']);

/**
 * What follows a booking: the exchange with the shared folder, where that is wanted, else on a terminal a line that
 * something waits for it. The booking stands whatever happens here, so nothing of it fails the command.
 */
export async function afterBooking(booked: Booked): Promise<void> {
  const { context, output, system, syncAsked } = booked;
  try {
    const waiting = await outbox(context);
    const isWaiting = waiting !== null && waiting.events > 0;
    const isAlways = waiting?.afterChange === true || afterChange.has(system.env['LLQ_SYNC'] ?? '');
    if (syncAsked || (isWaiting && isAlways)) await exchange(booked);
    else if (isWaiting) aside(booked, waitingText[output.lang](waiting.events));
  } catch (error) {
    const failure = describeFailure(error, output.lang);
    output.note(`${frameWords.hint[output.lang]}: ${bookedNotExchangedText[output.lang](failure)}`);
  }
}

async function exchange(booked: Booked): Promise<void> {
  const { context, output } = booked;
  const { runSync } = await import('#src/app/sync/run.js'); // most bookings exchange nothing
  const exchanged = await output.withProgress((progress) => runSync(context, progress));
  for (const hint of exchangeHints(exchanged)) output.hint(hint);
  aside(booked, exchangedText(exchanged, output.lang));
}

/** Only for a person who looks on: a script has asked for nothing but the booking. */
function aside({ output, system }: Booked, text: string): void {
  if (system.stderr.isTTY && !output.json) output.note(text);
}
