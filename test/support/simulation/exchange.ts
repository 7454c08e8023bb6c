import { adopt } from '#src/app/sync/adopt.js';
import type { Synchronised } from '#src/app/sync/synchronise.js';
import { isRefusal } from '#src/domain/refusal.js';
import { isUnavailable, Unavailable } from '#src/domain/unavailable.js';
import { mayHoldSegment, replicasFolder } from '#src/sync/segment/name.js';
import { markerPath } from '#src/sync/share/marker.js';
import type { Computer } from './computer.js';
import type { Scene } from './scene.js';

/** So often an officer follows the way out that a message names, before it is left for later. */
const mostAttempts = 4;

type Attempt = (computer: Computer) => Promise<Synchronised | null>;

/**
 * One officer goes to the share: joins it, or exchanges with it, and does what the messages say.
 * @returns null where the share cannot be reached now
 */
export async function exchange(scene: Scene, computer: Computer): Promise<Synchronised | null> {
  let attempt: Attempt | null = computer.hasDatabase ? syncs : joins;
  for (let left = mostAttempts; attempt !== null && left > 0; left -= 1) {
    try {
      const exchanged = await attempt(computer);
      scene.trace.push(`${computer.name} ${attempt.name}: ${textOf(exchanged)}`);
      return exchanged;
    } catch (error) {
      scene.trace.push(
        `${computer.name} ${attempt.name}, in vain: ${error instanceof Error ? error.message : ''}`,
      );
      attempt = await wayOut(scene, computer, { error, attempt });
    }
  }
  return null;
}

const syncs: Attempt = ({ officer }) => officer.sync();
const joins: Attempt = async ({ officer }) => (await officer.join()).exchanged;
const setsUp: Attempt = async ({ officer }) => (await officer.initShare()).exchanged;

/** What an officer does next who gets this message; null: tries again later. Throws what nobody has a way out of. */
async function wayOut(
  { share, hasFaults }: Scene,
  computer: Computer,
  { error, attempt }: { readonly error: unknown; readonly attempt: Attempt },
): Promise<Attempt | null> {
  const paths = await share.paths();
  const hasMarker = paths.includes(markerPath);
  if (isRefusal(error, 'identity-missing')) {
    await adopt(computer.context);
    computer.close();
    return attempt;
  }
  if (isRefusal(error, 'no-share')) return hasMarker ? joins : setsUp;
  if (isRefusal(error, 'share-not-empty') && !paths.some(mayBeSegment)) {
    await share.empty();
    return attempt;
  }
  // What the drive does not show rightly now cannot be known for one's own.
  if (isRefusal(error, 'share-not-empty') && hasFaults) return null;
  if (!(error instanceof Unavailable)) throw error;
  return isUnavailable(error, 'share-not-there') && !hasMarker && computer.hasDatabase ? setsUp : null;
}

function mayBeSegment(path: string): boolean {
  return path.startsWith(`${replicasFolder}/`) && mayHoldSegment(path);
}

function textOf(exchanged: Synchronised | null): string {
  const changes = Object.entries(exchanged ?? {}).filter(([, value]) => value !== 0 && value !== null);
  return changes.map(([key, value]) => `${key}=${value}`).join(' ') || 'nothing new';
}
