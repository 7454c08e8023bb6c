/** How sync clients name the second of two files, or one that they could not bring together: put before the ending. */
const additions = [
  ' (Konfliktkopie Schmidt 2027-03-15)', // Nextcloud, in German
  '.sync-conflict-20270315-093000-ABCDEFG', // Syncthing
  " (Müller's conflicted copy 2027-03-15)", // Dropbox
  '-DESKTOP-7K2M9', // OneDrive
  ' 2', // iCloud, and people
];

/** The path of a copy; `turn` chooses the sync client. */
export function conflictCopyName(path: string, turn: number): string {
  const ending = path.lastIndexOf('.');
  const addition = additions[turn % additions.length] ?? '';
  return `${path.slice(0, ending)}${addition}${path.slice(ending)}`;
}
