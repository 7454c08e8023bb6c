/** Something that is called by a name. */
interface Coded {
  readonly code: string;
  readonly name: string;
}

/** Everything that money stands on, as it is registered. */
interface Registered {
  readonly programmes: readonly Coded[];
  readonly municipalities: readonly Coded[];
  readonly tracks: readonly Coded[];
  readonly areas: readonly Coded[];
}

/** The names behind codes; a code stands for itself where its statement is not here yet. */
export interface PlaceNames {
  readonly programme: (code: string) => string;
  readonly municipality: (code: string) => string;
  readonly track: (code: string) => string;
  readonly area: (code: string) => string;
}

export function placeNames({ programmes, municipalities, tracks, areas }: Registered): PlaceNames {
  return {
    programme: nameIn(programmes),
    municipality: nameIn(municipalities),
    track: nameIn(tracks),
    area: nameIn(areas),
  };
}

function nameIn(things: readonly Coded[]): (code: string) => string {
  const names = new Map(things.map(({ code, name }) => [code, name]));
  return (code) => names.get(code) ?? code;
}
