import { describe, expect, it } from '@jest/globals';
import type { JournalProblem } from '#src/domain/damage.js';
import { damageTexts } from '#src/messages/damage.js';

const { says, wayOut } = damageTexts['journal-damaged'];
const path = 'llq.sqlite';

function problem(code: JournalProblem['code'], number: string | null): JournalProblem {
  return { code, number, hash: null };
}

describe('the sentence about a damaged journal', () => {
  it('names events by number', () => {
    const problems = [problem('hash-differs', 'K7Q-42'), problem('prev-missing', 'K7Q-44')];
    expect(says.de({ path, problems })).toBe(
      'Im Journal von llq.sqlite stimmt etwas nicht: K7Q-42: Inhalt passt nicht zur Prüfsumme; K7Q-44: der Vorgang davor fehlt.',
    );
  });

  it('names five of many', () => {
    const problems = Array.from({ length: 7 }, (_, at) => problem('hash-differs', `K7Q-${at + 1}`));
    expect(says.en({ path, problems })).toMatch(/K7Q-5: [^;]*; and 2 more\.$/);
  });

  it('sends to a rebuild where only the tables are wrong, else to a backup', () => {
    const tables = problem('projections-differ', null);
    expect(wayOut.de({ path, problems: [tables] })).toContain('llq datenbank neu-aufbauen');
    expect(wayOut.de({ path, problems: [problem('hash-differs', 'K7Q-1'), tables] })).toContain(
      'wiederherstellen',
    );
  });
});
