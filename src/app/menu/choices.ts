import { isRefusal } from '#src/domain/refusal.js';
import { coversDay } from '#src/domain/validity.js';
import type { Context } from '../context.js';
import { readDirectory } from '../directory.js';

/** Something to choose from: its name, and the code that a command line takes. */
export interface Choice {
  readonly name: string;
  readonly code: string;
  readonly municipality: string;
}

/** What the menu lets people choose from: areas and tracks that are valid today. */
export interface MenuChoices {
  readonly areas: readonly Choice[];
  readonly tracks: readonly Choice[];
}

/** What there is to choose from at this moment; null where no ledger is set up yet. */
export async function menuChoices(context: Context): Promise<MenuChoices | null> {
  try {
    const ledger = await context.ledger();
    const directory = await ledger.read(readDirectory);
    return {
      areas: directory.areas.filter((area) => coversDay(area, context.today)).map(choiceOf),
      tracks: directory.tracks.filter((track) => coversDay(track, context.today)).map(choiceOf),
    };
  } catch (error) {
    if (isRefusal(error, 'no-ledger')) return null;
    throw error;
  }
}

function choiceOf({ name, code, municipality }: Choice): Choice {
  return { name, code, municipality };
}
