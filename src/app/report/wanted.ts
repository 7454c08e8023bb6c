/** The codes of what a report was asked to be limited to. */
export interface WantedPot {
  readonly programme?: string | undefined;
  readonly municipality?: string | undefined;
}

/** Whether money of this programme and municipality was asked for. */
export function isWanted(
  pot: { readonly programme: string; readonly municipality: string },
  { programme = pot.programme, municipality = pot.municipality }: WantedPot,
): boolean {
  return pot.programme === programme && pot.municipality === municipality;
}
