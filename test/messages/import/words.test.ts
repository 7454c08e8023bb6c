import { describe, expect, it } from '@jest/globals';
import { importTargets } from '#src/domain/codes.js';
import type { Finding } from '#src/domain/import/finding.js';
import { fieldName, targetWords } from '#src/messages/import/words.js';
import { findingText } from '#src/messages/import/findings/all.js';
import { targets } from '#src/app/import/targets/all.js';

function finding<C extends Finding['code']>(
  code: C,
  facts: Extract<Finding, { code: C }>['facts'],
  text: string | null = null,
): Finding {
  return { code, facts, text, reading: null, place: { sheet: 'Tabelle1', cell: 'D17' } } as Finding; // of this very code
}

describe('the words of an import', () => {
  it('name every target in both languages', () => {
    expect(Object.keys(targetWords)).toEqual([...importTargets]);
  });

  it('name every field of every target in German', () => {
    const fields = new Set(Object.values(targets).flatMap((target) => Object.keys(target.fields)));
    const sameInGerman = new Set(['name']);
    const unnamed = [...fields].filter(
      (field) => fieldName(field, 'de') === field && !sameInGerman.has(field),
    );
    expect(unnamed).toEqual([]);
  });
});

describe('a finding', () => {
  it('says what stood there, and what to do', () => {
    const unreadable = finding('amount-unreadable', { title: 'Betrag' }, 'k.A.');
    expect(findingText(unreadable, 'de')).toEqual({
      reason: '„k.A.“ in der Spalte „Betrag“ ist kein Betrag.',
      proposal: 'In der Liste berichtigen; so ist es eindeutig: 1.234,56.',
    });
    expect(findingText(unreadable, 'en').reason).toBe('"k.A." in the column "Betrag" is no amount.');
  });

  it('gives both sums, and their difference, where a total is off by a cent', () => {
    const facts = {
      label: 'Summe',
      column: 'Betrag',
      statedCents: 64_680_588,
      rowsCents: 64_680_587,
      rows: 482,
    };
    expect(findingText(finding('sum-differs', facts), 'de').reason.replaceAll('\u00A0', ' ')).toBe(
      '„Summe“ (Betrag): in der Liste 646.805,88 €, aus 482 Zeilen 646.805,87 €; Unterschied 0,01 €.',
    );
  });

  it('says of a row that a rule refuses what the command for it would say', () => {
    const facts = { refusal: 'track-of-other-programme', facts: { track: 'los', programme: 'win' } } as const;
    expect(findingText(finding('row-refused', facts), 'de')).toEqual({
      reason: 'Die Förderschiene los gehört nicht zum Programm win.',
      proposal: 'Eines von beiden weglassen oder berichtigen; die Schiene allein genügt.',
    });
  });

  it('proposes names that look like one that nobody knows, and how to say which is meant', () => {
    const facts = { noun: 'area', name: 'Lüsum', nearest: ['Lüssum'], rows: 3 } as const;
    const { reason, proposal } = findingText(finding('name-unknown', facts), 'de');
    expect(reason).toBe('„Lüsum“ ist als Gebiet nicht verzeichnet (3 Zeilen).');
    expect(proposal).toContain('Gemeint vielleicht: Lüssum?');
    expect(proposal).toContain('„spellings: area“');
  });
});
