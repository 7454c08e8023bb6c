import type { EconomicKind } from '../economic-kind.js';
import type { Track } from '../master-data/track.js';

/**
 * The economic kind of a budget entry that says none: that of the programme's tracks in the municipality where all of
 * them have the same, else consumptive.
 */
export function usualKind(
  tracks: readonly Pick<Track, 'programme' | 'municipality' | 'economicKind'>[],
  of: { readonly programme: string; readonly municipality: string },
): EconomicKind {
  const own = tracks.filter(
    ({ programme, municipality }) => programme === of.programme && municipality === of.municipality,
  );
  const isInvestive = own.length > 0 && own.every(({ economicKind }) => economicKind === 'investive');
  return isInvestive ? 'investive' : 'consumptive';
}
