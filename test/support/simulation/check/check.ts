import type { Scene } from '../scene.js';
import { eventComplaints } from './events.js';
import { fileComplaints } from './files.js';
import { findingComplaints } from './findings.js';
import { moneyComplaints } from './money.js';
import { newcomerComplaints } from './newcomers.js';
import { stateComplaints } from './states.js';

export interface Checked {
  /** What is not as it must be, in words for whoever mends it. */
  readonly complaints: readonly string[];
  readonly findings: number;
}

/**
 * Holds a run that has come to rest against everything that must be so. The last steps empty the share.
 * @param thorough whether every archive is tried, and not one of them
 */
export async function complaintsAbout(scene: Scene, thorough: boolean): Promise<Checked> {
  const states = await stateComplaints(scene.computers);
  const found = await findingComplaints(scene);
  const complaints = [
    ...eventComplaints(scene),
    ...states,
    ...found.complaints,
    ...moneyComplaints(scene),
    ...(await fileComplaints(scene)),
    ...(await newcomerComplaints(scene, thorough)),
  ];
  return { complaints, findings: found.findings };
}
