import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@jest/globals';
import { isTemporary } from '#src/sync/folder/names.js';
import { parseSegmentPath } from '#src/sync/segment/name.js';
import { temporaryFolder } from '../temporary.js';
import { newProcessDesk, type ProcessDesk } from './desk.js';
import { deskWithMoney, expectSound } from './scene.js';

/** Officers whose every command is a process, and the folder that all of them reach. */
export interface SharedDesks {
  readonly share: string;
  readonly desks: readonly [ProcessDesk, ProcessDesk];
}

/** The first has 500,000 euros for Gröpelingen and has set the folder up, the second has joined. */
export async function sharedDesks(): Promise<SharedDesks> {
  const share = join(temporaryFolder(), 'austausch');
  mkdirSync(share);
  const founder = await deskWithMoney('500.000', { env: { LLQ_ACTOR: 'mueller' } });
  await founder.json('sync', 'init', share);
  const colleague = newProcessDesk({ env: { LLQ_ACTOR: 'schmidt' } });
  await colleague.json('sync', 'join', share);
  return { share, desks: [founder, colleague] };
}

/** Every file that has the name of a segment has the contents that its name tells. */
export function expectNoTornFile(share: string): void {
  const torn = filesOn(share).filter((path) => {
    const digest = parseSegmentPath(path)?.digest;
    return digest !== undefined && !sha256(readFileSync(join(share, path))).startsWith(digest);
  });
  expect(torn).toEqual([]);
}

/** After an exchange each: both have the same, all of it is sound, and nothing unfinished lies on the share. */
export async function expectTogether({ share, desks: [one, other] }: SharedDesks): Promise<void> {
  for (const desk of [one, other, one]) await desk.json('sync');
  expectNoTornFile(share);
  expect(filesOn(share).filter((path) => isTemporary(path.replace(/.*\//, '')))).toEqual([]);
  const verified = [one, other].map((desk) => desk.json<{ digest: string }>('journal', 'verify'));
  const [first, second] = await Promise.all(verified);
  expect(second?.digest).toBe(first?.digest);
  await Promise.all([one, other].map(expectSound));
}

function filesOn(share: string): string[] {
  return readdirSync(share, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(share.length + 1)
        .replaceAll('\\', '/'),
    );
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
