import { describe, expect, it } from '@jest/globals';
import { looksLikePerson, mentionsPerson, showsOrganisation } from '#src/app/import/names/persons/signs.js';

describe('the name of a natural person', () => {
  it.each([
    'Frau Beispiel',
    'Familie Probst-Muster',
    'Hans Müller',
    'HANS MUSTER',
    'Müller, Hans',
    'Müller,Hans',
    'Muster, Nzinga',
    'E. Muster',
    'K.-H. Muster',
    'Karl-Heinz Muster',
    'Hans Peter Muster',
    'Erika von der Muster',
    'von Muster, Erika',
    'Muster, E.',
    'Hans und Erika Muster',
    'Erika Neuhaus',
    'Ayşe Yıldız',
    'Gülcan Çelik',
    'Jörg Weiß',
  ])('is seen in %s', (text) => {
    expect(looksLikePerson(text)).toBe(true);
  });

  it.each([
    'Beispielverein',
    'Beispielverein e.V.',
    'Hans Muster GmbH',
    'Hans-Muster-Stiftung',
    'Anne Muster Schule',
    'Martin Muster Gemeinde',
    'Bürgerhaus, Huchting',
    'Kulturzentrum Muster',
    'Quartierszentrum Huchting',
    'Musterbund Nord',
    'Ortsamt West',
    'Bewohnerfonds 2009-001',
    'DRK',
    'Muster',
    '',
  ])('is not seen in %j', (text) => {
    expect(looksLikePerson(text)).toBe(false);
  });

  it.each(['Summe Erika Muster', 'Zwischensumme (Hans Muster)', 'Muster, Erika'])(
    'is found within %s',
    (text) => {
      expect(mentionsPerson(text)).toBe(true);
    },
  );

  it.each(['Summe Gröpelingen', 'Gesamtsumme', 'Summe Beispielverein e.V.'])('is not found in %s', (text) => {
    expect(mentionsPerson(text)).toBe(false);
  });
});

describe('the name of an organisation', () => {
  it.each([
    'Beispielverein e.V.',
    'Muster gGmbH',
    'Kulturzentrum Muster',
    'Bürgerhaus Muster',
    'Gemeinde St. Muster',
    'AWO Muster',
    'Muster-Stiftung',
    'Grundschule Muster 12',
    'Stadtteilinitiativen Muster',
  ])('shows in %s', (text) => {
    expect(showsOrganisation(text)).toBe(true);
  });

  it.each(['Erika Muster', 'Musterfrau', 'Probst, Käthe'])('does not show in %s', (text) => {
    expect(showsOrganisation(text)).toBe(false);
  });
});
