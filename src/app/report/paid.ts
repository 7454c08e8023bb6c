import { Recipients } from '#src/domain/master-data/recipients.js';
import type { PaidSum, PaidTo, Payee } from '#src/domain/reporting/paid/paid-sum.js';
import type { YearRange } from '#src/domain/year-range.js';
import { placeNames, type PlaceNames } from '#src/reports/place-names.js';
import type { Reader } from '#src/store/database.js';
import { paidSums } from '#src/store/queries/paid-sums.js';
import { allRecipients } from '#src/store/queries/recipient.js';
import { readDirectory } from '../directory.js';
import { placeCodes, type PlaceTexts } from '../filter.js';

/** Which payments a report is asked for: years, and places as typed. */
export interface PaidRequest extends PlaceTexts {
  readonly years: YearRange;
}

/** Payments with their recipients as they stand, and what it takes to show them. */
export interface Paid {
  readonly sums: readonly PaidTo[];
  readonly places: PlaceTexts;
  readonly names: PlaceNames;
}

/** The payments that were asked for; `whole` as in `readPayees`. Refuses names that are not registered. */
export async function readPaid(
  reader: Reader,
  { years, ...texts }: PaidRequest,
  whole = reader,
): Promise<Paid> {
  const directory = await readDirectory(reader);
  const places = placeCodes(directory, texts);
  const sums = await paidSums(reader, { ...years, ...places });
  const payeeOf = await readPayees(reader, whole);
  return { sums: withPayees(sums, payeeOf), places, names: placeNames(directory) };
}

/** Whom a payment was booked for, by the identifier in the booking: as it stands today, and whether it may be published. */
export type PayeeOf = (recipientId: string | null) => Payee & Pick<PaidTo, 'mayBePerson'>;

/**
 * The one rule for what is published says `mayBePerson`: whoever is not known to be an organisation may be a person, as it was
 * booked, and as it stands on the day that is shown and in all that is known.
 * @param whole the state without a day: of a person who was taken for an organisation that is often known later only
 */
export async function readPayees(reader: Reader, whole: Reader): Promise<PayeeOf> {
  const recipients = new Recipients(await allRecipients(reader));
  const known = new Recipients(await allRecipients(whole));
  const organisations = new Set(known.all.filter((one) => known.isOrganisation(one)).map(({ id }) => id));
  const payees = new Map(
    recipients.all.map((booked) => {
      const { id: recipientId, name: recipient, kind } = recipients.leadsTo(booked);
      const mayBePerson = !recipients.isOrganisation(booked) || !organisations.has(booked.id);
      return [booked.id, { recipientId, recipient, kind, mayBePerson }];
    }),
  );
  return (id) =>
    payees.get(id ?? '') ?? { recipientId: id ?? '', recipient: null, kind: null, mayBePerson: true };
}

function withPayees(sums: readonly PaidSum[], payeeOf: PayeeOf): PaidTo[] {
  return sums.map(({ recipientId, ...sum }) => ({ ...sum, ...payeeOf(recipientId) }));
}
