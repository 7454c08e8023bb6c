import { compareText } from '#src/domain/compare.js';
import type { AreaKind } from '#src/domain/codes.js';
import type { Day } from '#src/domain/day.js';
import { groupBy } from '#src/domain/group-by.js';
import { kindInYear, kindOn, type Area } from '#src/domain/master-data/area.js';
import { Recipients } from '#src/domain/master-data/recipients.js';
import { totalFunding } from '#src/domain/reporting/area/co-funding.js';
import { profileOf } from '#src/domain/reporting/area/profile.js';
import { touchesYear } from '#src/domain/validity.js';
import type { Year } from '#src/domain/year.js';
import type { Dossier, IndexRow, OfArea } from '#src/reports/area/dossier.js';
import type { PlaceNames } from '#src/reports/place-names.js';
import type { Reader } from '#src/store/database.js';
import { allIndicators } from '#src/store/queries/indicator.js';
import { allManagement } from '#src/store/queries/master-data.js';
import { allRecipients } from '#src/store/queries/recipient.js';
import type { Directory } from '../directory.js';
import type { AreaMoney } from './area-money.js';

interface Ground {
  readonly directory: Directory;
  readonly money: AreaMoney;
  readonly names: PlaceNames;
  readonly year: Year | undefined;
  readonly asOf: Day | null;
}

/** In the order of codes: what is registered (of a year: what is valid in it), and wherever money stands. */
export function knownAreas({ areas }: Directory, money: AreaMoney, year: Year | undefined): string[] {
  const registered = areas.filter((area) => year === undefined || touchesYear(area, year));
  const codes = [
    ...registered.map(({ code }) => code),
    ...money.years.keys(),
    ...money.accounts.keys(), // also where all was reversed
  ];
  return [...new Set(codes)].toSorted(compareText);
}

/** Reads what is registered of all areas once, and puts the dossier of each together. */
export async function dossierMaker(reader: Reader, ground: Ground): Promise<(area: string) => Dossier> {
  const { directory, money, names } = ground;
  const areas = new Map(directory.areas.map((area) => [area.code, area]));
  const enrolments = groupBy(directory.enrolments, ({ area }) => area);
  const management = groupBy(await allManagement(reader), ({ area }) => area);
  const indicators = groupBy(await allIndicators(reader), ({ area }) => area);
  const recipients = new Recipients(await allRecipients(reader));
  return (code) => {
    const area = areas.get(code);
    const of: OfArea = { area: code, areaName: names.area(code) };
    const periods = { enrolments: enrolments.get(code) ?? [], management: management.get(code) ?? [] };
    const bookings = (money.accounts.get(code) ?? []).map((line) => ({
      ...of,
      ...line,
      trackName: names.track(line.track),
      recipient: recipients.standingFor(line.recipientId ?? '').recipientName || null,
    }));
    return {
      ...of,
      index: indexRow(of, area, ground),
      profile: area === undefined ? [] : profileOf({ area, ...periods }).map((fact) => ({ ...of, ...fact })),
      indicators: (indicators.get(code) ?? []).map((value) => ({ ...of, ...value })),
      years: (money.years.get(code) ?? []).map((year) => ({ ...of, ...year })),
      recipients: (money.recipients.get(code) ?? []).map((paid) => ({ ...of, ...paid })),
      bookings,
    };
  };
}

function indexRow(of: OfArea, area: Area | undefined, { money, names, year, asOf }: Ground): IndexRow {
  return {
    ...of,
    municipality: area?.municipality ?? null,
    municipalityName: area === undefined ? null : names.municipality(area.municipality),
    kind: area === undefined ? null : kindShown(area, { year, asOf }),
    from: area?.from ?? null,
    to: area?.to ?? null,
    ...totalFunding(money.years.get(of.area) ?? []),
    recipients: money.recipients.get(of.area)?.length ?? 0,
  };
}

/** Without a day or a year the last kind: a report knows no today. */
function kindShown(area: Area, { year, asOf }: Pick<Ground, 'year' | 'asOf'>): AreaKind {
  if (asOf !== null) return kindOn(area, asOf);
  if (year !== undefined) return kindInYear(area, year);
  return (area.kinds.at(-1) ?? area.kinds[0]).kind;
}
