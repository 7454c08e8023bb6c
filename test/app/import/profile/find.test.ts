import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { chooseBeside, type BesideChosen } from '#src/app/import/profile/beside.js';
import { profilesBeside } from '#src/app/import/profile/find.js';
import { Refusal } from '#src/domain/refusal.js';
import { findingText } from '#src/messages/import/findings/all.js';
import { sheetOf, tableOf } from '../../../lists/mapping/made.js';
import { fieldsOf } from './made.js';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'llq-profiles-'));
});
afterEach(() => rm(folder, { recursive: true }));

const fits = 'list: x\ncolumns: { amount: Betrag }';
const fitsNot = 'list: x\ncolumns: { amount: Summe }';
const untitled = 'list: x\nconstants: { area: Grohn }';
const broken = 'list: x\nshets: all';

/** What is chosen for `liste.xlsx` with the titles `Gebiet` and `Betrag` beside these profiles. */
async function chosenBeside(profiles: Readonly<Record<string, string>>): Promise<BesideChosen> {
  for (const [name, text] of Object.entries(profiles)) await writeFile(join(folder, name), text);
  const beside = await profilesBeside(join(folder, 'liste.xlsx'), fieldsOf);
  return chooseBeside(beside, () => [sheetOf([tableOf({ header: ['Gebiet', 'Betrag'], rows: [] })])]);
}

function chosen(name: string) {
  return { profile: { path: join(folder, name) }, findings: [] };
}

describe('of the profiles beside a list', () => {
  it('the one that fits is taken, whatever it is called', async () => {
    const found = await chosenBeside({
      'a.profil.yaml': fits,
      'b.profile.yaml': fitsNot,
      'c.yaml': 'no profile: at all',
    });
    expect(found).toMatchObject(chosen('a.profil.yaml'));
  });

  it('several that fit are a question', async () => {
    const found = await chosenBeside({
      'a.profil.yaml': fits,
      'b.profil.yaml': 'list: b\nheader: [gebiet]',
    });
    expect(found).toMatchObject({
      profile: null,
      findings: [{ code: 'profile-open', facts: { profiles: ['a.profil.yaml', 'b.profil.yaml'] } }],
    });
  });

  it.each(['liste.profil.yaml', 'Liste.profile.yaml'])(
    'the one that is called like the list goes before others that fit: %s',
    async (own) => {
      expect(await chosenBeside({ 'a.profil.yaml': fits, [own]: fits })).toMatchObject(chosen(own));
    },
  );

  it('the one that is called like the list is meant also where it does not fit, unless another does', async () => {
    expect(await chosenBeside({ 'liste.profil.yaml': fitsNot })).toMatchObject(chosen('liste.profil.yaml'));
    expect(await chosenBeside({ 'a.profil.yaml': fits })).toMatchObject(chosen('a.profil.yaml'));
  });

  it('one that cannot be understood is a note where another is meant, with its place', async () => {
    const { profile, findings } = await chosenBeside({ 'a.profil.yaml': fits, 'b.profil.yaml': broken });
    expect(profile).toMatchObject({ path: join(folder, 'a.profil.yaml') });
    expect(findings).toMatchObject([{ code: 'profile-unreadable', facts: { profile: 'b.profil.yaml' } }]);
    const [reason] = findings.map((finding) => findingText(finding, 'de').reason);
    expect(reason).toMatch(/b\.profil\.yaml.*Zeile 2, Spalte 1.*shets/);
  });

  it('one that cannot be understood is refused where it is called like the list', async () => {
    const profiles = { 'a.profil.yaml': fits, 'liste.profil.yaml': broken };
    await expect(chosenBeside(profiles)).rejects.toBeInstanceOf(Refusal);
  });

  it('one that cannot be understood is a question where no other fits: it may be the one that is meant', async () => {
    const { profile, findings } = await chosenBeside({ 'a.profil.yaml': fitsNot, 'b.profil.yaml': broken });
    expect(profile).toBeNull();
    expect(findings).toMatchObject([
      { code: 'profile-unreadable-perhaps-meant', facts: { profile: 'b.profil.yaml' } },
    ]);
  });

  it('one without titles is passed over, and that is said', async () => {
    expect(await chosenBeside({ 'liste.profil.yaml': untitled, 'b.profil.yaml': fitsNot })).toMatchObject({
      profile: null,
      findings: [{ code: 'profile-without-titles', facts: { profile: 'liste.profil.yaml' } }],
    });
  });
});
