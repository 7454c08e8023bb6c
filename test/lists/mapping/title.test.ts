import { describe, expect, it } from '@jest/globals';
import { editDistance } from '#src/lists/mapping/edit-distance.js';
import { fieldWord, meant, titleLikeness } from '#src/lists/mapping/title-likeness.js';
import { readTitle, withoutYear, yearIn } from '#src/lists/mapping/title.js';

function likeness(title: string, ...words: readonly string[]): number {
  return titleLikeness(readTitle(title), words.map(fieldWord));
}

describe('how well a title fits a word', () => {
  it.each([
    'Betrag',
    'BETRAG ',
    'Betrag in T€',
    'Betrag (EUR)',
    'Betrag [Euro]',
    'Betrag 2016',
    'Betrag in Mio. €',
  ])('%j is the word', (title) => {
    expect(likeness(title, 'Betrag')).toBe(1);
  });

  it.each(['bewilligter Betrag', 'Betrag der Zuwendung', 'Betrag/Summe', 'Bertag', 'Betrga', 'Betrg'])(
    '%j means it',
    (title) => {
      expect(likeness(title, 'Betrag')).toBeGreaterThan(meant);
      expect(likeness(title, 'Betrag')).toBeLessThan(1);
    },
  );

  it.each(['Eigenbetrag', 'Gesamt-Betrag', 'Höhe etwaiger Folgekosten über den bewilligten Betrag'])(
    '%j may mean it',
    (title) => {
      expect(likeness(title, 'Betrag')).toBeGreaterThan(0.3);
      expect(likeness(title, 'Betrag')).toBeLessThan(meant);
    },
  );

  it.each(['Beirat', 'Antrag', 'Beträge-Nr.', ''])('%j does not', (title) => {
    expect(likeness(title, 'Betrag')).toBeLessThan(0.3);
  });

  it('does not let short words pass for slips of each other', () => {
    expect(likeness('Art', 'Amt')).toBe(0);
    expect(likeness('Jahr', 'Haar')).toBe(0);
  });

  it('does not prefer one of two longer titles for being shorter', () => {
    const [short, long] = [likeness('Ansatz neu', 'Ansatz'), likeness('Ansatz (Zuschussbedarf)', 'Ansatz')];
    expect(Math.abs(short - long)).toBeLessThan(0.1);
  });
});

describe('the year in a title', () => {
  it.each([
    ['Ansatz 2016', 2016, 'Ansatz'],
    ['2016', 2016, ''],
    ['Ergebnis 2015 (Erträge)', 2015, 'Ergebnis (Erträge)'],
    ['VE-Anschlag 2017', 2017, 'VE-Anschlag'],
    ['Ansatz (2016)', 2016, 'Ansatz'],
    ['2016 / Soll', 2016, 'Soll'],
  ])('%j says %d beside %j', (title, year, measure) => {
    expect(yearIn(title)).toBe(year);
    expect(withoutYear(title)).toBe(measure);
  });

  it.each(['Stand 31.12.2016', '2016/17', '2016-2017', 'Konto 42016', '2016 und 2017', 'Ansatz'])(
    '%j says no single one',
    (title) => {
      expect(yearIn(title)).toBeNull();
    },
  );
});

describe('slips of the keyboard', () => {
  it.each([
    ['betrag', 'betrag', 0],
    ['bertag', 'betrag', 1],
    ['betra', 'betrag', 1],
    ['beetrag', 'betrag', 1],
    ['batreg', 'betrag', 2],
    ['konto', 'betrag', 3],
  ])('%s to %s: %d', (a, b, distance) => {
    expect(editDistance(a, b, 2)).toBe(distance);
    expect(editDistance(b, a, 2)).toBe(distance);
  });
});
