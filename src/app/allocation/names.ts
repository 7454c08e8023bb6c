import type { Pot } from '#src/domain/refusals/allocation.js';
import type { AllocationNames } from '#src/reports/allocation/names.js';
import type { Directory } from '../directory.js';

/** The names of what an allocation speaks of; a code without master data stands for itself. */
export function allocationNames(directory: Directory, { programme, municipality }: Pot): AllocationNames {
  const tracks = namesByCode(directory.tracks);
  const areas = namesByCode(directory.areas);
  return {
    programme: directory.programme(programme).name,
    municipality: directory.municipality(municipality).name,
    track: (code) => tracks.get(code) ?? code,
    area: (code) => areas.get(code) ?? code,
  };
}

function namesByCode(entries: readonly { readonly code: string; readonly name: string }[]) {
  return new Map(entries.map(({ code, name }) => [code, name]));
}
