import { daysOf } from '#src/domain/day-or-period.js';
import { asYear, firstDayOf } from '#src/domain/year.js';
import type { OpenDataRow } from './row.js';

/** Who publishes, as far as the ledger does not know. Null is left out, or made from what the ledger knows. */
export interface Publisher {
  readonly name: string | null;
  /** Identifier of the organisation. */
  readonly id: string | null;
  /** Link to where the data are published. */
  readonly source: string | null;
  readonly license: string | null;
}

interface Ground {
  /** What all identifiers begin with. */
  readonly prefix: string;
  readonly publisher: Publisher;
}

/** The version of the 360Giving Data Standard whose fields these are. */
const version = '1.4';

/** Titles are shorter than this many characters. */
const titleLimit = 140;

/** How a person is called who is not to be named. */
const person = 'Individual Recipient';

/**
 * The payments as a package in the fields of the 360Giving Data Standard (standard.threesixtygiving.org). Amounts are euros.
 * What came back lowers what is disbursed, not what was awarded. Of a period it is the first day that stands as the date of
 * the award, as the standard advises where no day is known.
 */
export function grantPackage(rows: readonly OpenDataRow[], ground: Ground): object {
  const { publisher, prefix } = ground;
  const modified = rows
    .flatMap(({ modifiedAt }) => modifiedAt ?? [])
    .toSorted()
    .at(-1);
  return {
    version,
    ...(publisher.name !== null && {
      publisher: { name: publisher.name, identifier: publisher.id ?? prefix },
    }),
    ...(publisher.license !== null && { license: publisher.license }),
    ...(modified !== undefined && { modified }),
    grants: rows.map((row) => grantOf(row, ground)),
  };
}

function grantOf(row: OpenDataRow, { prefix, publisher }: Ground): object {
  const { paidCents, repaidCents, returnedCents } = row;
  return {
    id: row.identifier,
    ...describing(row),
    currency: row.currency,
    amountAwarded: euros(paidCents),
    amountDisbursed: euros(paidCents - repaidCents - returnedCents),
    awardDate: row.date === null ? firstDayOf(asYear(row.year)) : daysOf(row.date).from,
    ...recipientOf(row, prefix),
    fundingOrganization: [
      {
        id: publisher.id ?? `${prefix}-${row.municipality}`,
        name: publisher.name ?? row.municipalityName,
      },
    ],
    grantProgramme: [{ code: row.programme, title: row.programmeName }],
    classifications: [{ vocabulary: 'track', code: row.track, title: row.trackName }],
    beneficiaryLocation: [
      { id: row.area ?? row.municipality, name: row.areaName ?? row.municipalityName, countryCode: 'DE' },
    ],
    ...(publisher.source !== null && { dataSource: publisher.source }),
    ...(row.modifiedAt !== null && { dateModified: row.modifiedAt }),
  };
}

/** Without a purpose, and of persons, what it was paid from. */
function describing({ purpose, programmeName, trackName }: OpenDataRow) {
  const description = purpose === null || purpose === '' ? `${programmeName}: ${trackName}` : purpose;
  const letters = Array.from(description);
  const title = letters.length < titleLimit ? description : `${letters.slice(0, titleLimit - 2).join('')}…`;
  return { title, description };
}

function recipientOf({ identifier, recipientId, recipient }: OpenDataRow, prefix: string): object {
  if (recipientId === null) return { recipientIndividual: { id: `${identifier}-IND`, name: person } };
  return { recipientOrganization: [{ id: `${prefix}-ORG-${recipientId}`, name: recipient ?? recipientId }] };
}

function euros(cents: number): number {
  return cents / 100;
}
