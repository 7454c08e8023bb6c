import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { newDesk, type Desk } from '../../support/llq.js';
import { pay } from '../../support/payments.js';

let desk: Desk;
beforeEach(async () => {
  desk = newDesk();
  await desk.llq('init');
});
afterEach(() => desk.remove());

const payment = ['--track', 'quartierszentren', '--recipient', 'Beispielverein e.V.'];

describe('track show', () => {
  it('gives the amounts of a year, its own and by area', async () => {
    await pay(desk, '100,00', ...payment, '--area', 'grohn');
    await pay(desk, '50,00', ...payment);
    expect(await desk.json('track', 'show', 'Quartierszentren')).toMatchObject({
      code: 'quartierszentren',
      areaKinds: ['win'],
      aliasNameOrigins: [],
      year: 2027,
      allocatedCents: 0,
      disbursedCents: 15000,
      availableCents: -15000,
      areas: [
        { area: 'grohn', disbursedCents: 10000, availableCents: -10000 },
        { area: null, disbursedCents: 5000, availableCents: -5000 },
      ],
    });
  });

  it('gives zeros for a year without money', async () => {
    expect(await desk.json('track', 'show', 'los', '--year', '2026')).toMatchObject({
      year: 2026,
      allocatedCents: 0,
      disbursedCents: 0,
      availableCents: 0,
      areas: [],
    });
  });

  it('is a page of labels, values and amounts', async () => {
    await pay(desk, '100,00', ...payment, '--area', 'grohn');
    const { stdout } = await desk.llq('schiene', 'zeigen', 'quartierszentren');
    expect(stdout).toContain('Gebietsarten     WiN-Gebiet\n');
    expect(stdout).toMatch(/Verfügbar 2027 +-100,00\s€/);
    expect(stdout).toMatch(/grohn +0,00 +0,00 +100,00 +0,00 +-100,00/);
  });
});
