import type { Draft } from '#src/domain/events/all.js';
import type { Finding } from '#src/domain/import/finding.js';
import type { Area } from '#src/domain/master-data/area.js';
import { changedNames } from '#src/domain/master-data/naming.js';
import { newArea } from '#src/domain/master-data/new-area.js';
import { areaStatement } from '#src/domain/master-data/statements.js';
import { TakenNames } from '#src/domain/master-data/taken-names.js';
import { foldName } from '#src/domain/name.js';
import type { Candidate, Known, Rejected, ResolvedRecord, Rows } from '../target.js';
import { aliasNamesIn } from './alias-names.js';
import { areaRow, asSaid } from './area-row.js';
import { managementDrafts, standingManagement, type StandingManagement } from './management.js';
import { decideMeant } from './meant-rows.js';
import { findingAt } from './rejected.js';
import { neededText, textIn } from './values.js';

/** What the columns are called that a new area cannot do without. */
export interface AreaTitles {
  readonly municipality: string;
  readonly kind: string;
}

/** An area as it will be, and the statements about its names. */
interface NamedArea {
  readonly area: Area;
  readonly drafts: readonly Draft[];
}

/**
 * The areas of a list, each as `area add` states it, but that no day is invented. One that is known by its name or code
 * keeps what the list does not say. Rejected are new areas without municipality or kind (`name-missing`,
 * `text-missing`), and rows that name somebody in charge where somebody else is (`stated-otherwise`).
 */
export async function decideAreas(
  records: readonly ResolvedRecord[],
  known: Known,
  titles: AreaTitles,
): Promise<(Candidate | Rejected)[]> {
  const { areas } = known.directory;
  const management = await standingManagement(known.reader, areas);
  const taken = new TakenNames(areas);
  const registered = { noun: 'area', entries: areas, fields: ['name', 'code'], says } as const;
  return decideMeant(records, registered, (rows, entry) => {
    const found = entry
      ? knownArea(rows, entry, { known, taken })
      : unknownArea(rows, { known, taken, titles });
    if ('code' in found) return { records: rows, findings: [found] };
    taken.add(found.area);
    return candidateOf(rows, found, management.get(found.area.code));
  });
}

function says(record: ResolvedRecord): string {
  return JSON.stringify(areaRow(record));
}

interface Ground {
  readonly known: Known;
  readonly taken: TakenNames;
}

function unknownArea(
  rows: Rows,
  { known, taken, titles }: Ground & { readonly titles: AreaTitles },
): NamedArea | Finding {
  const [record] = rows;
  const { municipality, kind, from = null, to = null, decision } = areaRow(record);
  if (municipality === undefined) {
    return findingAt(record, 'name-missing', { noun: 'municipality', title: titles.municipality });
  }
  if (kind === undefined) return findingAt(record, 'text-missing', { title: titles.kind });
  const names = {
    name: neededText(record, 'name'),
    code: textIn(record, 'code') ?? undefined,
    ...aliasNamesIn(rows, known),
  };
  return newArea({ ...names, municipality, kind, from, to, decision }, taken);
}

/** One that is known by its code alone has another name now; the former one stays as an alias name. */
function knownArea(rows: Rows, area: Area, { known, taken }: Ground): NamedArea {
  const { code, name, aliasNames } = area;
  const said = neededText(rows[0], 'name');
  const isCalledSo = [code, name, ...aliasNames].some((text) => foldName(text) === foldName(said));
  const aliases = aliasNames.map((alias) => ({ name: alias, origin: null }));
  const change = { ...aliasNamesIn(rows, known), name: isCalledSo ? undefined : said };
  const { drafts, ...names } = changedNames({ noun: 'area', code, name, aliases }, change, taken);
  return { area: { ...asSaid(area, areaRow(rows[0])), ...names }, drafts };
}

function candidateOf(
  rows: Rows,
  { area, drafts }: NamedArea,
  standing: StandingManagement | undefined,
): Candidate | Rejected {
  const [record] = rows;
  const { managedBy } = areaRow(record);
  const managed = managedBy === null ? [] : managementDrafts(area, managedBy, standing);
  if (managed === null) {
    const { number = '', periods = [] } = standing ?? {};
    const facts = { standing: periods.map(({ by }) => by).join(', '), number };
    return { records: rows, findings: [findingAt(record, 'stated-otherwise', facts, 'managedBy')] };
  }
  return {
    records: rows,
    drafts: [{ type: 'area.stated', data: areaStatement(area) }, ...drafts, ...managed],
    figures: [],
    findings: [],
  };
}
