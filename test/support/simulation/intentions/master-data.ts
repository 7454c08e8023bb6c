import { addArea } from '#src/app/area/add.js';
import { closeArea, reopenArea } from '#src/app/area/close.js';
import { editArea } from '#src/app/area/edit.js';
import { enrolArea } from '#src/app/area/enrol.js';
import { addRecipient } from '#src/app/recipient/add.js';
import { editRecipient } from '#src/app/recipient/edit.js';
import { mergeRecipients, unmergeRecipient } from '#src/app/recipient/merge.js';
import { asDay } from '#src/domain/day.js';
import { areas } from '../small-world.js';
import { oneOf, type Intention } from './intention.js';

/** Few enough that officers who know nothing of each other come to the same. */
const recipientNames = ['Beispielchor', 'Beispiel-Chor', 'Beispielhaus', 'Beispielküche', 'Beispielkueche'];
const areaNames = ['Lüssum', 'Luessum', 'Marßel', 'Überseestadt'];
const anyRecipient = 'select id as text from recipient order by id';
const anyArea = 'select code as text from area order by code';

export const register: Intention = async ({ context, dice }) => {
  const { result } = await addRecipient(context, { name: dice.pick(recipientNames), kind: 'organisation' });
  return result.bookings;
};

export const rename: Intention = async (asking) => {
  const recipient = oneOf(asking, anyRecipient, 'niemand');
  const name = `${asking.dice.pick(recipientNames)} ${asking.dice.pick(['I', 'II'])}`;
  const change = asking.dice.chance(0.5) ? { name } : { aliasNames: [name] };
  const { result } = await editRecipient(asking.context, { recipient, ...change });
  return result.bookings;
};

export const merge: Intention = async (asking) => {
  const [recipient, into] = [oneOf(asking, anyRecipient, 'niemand'), oneOf(asking, anyRecipient, 'niemand')];
  const { result } = asking.dice.chance(0.2)
    ? await unmergeRecipient(asking.context, { recipient, reason: 'doch zwei' })
    : await mergeRecipients(asking.context, { recipient, into, reason: 'dieselben' });
  return result.bookings;
};

export const open: Intention = async ({ context, dice }) => {
  const { result } = await addArea(context, {
    name: dice.pick(areaNames),
    municipality: 'bremen',
    kind: dice.pick(['win', 'other'] as const),
    from: asDay('2027-01-01'),
  });
  return result.bookings;
};

export const edit: Intention = async (asking) => {
  const { context, dice } = asking;
  const area = oneOf(asking, anyArea, 'nirgends');
  const change = dice.pick([
    { kind: dice.pick(['win', 'small', 'other'] as const) },
    { managedBy: dice.pick(['Quartiersmanagement Nord', 'Quartiersmanagement West']) },
    { aliasNames: [`${area} ${dice.pick(['Alt', 'Neu'])}`] },
    { name: `Quartier ${area} ${dice.below(2)}` },
  ]);
  const { result } = await editArea(context, { area, from: asDay('2027-02-01'), ...change });
  return result.bookings;
};

export const close: Intention = async ({ context, dice }) => {
  const area = dice.pick(areas);
  const to = asDay(dice.pick(['2027-02-15', '2027-12-31']));
  const { result } = dice.chance(0.4)
    ? await reopenArea(context, area)
    : await closeArea(context, { area, to, decision: 'Vorlage 9' });
  return result.bookings;
};

export const enrol: Intention = async (asking) => {
  const area = oneOf(asking, anyArea, 'nirgends');
  const { result } = await enrolArea(asking.context, { area, programme: 'llq', from: asDay('2027-01-01') });
  return result.bookings;
};
