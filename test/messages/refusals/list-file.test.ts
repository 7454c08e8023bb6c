import { describe, expect, it } from '@jest/globals';
import { listFileRefusals } from '#src/messages/refusals/list-file.js';

describe('a list that cannot be opened', () => {
  it('is told what it is instead', () => {
    const says = listFileRefusals['list-is-something-else'].says;
    expect(says.de({ content: 'pdf' })).toBe('Als Liste lässt sich das nicht lesen: Es ist ein PDF.');
    expect(says.en({ content: 'folder' })).toBe('This cannot be read as a list: it is a folder.');
  });

  it('is told which limit it passed, and where', () => {
    const says = listFileRefusals['list-too-large'].says;
    const rows = { measure: 'rows', limit: 200_000, sheet: 'WiN 2004', cell: 'A200001' } as const;
    expect(says.de(rows)).toBe(
      'Die Liste ist zu groß: mehr als 200.000 Zeilen (Blatt WiN 2004, Zelle A200001).',
    );
    const file = { measure: 'file', limit: 50 * 1024 * 1024, sheet: null, cell: null } as const;
    expect(says.en(file)).toBe('The list is too large: more than 50 MB.');
  });

  it('is told which part would do harm', () => {
    const says = listFileRefusals['list-dangerous'].says;
    expect(says.en({ danger: 'bomb', part: 'xl/worksheets/sheet1.xml' })).toBe(
      'The file is damaged or built to do harm, and nothing was read: it unpacks beyond measure (xl/worksheets/sheet1.xml).',
    );
    expect(says.de({ danger: 'too-many-parts', part: null })).toBe(
      'Die Datei ist beschädigt oder gebaut, um Schaden anzurichten; gelesen wurde nichts. Sie hat unmäßig viele Teile.',
    );
  });
});
