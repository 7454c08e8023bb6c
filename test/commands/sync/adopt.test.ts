import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { toGroepelingen } from '../../support/bremen-2027.js';
import { answer, refusal, run, stateOf } from '../../support/command-line.js';
import { again, sharingDesks } from '../../support/sync/desks.js';

const payment = `disbursement record 100 ${toGroepelingen}`;

/** Müller's computer after its identity was lost: the database alone was carried over. */
async function withoutIdentity() {
  const desks = await sharingDesks();
  const { number } = await answer<{ number: string }>(desks.mueller, payment); // published by nobody yet
  const env = { LLQ_STATE: join(desks.mueller.folder, 'neuer-rechner') };
  return { ...desks, number, carried: again(desks.mueller, 'mueller', { env }) };
}

describe('llq sync adopt', () => {
  it('lets a computer write to a database that was carried to it', async () => {
    const { carried, number } = await withoutIdentity();
    expect(await refusal(carried, `${payment} --reference 1`)).toMatchObject({
      code: 'identity-missing',
      hint: expect.stringContaining('llq abgleich uebernehmen'),
    });
    const { exit, stdout } = await run(carried, 'abgleich uebernehmen');
    expect([exit, stdout]).toEqual([0, expect.stringMatching(/^Übernommen: .* ein neues Kürzel/)]);
    const next = await answer<{ number: string }>(carried, `${payment} --reference 1`);
    expect(next.number.slice(0, 3)).not.toBe(number.slice(0, 3));
  });

  it('publishes what its former self had not', async () => {
    const { carried, schmidt } = await withoutIdentity();
    await answer(carried, 'sync adopt');
    await run(carried, 'sync');
    await run(schmidt, 'sync');
    expect(await stateOf(schmidt)).toBe(await stateOf(carried));
  });

  it('answers with both names', async () => {
    const { carried } = await withoutIdentity();
    const adopted = await answer<{ replica: string; previousReplica: string }>(carried, 'sync adopt');
    expect(adopted).toEqual({
      path: join(carried.folder, 'llq.sqlite'),
      previousReplica: expect.stringMatching(/^[0-9a-z]{16}$/),
      replica: expect.stringMatching(/^[0-9a-z]{16}$/),
    });
    expect(adopted.replica).not.toBe(adopted.previousReplica);
  });

  it('changes nothing on a dry run', async () => {
    const { carried } = await withoutIdentity();
    expect(await answer(carried, 'sync adopt --dry-run')).toMatchObject({ replica: null });
    expect((await run(carried, 'sync adopt --dry-run')).stdout).toMatch(/^Probelauf: /);
    expect(await refusal(carried, payment)).toMatchObject({ code: 'identity-missing' });
  });
});
