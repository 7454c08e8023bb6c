import type { PersonsIn, Profile } from './profile.js';

export const personShares: readonly PersonsIn[] = ['all', 'some', 'none'];

/** What a profile says of the names in a field; null: nothing. */
export function personsIn({ personsIn: said, persons }: Profile, field: string): PersonsIn | null {
  return said.get(field) ?? (persons.has(field) ? 'all' : null);
}

/** The fields that name natural persons, also those that name organisations too. */
export function fieldsOfPersons(profile: Profile): readonly string[] {
  const said = [...new Set([...profile.persons.keys(), ...profile.personsIn.keys()])];
  return said.filter((field) => personsIn(profile, field) !== 'none');
}
