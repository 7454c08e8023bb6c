import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { refuseUnsafePlace } from '#src/store/sqlite/place.js';
import { temporaryFolder } from '../../support/temporary.js';

/** The refusal of a place as code and service, null where it is safe. */
function refusalOf(path: string): unknown {
  try {
    refuseUnsafePlace(path);
    return null;
  } catch (error) {
    return error;
  }
}

describe('a place for a database', () => {
  it('is any local folder, also one that is not there yet', () => {
    const folder = temporaryFolder();
    expect(refusalOf(join(folder, 'llq.sqlite'))).toBeNull();
    expect(refusalOf(join(folder, 'noch', 'nicht', 'da', 'llq.sqlite'))).toBeNull();
    expect(refusalOf('llq.sqlite')).toBeNull();
    expect(refusalOf('\\\\?\\C:\\Users\\müller\\llq.sqlite')).toBeNull();
  });

  it.each([
    '\\\\server\\share\\llq.sqlite',
    '//server/share/llq.sqlite',
    '\\\\?\\UNC\\server\\share\\llq.sqlite',
  ])('is not on the network: %s', (path) => {
    expect(refusalOf(path)).toMatchObject({ code: 'ledger-on-network', facts: { path } });
  });

  it.each([
    ['OneDrive', 'OneDrive'],
    ['OneDrive - Die Senatorin', 'OneDrive'],
    ['Nextcloud', 'Nextcloud'],
    ['nextcloud2', 'Nextcloud'],
    ['ownCloud', 'ownCloud'],
    ['Dropbox', 'Dropbox'],
    ['Dropbox (Amt)', 'Dropbox'],
    ['Syncthing', 'Syncthing'],
    ['Google Drive', 'Google Drive'],
    ['Meine Ablage', 'Google Drive'],
    ['iCloudDrive', 'iCloud'],
    ['com~apple~CloudDocs', 'iCloud'],
  ])('is not in a folder called %s', (name, service) => {
    const path = join(temporaryFolder(), name, 'Förderung', 'llq.sqlite');
    expect(refusalOf(path)).toMatchObject({ code: 'ledger-in-synced-folder', facts: { path, service } });
  });

  it.each([
    ['.849C9593-D756-4E56-8D6E-42412F2A707B', 'OneDrive'],
    ['.nextcloudsync.log', 'Nextcloud'],
    ['.sync_0123456789ab.db', 'Nextcloud'],
    ['._sync_0123456789ab.db', 'Nextcloud'],
    ['.owncloudsync.log', 'ownCloud'],
    ['.dropbox.cache', 'Dropbox'],
    ['.stfolder', 'Syncthing'],
    ['.tmp.driveupload', 'Google Drive'],
  ])('is not below a folder in which %s lies', (marker, service) => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, marker), '');
    expect(refusalOf(join(folder, 'a', 'b', 'llq.sqlite'))).toMatchObject({ facts: { service } });
  });

  it.each(['Dropboxen', 'Meine Nextcloud-Notizen', 'OneDriveAlt', '.dropbox'])(
    'may be in a folder called %s',
    (name) => {
      const folder = join(temporaryFolder(), name);
      mkdirSync(folder);
      expect(refusalOf(join(folder, 'llq.sqlite'))).toBeNull();
    },
  );

  it('is judged by where it really lies, behind links to folders and files', () => {
    const folder = temporaryFolder();
    const cloud = join(folder, 'Nextcloud');
    mkdirSync(cloud);
    writeFileSync(join(cloud, 'echt.sqlite'), '');
    symlinkSync(cloud, join(folder, 'lokal'));
    symlinkSync(join(cloud, 'echt.sqlite'), join(folder, 'llq.sqlite'));
    expect(refusalOf(join(folder, 'lokal', 'x.sqlite'))).toMatchObject({ facts: { service: 'Nextcloud' } });
    expect(refusalOf(join(folder, 'llq.sqlite'))).toMatchObject({ facts: { service: 'Nextcloud' } });
  });
});
