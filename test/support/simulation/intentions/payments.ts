import { recordDisbursement } from '#src/app/disbursement/record.js';
import { reverseBooking } from '#src/app/journal/reverse.js';
import { recordRepayment } from '#src/app/repayment/record.js';
import { asDay } from '#src/domain/day.js';
import { areas, firstRecipients, tracks } from '../small-world.js';
import { oneOf, type Intention } from './intention.js';

const days = ['2027-02-01', '2027-03-15', '2027-06-30', '2028-01-20'] as const;
const newRecipients = ['Beispielchor', 'Beispielverein Süd', 'BEISPIELCHOR', 'Beispielwerkstatt'] as const;
/** The numbers of bookings of a kind, the latest first: those are still looked at. */
const numbersIn = (table: string): string =>
  `select e.tag || '-' || e.sequence as text from ${table} t join event e on e.hash = t.event
   order by e.position desc limit 15`;

export const pay: Intention = async ({ context, dice, turn }) => {
  const exceed = dice.chance(0.1);
  const { disbursement } = await recordDisbursement(context, {
    amountCents: dice.euros(1, 900),
    track: dice.pick(tracks),
    area: dice.chance(0.8) ? dice.pick(areas) : undefined,
    recipient: dice.chance(0.8) ? dice.pick(firstRecipients) : dice.pick(newRecipients),
    purpose: `Vorhaben ${turn}`,
    date: asDay(dice.pick(days)),
    reference: dice.chance(0.3) ? `Beleg ${dice.below(6)}` : undefined,
    exceed,
    reason: exceed ? 'dringend' : undefined,
    decision: exceed ? 'Vorlage 7' : undefined,
    newRecipient: true,
    duplicateConfirmed: dice.chance(0.3),
  });
  return [disbursement.number];
};

export const payBack: Intention = async (asking) => {
  const { repayment } = await recordRepayment(asking.context, {
    amountCents: asking.dice.euros(1, 100),
    of: oneOf(asking, numbersIn('disbursement'), 'K7Q-1'),
    date: asDay(asking.dice.pick(['2027-07-01', '2028-03-01'])),
    reason: `Rest ${asking.turn}`,
  });
  return [repayment.number];
};

export const reverse: Intention = async (asking) => {
  const table = asking.dice.pick(['disbursement', 'disbursement', 'repayment', 'line', 'settlement']);
  const number = oneOf(asking, numbersIn(table), 'K7Q-1');
  const { reversed } = await reverseBooking(asking.context, { number, reason: `Irrtum ${asking.turn}` });
  return [reversed.number];
};
