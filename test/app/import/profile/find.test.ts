import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { profileFor, profilesBeside } from '#src/app/import/profile/find.js';
import { Refusal } from '#src/domain/refusal.js';
import type { UnderstoodSheet } from '#src/lists/understand/understood.js';
import { sheetOf, tableOf } from '../../../lists/mapping/made.js';
import { fieldsOf } from './made.js';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'llq-profiles-'));
});
afterEach(() => rm(folder, { recursive: true }));

const sheets: readonly UnderstoodSheet[] = [sheetOf([tableOf({ header: ['Gebiet', 'Betrag'], rows: [] })])];

describe('profiles beside a list', () => {
  it('are found by their endings, and one that fits is taken', async () => {
    await writeFile(join(folder, 'a.profil.yaml'), 'list: a\ncolumns: { amount: Betrag }');
    await writeFile(join(folder, 'b.profile.yaml'), 'list: b\ncolumns: { amount: Summe }');
    await writeFile(join(folder, 'c.yaml'), 'no profile: at all');
    const profiles = await profilesBeside(join(folder, 'liste.xlsx'), fieldsOf);
    expect(profiles.map(({ profile }) => profile.list)).toEqual(['a', 'b']);
    expect(profileFor(profiles, () => sheets)).toMatchObject({ path: join(folder, 'a.profil.yaml') });
  });

  it('are a question where several fit, and nothing where none does', async () => {
    await writeFile(join(folder, 'a.profil.yaml'), 'list: a\ncolumns: { amount: Betrag }');
    await writeFile(join(folder, 'b.profil.yaml'), 'list: b\nheader: [gebiet]');
    const profiles = await profilesBeside(join(folder, 'liste.xlsx'), fieldsOf);
    expect(profileFor(profiles, () => sheets)).toMatchObject({
      code: 'profile-open',
      facts: { profiles: ['a.profil.yaml', 'b.profil.yaml'] },
    });
    expect(profileFor(profiles, () => [])).toBeNull();
  });

  it('are not passed over where they cannot be understood', async () => {
    await writeFile(join(folder, 'a.profil.yaml'), 'list: a\nshets: all');
    await expect(profilesBeside(join(folder, 'liste.xlsx'), fieldsOf)).rejects.toBeInstanceOf(Refusal);
  });
});
