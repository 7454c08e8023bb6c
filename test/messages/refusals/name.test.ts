import { describe, expect, it } from '@jest/globals';
import { nameRefusals } from '#src/messages/refusals/name.js';

const unknown = nameRefusals['name-unknown'];

describe('the way out of an unknown name', () => {
  it('is the nearest names', () => {
    const facts = { noun: 'area', text: 'Grohm', nearest: ['Grohn', 'Grambke', 'Lüssum'] } as const;
    expect(unknown.says.de(facts)).toBe('„Grohm“ ist als Gebiet nicht bekannt.');
    expect(unknown.wayOut.de(facts)).toBe('Meinen Sie Grohn, Grambke oder Lüssum?');
    expect(unknown.wayOut.en({ ...facts, nearest: ['Grohn'] })).toBe('Do you mean Grohn?');
  });

  it('is the list of all where nothing is near', () => {
    const facts = { noun: 'area', text: 'Atlantis', nearest: [] } as const;
    expect(unknown.wayOut.de(facts)).toBe('Bitte prüfen Sie die Schreibweise. Alle zeigt: llq gebiet liste');
    expect(unknown.wayOut.en(facts)).toBe('Please check the spelling. To see all: llq area list');
  });

  it('is the spelling alone where there is no list', () => {
    const facts = { noun: 'municipality', text: 'Atlantis', nearest: [] } as const;
    expect(unknown.wayOut.de(facts)).toBe('Bitte prüfen Sie die Schreibweise.');
  });
});

describe('the way out of an ambiguous name', () => {
  it('is the codes to choose from', () => {
    const facts = {
      noun: 'track',
      text: 'Topf',
      candidates: ['bhv-innovationstopf', 'innovationstopf'],
    } as const;
    expect(nameRefusals['name-ambiguous'].wayOut.de(facts)).toBe(
      'Bitte geben Sie das Kürzel an: bhv-innovationstopf oder innovationstopf.',
    );
  });
});
