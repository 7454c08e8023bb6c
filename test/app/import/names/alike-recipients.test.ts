import { describe, expect, it } from '@jest/globals';
import { alikeRecipients } from '#src/app/import/names/alike/alike-recipients.js';

function proposals(written: string, registered: string): readonly string[] {
  return alikeRecipients([{ code: 'x', name: registered, aliasNames: [] }])(written);
}

describe('a recipient that nobody is registered as', () => {
  it.each([
    ['Musterbildungswerg gGmbH', 'Musterbildungswerk gGmbH'],
    ['Beispielverien Gröpelingen e.V.', 'Beispielverein Gröpelingen e.V.'],
    ['Beispielverein Gröplingen', 'Beispielverein Gröpelingen e.V.'],
    ['Beispielverein Gropelingen e.V.', 'Beispielverein Gröpelingen e.V.'],
    ['Beispielverein fuer Grohn e. V.', 'Beispielverein Grohn'],
    ['Musterwerk gemeinn. GmbH', 'Musterwerk gGmbH'],
    ['Musterwerk Gemeinnützige GmbH', 'Musterwerk gGmbH'],
    ['Musterwerk gemeinnützige Gesellschaft mit beschränkter Haftung', 'Musterwerk gGmbH'],
    ['Musterkirche KdöR', 'Musterkirche K.d.ö.R.'],
    ['Studentenwerk Muster (AöR)', 'Studentenwerk Muster Anstalt des öffentlichen Rechts'],
    ['Verein zur Förderung der Grundschule Beispiel', 'Förderverein Grundschule Beispiel e.V.'],
    ['Verein zur Foerderung des Musterparks e.V.', 'Förderverein Musterpark'],
    ['J. Beispiel Stiftung', 'Johanna-Beispiel-Stiftung'],
    ['J Beispiel Stiftung', 'Johanna-Beispiel-Stiftung'],
    ['Fr.-Muster-Stiftung', 'Friedrich Muster Stiftung'],
    ['Ev. Kirchengemeinde Beispiel', 'Evangelische Kirchengemeinde Beispiel'],
    ['St. Muster Gemeinde', 'Sankt-Muster-Gemeinde'],
    ['Kultur Etage Musterstern', 'Kulturetage Musterstern e.V.'],
    ['Kultur-Etage Muster-Stern gGmbH', 'Kulturetage Musterstern e.V.'],
    ['Musterstern Kulturetage', 'Kulturetage Musterstern e.V.'],
    ['Beispielverein Bremen e.V.', 'Beispielverein e.V.'],
    ['TuS Walle Bremen', 'TuS Walle e.V.'],
  ])('%s may be %s', (written, registered) => {
    expect(proposals(written, registered)).toEqual([registered]);
    expect(proposals(registered, written)).toEqual([written]);
  });

  it.each([
    ['TV Walle e.V.', 'TuS Walle e.V.'],
    ['SG Walle e.V.', 'SV Walle e.V.'],
    ['TuS Walle e.V.', 'TuS Halle e.V.'],
    ['Beispielverein Huchting e.V.', 'Beispielverein Gröpelingen e.V.'],
    ['Beispielverein Nord e.V.', 'Beispielverein Süd e.V.'],
    ['Beispielverein Ost gGmbH', 'Beispielverein West gGmbH'],
    ['Bürgerverein Walle e.V.', 'Bürgerhaus Walle e.V.'],
    ['Kulturverein Muster', 'Kinderverein Muster'],
    ['Seniorentreff Muster', 'Juniorentreff Muster'],
    ['Grundschule Muster 12', 'Grundschule Muster 13'],
    ['1. FC Muster', '2. FC Muster'],
    ['Muster Kreisverband Bremen e.V.', 'Muster Kreisverband Bremerhaven e.V.'],
    ['Muster Landesverband e.V.', 'Muster Kreisverband e.V.'],
    ['Förderverein Grundschule Beispiel', 'Grundschule Beispiel'],
    ['Stiftung Muster', 'Stiftung Beispiel'],
    ['Verein e.V.', 'Muster e.V.'],
    ['AWO Bremen', 'DRK Bremen'],
    ['A. B.', 'Anders Beispiel'],
  ])('%s is not %s', (written, registered) => {
    expect(proposals(written, registered)).toEqual([]);
    expect(proposals(registered, written)).toEqual([]);
  });

  it('may be three at most, those with the fewest slips first, and also by an alias name', () => {
    const entries = [
      { code: '1', name: 'Musterbildungswek', aliasNames: [] },
      { code: '2', name: 'Musterbildungswerk', aliasNames: [] },
      { code: '3', name: 'Ganz anders', aliasNames: ['Musterbildungswerke'] },
      { code: '4', name: 'Musterbildungswerg', aliasNames: [] },
    ];
    const found = alikeRecipients(entries)('Musterbildungswerk gGmbH');
    expect(found).toEqual(['Musterbildungswerk', 'Ganz anders', 'Musterbildungswek']);
  });
});
