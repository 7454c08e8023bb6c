import { parseSegmentPath } from '#src/sync/segment/name.js';
import type { Computer } from '../computer.js';
import type { Scene } from '../scene.js';
import { findingsOf } from './findings.js';
import { digestOf } from './states.js';

/**
 * Somebody new has from the share alone what everybody has; and each computer alone can bring back the whole share, from
 * which somebody new has the same.
 * @param thorough whether every archive is tried, and not one of them
 */
export async function newcomerComplaints(scene: Scene, thorough: boolean): Promise<string[]> {
  const [known] = scene.computers;
  if (known === undefined) return [];
  const before = await segmentsOn(scene);
  const complaints = await joinedComplaints(scene, known, 'from the share');
  const archives = thorough ? scene.computers : [scene.dice.pick(scene.computers)];
  for (const computer of archives) {
    await scene.share.empty();
    await computer.officer.initShare();
    const after = new Set(await segmentsOn(scene));
    const missing = before.filter((path) => !after.has(path));
    complaints.push(...missing.map((path) => `${computer.name} cannot bring back ${path}`));
    complaints.push(...(await joinedComplaints(scene, computer, `from the archive of ${computer.name}`)));
  }
  return complaints;
}

async function joinedComplaints(scene: Scene, known: Computer, what: string): Promise<string[]> {
  const newcomer = scene.newcomer();
  try {
    await newcomer.officer.join();
    const complaints: string[] = [];
    if ((await digestOf(newcomer)) !== (await digestOf(known))) complaints.push(`another state ${what}`);
    const now = new Date(scene.time.ms);
    const [one, other] = [await findingsOf(newcomer, now), await findingsOf(known, now)];
    if (JSON.stringify(one) !== JSON.stringify(other)) complaints.push(`other findings ${what}`);
    return complaints;
  } finally {
    newcomer.close();
  }
}

async function segmentsOn({ share }: Scene): Promise<string[]> {
  return (await share.paths()).filter((path) => parseSegmentPath(path) !== null);
}
