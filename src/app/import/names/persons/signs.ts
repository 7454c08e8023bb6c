import { isNameOfPerson } from '#src/domain/master-data/new-recipient.js';
import { cleanName, slugOf } from '#src/domain/name.js';
import { hasLegalForm } from '../alike/name-words.js';
import { isGivenName } from './given-names.js';

/** What the last part of a German compound says of an organisation, also as a word by itself. */
const organisations =
  'agentur akademie allianz amt arbeit archiv arge asb atelier awo beirat behoerde betrieb bibliothek buecherei bueg buehne bund buendnis buero cafe caritas chor club diakonie dienst dienste drk einrichtung eltern ensemble fabrik fonds foerderkreis forum freunde freundeskreis galerie garten gemeinde gemeinschaft genossenschaft gesellschaft gewerkschaft gruppe gymnasium haus heim hilfe hilfswerk hochschule hort initiative institut jugend kammer kindergarten kinderhaus kirche kita klinik klub kolleg kollektiv kreis kultur laden landesverband liga mission moschee museum netz netzwerk orchester ortsamt partei pflege polizei praxis projekt rat rathaus ring schule senat senator service siedlung sozialwerk sport stadt stelle stiftung team theater touristik treff treffpunkt union universitaet verband verein vereinigung verlag verwaltung werk werkstatt zentrale zentrum'.split(
    ' ',
  );
const organisationWords: ReadonlySet<string> = new Set(organisations);
const organisationEnding = new RegExp(`(?:${organisations.join('|')})(?:e|en|er|es|n|s)?$`);

/** Stand between given name and family name: `von`, `van der`. */
const particles: ReadonlySet<string> = new Set(
  'von vom van der den de da di del dos la le el al zu zum zur ter ten'.split(' '),
);
const namePart = /^\p{Lu}[\p{L}\p{M}'’]*\.?(?:-\p{Lu}[\p{L}\p{M}'’]*\.?)*$/u;
const initial = /^\p{L}\.(?:-?\p{L}\.)*$/u;
const couple = /\s(?:und|u\.|&|\+)\s/u;
const mostParts = 4;

/**
 * Whether a text looks like the name of a natural person: `Frau Beispiel`, `Erika Muster`, `E. Muster`, `Muster, Erika`.
 * By given names and by the lack of a word for an organisation, so it can be wrong both ways: a reason to ask, never
 * one to register anything.
 */
export function looksLikePerson(text: string): boolean {
  const name = cleanName(text);
  if (isNameOfPerson(name)) return true;
  if (hasLegalForm(name) || /\d/.test(name)) return false;
  const [family = '', given, ...more] = name.split(/\s*,\s*/);
  if (given === undefined) return isGivenNameFirst(name);
  return more.length === 0 && isFamilyNameFirst(family, given);
}

/** Whether a text somewhere names a person by given name and family name, such as `Summe Erika Muster`. */
export function mentionsPerson(text: string): boolean {
  const words = cleanName(text).split(/[\s;/()]+/);
  return looksLikePerson(text) || words.some((_, at) => looksLikePerson(words.slice(at, at + 2).join(' ')));
}

/** Whether a name says that it is an organisation's, by its legal form or a word such as `Kulturzentrum`. */
export function showsOrganisation(text: string): boolean {
  return hasLegalForm(text) || partsOf(text).some((part) => organisationEnding.test(slugOf(part)));
}

function isGivenNameFirst(name: string): boolean {
  const parts = partsOf(name.replace(couple, ' '));
  const [first = '', ...rest] = parts;
  if (rest.length === 0 || !areNames(parts) || parts.some(isOrganisationWord)) return false;
  return isGivenName(first) || (initial.test(first) && !showsOrganisation(name));
}

function isFamilyNameFirst(family: string, given: string): boolean {
  const parts = [...partsOf(family), ...partsOf(given.replace(couple, ' '))];
  if (!areNames(parts) || parts.some(isOrganisationWord)) return false;
  const [first = '', ...others] = partsOf(given);
  if (isGivenName(first) || initial.test(first)) return true;
  // Given names are too many to know them all.
  return others.length === 0 && partsOf(family).length === 1 && !showsOrganisation(`${family} ${given}`);
}

function partsOf(name: string): readonly string[] {
  return name.split(' ').filter(Boolean);
}

function areNames(parts: readonly string[]): boolean {
  const names = parts.filter((part) => !particles.has(part.toLowerCase()));
  return names.length >= 2 && names.length <= mostParts && names.every((part) => namePart.test(part));
}

/** As a word by itself: many family names end like one, such as `Neuhaus`. */
function isOrganisationWord(part: string): boolean {
  return part.split('-').some((word) => organisationWords.has(slugOf(word)));
}
