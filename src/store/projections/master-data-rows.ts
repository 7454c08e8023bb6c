import type { MasterDataContents } from '#src/domain/events/master-data.js';
import { foldName } from '#src/domain/name.js';
import type { Rows } from './rows.js';

/** The subject and the hash of the event that rows are made of. */
export interface Source {
  readonly subject: string;
  readonly event: string;
}

/** The rows of the master data that hold, by type of the statement. */
export const masterDataRows: {
  readonly [T in keyof MasterDataContents]: (data: MasterDataContents[T], from: Source) => Rows;
} = {
  'ledger.created': () => ({}),
  'municipality.stated': ({ code, name }, from) => ({ municipality: [{ ...from, code, name }] }),
  'programme.stated': (programme, from) => ({
    programme: [
      {
        ...from,
        code: programme.code,
        name: programme.name,
        first_guarded_year: programme.firstGuardedYear,
        closing_day: programme.closingDay,
      },
    ],
  }),
  'track.stated': (track, from) => ({
    track: [
      {
        ...from,
        code: track.code,
        name: track.name,
        programme: track.programme,
        municipality: track.municipality,
        economic_kind: track.economicKind,
        area_kinds: track.areaKinds?.join(',') ?? null,
        valid_from: track.from,
        valid_to: track.to,
      },
    ],
  }),
  'area.stated': (area, from) => ({
    area: [
      {
        ...from,
        code: area.code,
        name: area.name,
        municipality: area.municipality,
        valid_from: area.from,
        valid_to: area.to,
        opened_by: area.openedBy,
        closed_by: area.closedBy,
      },
    ],
    area_kind: area.kinds.map((since, part) => ({
      ...from,
      area: area.code,
      part,
      kind: since.kind,
      valid_from: since.from,
      decision: since.decision,
    })),
  }),
  'alias-name.stated': (alias, from) => ({
    alias_name: alias.withdrawn
      ? []
      : [{ ...from, noun: alias.noun, code: alias.code, name: alias.name, origin: alias.origin }],
  }),
  'enrolment.stated': ({ programme, area, periods }, from) => ({
    enrolment: periods.map((period, part) => ({
      ...from,
      programme,
      area,
      part,
      valid_from: period.from,
      valid_to: period.to,
      decision: period.decision,
    })),
  }),
  'management.stated': ({ area, periods }, from) => ({
    management: periods.map((period, part) => ({
      ...from,
      area,
      part,
      managed_by: period.by,
      valid_from: period.from,
      valid_to: period.to,
    })),
  }),
  'indicator.stated': ({ area, indicator, year, value, source }, from) => ({
    indicator: [{ ...from, area, indicator, year, value, source }],
  }),
  'recipient.stated': ({ id, name, kind, mergedInto, reason }, from) => ({
    recipient: [{ ...from, id, name, folded_name: foldName(name), kind, merged_into: mergedInto, reason }],
  }),
};
