import type { TemplateContents } from './template.js';

/** Where a template mentions something by its code. */
export interface Reference {
  readonly to: 'municipalities' | 'programmes' | 'areas';
  readonly code: string;
  /** The keys that lead there. */
  readonly path: readonly PropertyKey[];
}

/** Every mention of something that the template itself does not have. */
export function unknownReferences(contents: TemplateContents): Reference[] {
  return referencesIn(contents).filter(({ to, code }) => !Object.hasOwn(contents[to], code));
}

function referencesIn({ tracks, areas, enrolments, managements, proposals }: TemplateContents): Reference[] {
  return [
    ...Object.entries(tracks).flatMap(([code, track]) => owners(track, ['tracks', code])),
    ...Object.entries(areas).map(([code, area]) => municipality(area, ['areas', code])),
    ...Object.keys(enrolments).map((code): Reference => ({
      to: 'programmes',
      code,
      path: ['enrolments', code],
    })),
    ...Object.entries(enrolments).flatMap(([programme, entries]) =>
      entries.flatMap((entry, at) => listedAreas(entry.areas, ['enrolments', programme, at])),
    ),
    ...managements.flatMap((entry, at) => listedAreas(entry.areas, ['managements', at])),
    ...proposals.flatMap((proposal, at) => owners(proposal, ['proposals', at])),
    ...proposals.flatMap(({ amounts }, at) =>
      amounts.flatMap(({ area }) => (area === null ? [] : [areaKey(area, ['proposals', at])])),
    ),
  ];
}

interface Owned {
  readonly programme: string;
  readonly municipality: string;
}

type Path = Reference['path'];

function owners(of: Owned, path: Path): Reference[] {
  return [{ to: 'programmes', code: of.programme, path: [...path, 'programme'] }, municipality(of, path)];
}

function municipality(of: Pick<Owned, 'municipality'>, path: Path): Reference {
  return { to: 'municipalities', code: of.municipality, path: [...path, 'municipality'] };
}

function listedAreas(areas: readonly string[], path: Path): Reference[] {
  return areas.map((code, at) => ({ to: 'areas', code, path: [...path, 'areas', at] }));
}

function areaKey(code: string, path: Path): Reference {
  return { to: 'areas', code, path: [...path, 'areas', code] };
}
