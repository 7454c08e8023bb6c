import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { newDesk, type Desk } from '../../support/llq.js';
import { pay } from '../../support/payments.js';

let desk: Desk;
beforeEach(async () => {
  desk = newDesk();
  await desk.llq('init');
  await pay(desk, '100,00', '--track', 'innovationstopf', '--recipient', 'Ökoverein e.V.');
  const number = await pay(desk, '50,00', '--track', 'los', '--recipient', 'Nordverein');
  await desk.json('repayment', 'record', '20,00', '--of', number, '--date', '2027-03-15', '--reason', 'Rest');
  await pay(desk, '7,00', '--track', 'los', '--recipient', 'Nordverein', '--date', '2026-05-01');
});
afterEach(() => desk.remove());

describe('recipient list', () => {
  it('gives number and sum of the payments of the year', async () => {
    expect(await desk.json('recipient', 'list')).toEqual({
      year: 2027,
      recipients: [
        expect.objectContaining({
          name: 'Nordverein',
          disbursements: 1,
          disbursedCents: 5000,
          repaidCents: 2000,
          mergedInto: null,
        }),
        expect.objectContaining({
          name: 'Ökoverein e.V.',
          disbursements: 1,
          disbursedCents: 10000,
          repaidCents: 0,
        }),
      ],
    });
    expect(await desk.json('recipient', 'list', '--year', '2026')).toMatchObject({
      recipients: [
        { name: 'Nordverein', disbursements: 1, disbursedCents: 700 },
        { name: 'Ökoverein e.V.', disbursements: 0, disbursedCents: 0 },
      ],
    });
  });

  it('counts what a merged recipient was paid where it went', async () => {
    const { id } = await desk.json<{ id: string }>(
      'recipient',
      'merge',
      'Nordverein',
      '--into',
      'Ökoverein e.V.',
      '--reason',
      'doppelt',
    );
    expect(await desk.json('recipient', 'list')).toMatchObject({
      recipients: [{ name: 'Ökoverein e.V.', disbursements: 2, disbursedCents: 15000, repaidCents: 2000 }],
    });
    expect(await desk.json('recipient', 'list', '--all')).toMatchObject({
      recipients: [
        { id, name: 'Nordverein', mergedInto: expect.any(String), disbursements: 0, disbursedCents: 0 },
        { disbursements: 2 },
      ],
    });
  });

  it('leaves reversed payments out', async () => {
    const number = await pay(desk, '3,00', '--track', 'los', '--recipient', 'Ökoverein e.V.');
    await desk.json('disbursement', 'reverse', number, '--reason', 'Irrtum');
    expect(await desk.json('recipient', 'list')).toMatchObject({
      recipients: [{}, { disbursements: 1, disbursedCents: 10000 }],
    });
  });

  it.each(['traeger', 'empfaenger'])('is called %s liste in German', async (noun) => {
    const { stdout } = await desk.llq(noun, 'liste');
    expect(stdout).toContain('\tOrganisation\t1\t100,00\t0,00\t\t');
  });
});
