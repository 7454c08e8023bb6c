import { programmePaysInto } from '#src/domain/disbursement/rules.js';
import type { Track } from '#src/domain/master-data/track.js';
import { isRefusal } from '#src/domain/refusal.js';
import { coversDay } from '#src/domain/validity.js';
import { allBatches, type StoredBatch } from '#src/store/queries/import-batch.js';
import { readSetting } from '#src/store/local.js';
import type { Context } from '../context.js';
import { readDirectory, type Directory } from '../directory.js';
import { countOpenFindings } from '../finding/all.js';
import { shareSetting } from '../sync/share.js';

/** Something to choose from: its name, and the code that a command line takes. */
export interface Choice {
  readonly name: string;
  readonly code: string;
}

/** What the menu lets people choose from: what is valid today, by name. */
export interface MenuChoices {
  readonly areas: readonly Choice[];
  /** The tracks that pay into the area with this code; undefined: all tracks. */
  readonly tracksFor: (area: string | undefined) => readonly Choice[];
  /** The imports that stand, the newest first. */
  readonly imports: readonly Choice[];
  /** Whether the ledger has a shared folder. */
  readonly hasShare: boolean;
  /** Whether something needs a person after a merge. */
  readonly hasFindings: boolean;
}

const byName = new Intl.Collator('de');

/** What there is to choose from at this moment; null where no ledger is set up yet. */
export async function menuChoices(context: Context): Promise<MenuChoices | null> {
  try {
    const ledger = await context.ledger();
    return await ledger.read(async (reader) => ({
      ...placesOf(await readDirectory(reader), context),
      imports: importsOf(await allBatches(reader)),
      hasShare: (await readSetting(reader, shareSetting)) !== null,
      hasFindings: (await countOpenFindings(reader, context.place.now())) > 0,
    }));
  } catch (error) {
    if (isRefusal(error, 'no-ledger')) return null;
    throw error;
  }
}

function placesOf(
  directory: Directory,
  { today }: Pick<Context, 'today'>,
): Pick<MenuChoices, 'areas' | 'tracksFor'> {
  const { enrolments } = directory;
  const areas = directory.areas.filter((area) => coversDay(area, today));
  const tracks = directory.tracks.filter((track) => coversDay(track, today));
  const paysInto = (code: string) => {
    const municipality = areas.find((area) => area.code === code)?.municipality;
    return (track: Track): boolean =>
      track.municipality === municipality &&
      programmePaysInto(track.programme, code, { day: today, enrolments });
  };
  return {
    areas: inOrder(areas),
    tracksFor: (area) => inOrder(area === undefined ? tracks : tracks.filter(paysInto(area))),
  };
}

function importsOf(batches: readonly StoredBatch[]): Choice[] {
  return batches
    .filter(({ reversedBy }) => reversedBy === null)
    .map(({ batch, fileName }) => ({ name: `${batch} ${fileName}`, code: batch }))
    .toReversed();
}

function inOrder(named: readonly Choice[]): Choice[] {
  return named.map(({ name, code }) => ({ name, code })).toSorted((a, b) => byName.compare(a.name, b.name));
}
