import { projectionDigest } from '#src/store/digest.js';
import { verifyJournal } from '#src/store/verify.js';
import type { Computer } from '../computer.js';

/** All tables are the same everywhere, and what the journals make of them; no database is damaged. */
export async function stateComplaints(computers: readonly Computer[]): Promise<string[]> {
  const complaints: string[] = [];
  const digests = new Map<string, string[]>();
  for (const computer of computers) {
    const ledger = await computer.officer.ledger();
    const { digest, problems } = await ledger.read((reader) => verifyJournal(reader, ledger.local.ledger));
    const texts = problems.map(({ code, number }) => `${computer.name}: ${code} ${number ?? ''}`);
    complaints.push(...texts, ...damageOf(computer));
    digests.set(digest, [...(digests.get(digest) ?? []), computer.name]);
  }
  if (digests.size > 1)
    complaints.push(`states differ: ${[...digests.values()].map((names) => names.join(', ')).join(' | ')}`);
  return complaints;
}

/** The digest of a computer's tables. */
export async function digestOf({ officer }: Computer): Promise<string> {
  return (await officer.ledger()).read(projectionDigest);
}

function damageOf(computer: Computer): string[] {
  const rows = computer.rows<{ integrity_check: string }>('pragma integrity_check');
  const foreign = computer.rows('pragma foreign_key_check');
  const files = computer.rows<{ path: string; code: string }>('select path, code from damaged_file');
  return [
    ...rows
      .filter((row) => row.integrity_check !== 'ok')
      .map((row) => `${computer.name}: ${row.integrity_check}`),
    ...foreign.map((row) => `${computer.name}: ${JSON.stringify(row)}`),
    ...files.map(({ path, code }) => `${computer.name}: takes ${path} for damaged (${code})`),
  ];
}
