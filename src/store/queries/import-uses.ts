import type { AliasableExpression } from 'kysely';
import type { Reader } from '../database.js';

/** What a list can register, and others then use. */
export const usedNouns = ['recipient', 'area', 'track'] as const;
export type UsedNoun = (typeof usedNouns)[number];

/** Something registered: how others call it, its subject, and the event whose statement holds. */
interface Thing {
  readonly code: string;
  readonly subject: string;
  readonly event: string;
}

/** An event that uses a thing, by the thing's code. */
interface Use {
  readonly code: string;
  readonly by: string;
}

const registers: Readonly<Record<UsedNoun, (reader: Reader) => AliasableExpression<Thing>>> = {
  recipient: (reader) => reader.selectFrom('recipient').select(['id as code', 'subject', 'event']),
  area: (reader) => reader.selectFrom('area').select(['code', 'subject', 'event']),
  track: (reader) => reader.selectFrom('track').select(['code', 'subject', 'event']),
};

/** Only what counts; a repayment uses the recipient of its payment. */
const uses: Readonly<Record<UsedNoun, (reader: Reader) => AliasableExpression<Use>>> = {
  recipient: (reader) =>
    namesOf(reader, 'recipient')
      .unionAll(
        reader
          .selectFrom('disbursement')
          .select(['recipient as code', 'event as by'])
          .where('reversed_by', 'is', null),
      )
      .unionAll(
        reader
          .selectFrom('recipient')
          .select((row) => [row.ref('merged_into').$notNull().as('code'), 'event as by'])
          .where('merged_into', 'is not', null),
      ),
  area: (reader) =>
    namesOf(reader, 'area')
      .unionAll(reader.selectFrom('line').select(['area as code', 'event as by']).where('counted', '=', 1))
      .unionAll(reader.selectFrom('enrolment').select(['area as code', 'event as by']))
      .unionAll(reader.selectFrom('management').select(['area as code', 'event as by']))
      .unionAll(reader.selectFrom('indicator').select(['area as code', 'event as by'])),
  track: (reader) =>
    namesOf(reader, 'track')
      .unionAll(reader.selectFrom('line').select(['track as code', 'event as by']).where('counted', '=', 1))
      .unionAll(reader.selectFrom('planned_track').select(['track as code', 'event as by'])),
};

function namesOf(reader: Reader, noun: UsedNoun) {
  return reader.selectFrom('alias_name').select(['code', 'event as by']).where('noun', '=', noun);
}

/** What holds by a statement of the batch, and would not hold at all without it. */
export function registeredBy(reader: Reader, batch: string, noun: UsedNoun) {
  const byOthers = reader
    .selectFrom('event as other')
    .leftJoin('reversal', 'reversal.target', 'other.hash')
    .leftJoin('unknown_event', 'unknown_event.event', 'other.hash')
    .leftJoin('origin as own', (join) =>
      join.onRef('own.event', '=', 'other.hash').on('own.batch', '=', batch),
    )
    .select('other.hash')
    .where('reversal.target', 'is', null)
    .where('unknown_event.event', 'is', null)
    .where('own.event', 'is', null);
  return reader
    .selectFrom(registers[noun](reader).as('thing'))
    .innerJoin('origin', 'origin.event', 'thing.event')
    .select(['thing.code', 'thing.event as needed'])
    .where('origin.batch', '=', batch)
    .where((row) => row.not(row.exists(byOthers.where('other.subject', '=', row.ref('thing.subject')))));
}

/** Pairs of hashes: what the batch has registered, and what uses it. */
export function usesOfRegistered(reader: Reader, batch: string, noun: UsedNoun) {
  return reader
    .selectFrom(registeredBy(reader, batch, noun).as('thing'))
    .innerJoin(uses[noun](reader).as('use'), 'use.code', 'thing.code')
    .select(['thing.needed', 'use.by']);
}

/** Pairs of hashes: payments of the batch, and repayments of them. */
export function repayments(reader: Reader, batch: string) {
  return reader
    .selectFrom('repayment')
    .innerJoin('disbursement', 'disbursement.event', 'repayment.of')
    .innerJoin('origin', 'origin.event', 'repayment.of')
    .select(['repayment.of as needed', 'repayment.event as by'])
    .where('origin.batch', '=', batch)
    .where('repayment.reversed_by', 'is', null)
    .where('disbursement.reversed_by', 'is', null);
}

/** Pairs of hashes: statements of the batch, and later ones of the same subject. */
export function restatements(reader: Reader, batch: string) {
  return reader
    .selectFrom('origin')
    .innerJoin('event as stated', 'stated.hash', 'origin.event')
    .innerJoin('event as later', 'later.subject', 'stated.subject')
    .leftJoin('reversal as ended', 'ended.target', 'stated.hash')
    .leftJoin('reversal as ended_later', 'ended_later.target', 'later.hash')
    .leftJoin('unknown_event', 'unknown_event.event', 'later.hash')
    .select(['stated.hash as needed', 'later.hash as by'])
    .where('origin.batch', '=', batch)
    .where('stated.type', '!=', 'posting.reversed')
    .where((row) =>
      row(
        row.refTuple('later.lamport', 'later.replica', 'later.incarnation', 'later.sequence', 'later.hash'),
        '>',
        row.refTuple(
          'stated.lamport',
          'stated.replica',
          'stated.incarnation',
          'stated.sequence',
          'stated.hash',
        ),
      ),
    )
    .where('ended.target', 'is', null)
    .where('ended_later.target', 'is', null)
    .where('unknown_event.event', 'is', null);
}
