import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import type { EventType } from '#src/domain/events/all.js';
import { eventTypes } from '#src/journal/event-types.js';
import { readEvent } from '#src/journal/read.js';
import { seal } from '#src/journal/seal.js';
import { understand } from '#src/journal/understand.js';
import { goldenEnvelope, goldenListedEnvelope, goldenTypes } from '../support/golden-events.js';

const folder = join(process.cwd(), 'fixtures', 'golden');

interface Golden {
  readonly hash: string;
  readonly bytes: string;
}

function fileOf(type: EventType, format = 1): string {
  const version = `${type}.v${eventTypes[type].version}`;
  return format === 1 ? `${version}.json` : `${version}.format-${format}.json`;
}

function pinned(file: string): unknown {
  const path = join(folder, file);
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : null;
}

// No test writes a golden file. For a new type or version take what the failing test prints, and never touch an old one.
describe('golden files', () => {
  it.each(goldenTypes)('pin the bytes and the hash of %s', (type) => {
    const { bytes, hash } = seal(goldenEnvelope(type));
    expect({ hash, bytes }).toEqual(pinned(fileOf(type)));
  });

  it.each<EventType>(['disbursement.recorded', 'recipient.stated'])(
    'pin the bytes and the hash of %s from a list',
    (type) => {
      const { bytes, hash } = seal(goldenListedEnvelope(type));
      expect({ hash, bytes }).toEqual(pinned(fileOf(type, 2)));
    },
  );

  it('exist for every type of event that this program writes', () => {
    expect(goldenTypes.toSorted()).toEqual(Object.keys(eventTypes).toSorted());
  });

  it.each(readdirSync(folder))('%s is read, today and by every later program', async (file) => {
    const { bytes, hash } = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Golden;
    const event = readEvent(bytes);
    if (typeof event === 'string') throw new Error(event);
    expect(event.hash).toBe(hash);
    expect(await understand([event])).not.toContain(null);
  });
});
