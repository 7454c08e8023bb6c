import { describe, expect, it } from '@jest/globals';
import { describeFailure } from '#src/cli/failure.js';
import { Damage } from '#src/domain/damage.js';
import { Refusal } from '#src/domain/refusal.js';
import { Unavailable } from '#src/domain/unavailable.js';
import { Cancelled, Usage } from '#src/domain/usage.js';

describe('a failure', () => {
  it.each([
    [new Error('surprise'), 1, 'bug'],
    [new Usage('missing-value', { flag: '--area' }), 2, 'missing-value'],
    [new Refusal('no-ledger', { path: 'x' }), 3, 'no-ledger'],
    [new Unavailable('disk-full', { path: 'x' }), 5, 'disk-full'],
    [new Damage('backup-damaged', { path: 'x', details: 'y' }), 6, 'backup-damaged'],
    [new Cancelled(), 130, 'cancelled'],
    ['not even an error', 1, 'bug'],
  ])('%s ends with %i', (error, exit, code) => {
    expect(describeFailure(error, 'de')).toMatchObject({ code, exit, message: expect.stringMatching(/\.$/) });
  });

  it('says what is wrong and what to do, in both languages, with the facts beside it', () => {
    const error = new Refusal('no-ledger', { path: '/a/llq.sqlite' });
    expect(describeFailure(error, 'de')).toMatchObject({
      message: 'Unter /a/llq.sqlite liegt keine Datenbank.',
      facts: { path: '/a/llq.sqlite' },
    });
    expect(describeFailure(error, 'en')).toMatchObject({ message: 'There is no ledger at /a/llq.sqlite.' });
    expect(describeFailure(error, 'en').hint).toContain('llq init');
  });
});
