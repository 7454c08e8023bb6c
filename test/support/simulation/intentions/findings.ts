import { openFindings } from '#src/app/finding/all.js';
import { settleFinding } from '#src/app/finding/settle.js';
import type { Intention } from './intention.js';

export const settleOne: Intention = async ({ context, dice, turn }) => {
  const ledger = await context.ledger();
  const open = await ledger.read((reader) => openFindings(reader, context.place.now()));
  if (open.length === 0) return [];
  const { id } = dice.pick(open);
  const { number } = await settleFinding(context, { id, reason: `geprüft ${turn}`, decision: null });
  return [number];
};
