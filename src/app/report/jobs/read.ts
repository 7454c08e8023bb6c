import { refuse } from '#src/domain/refusal.js';
import type { MapEntry, MapNode, TreeNode } from '#src/domain/text-tree/node.js';
import { TreeReading, entryOf, type Written } from '#src/domain/text-tree/reading.js';
import { readYamlTree, type YamlRefusals } from '../../yaml/tree.js';

/** One report that is to be written, as it stands in the file. */
export interface Job {
  /** A report by its name, or a list by the words of its command. */
  readonly report: Written;
  /** The name of the file. */
  readonly out: Written;
  /** All else: the flags of the report by either of their names. */
  readonly values: readonly JobValue[];
}

/** Several texts where the value is a list. */
export interface JobValue extends Omit<Written, 'text'> {
  readonly texts: readonly string[];
}

/** What is to be written where. */
export interface JobsFile {
  /** As it is written; null for the folder of the file. */
  readonly folder: string | null;
  readonly jobs: readonly Job[];
}

const refusals: YamlRefusals = {
  empty: (file) => refuse('jobs-empty', { file }),
  syntax: (flaw) => refuse('jobs-syntax', flaw),
};

/** Takes the tree of a file with jobs apart. */
export const jobsTree = new TreeReading({
  shape: (place, key, wanted) => refuse('jobs-shape', { ...place, key, wanted }),
  keyUnknown: (place, key, known) => refuse('jobs-key-unknown', { ...place, key, known }),
  keyDouble: (place, key, firstLine) => refuse('jobs-key-double', { ...place, key, firstLine }),
  keyMissing: (place, key) => refuse('jobs-key-missing', { ...place, key }),
  listEmpty: (place, key) => refuse('jobs-list-empty', { ...place, key }),
  value: (place, key, inner) => refuse('jobs-value', { ...place, key, inner }),
});

/** A key in English and in German. */
type Names = readonly [string, string];

const folderKey: Names = ['folder', 'ordner'];
const jobsKey: Names = ['jobs', 'auftraege'];
const reportKey: Names = ['report', 'bericht'];
const outKey: Names = ['out', 'ausgabe'];

/**
 * Reads a file with jobs; `file` is its name for the messages. What the flags of a report mean, its command says. Refuses
 * with the `jobs-…` codes, each with file, line and column.
 */
export async function readJobs(text: string, file: string): Promise<JobsFile> {
  const map = jobsTree.mapAt('jobs', await readYamlTree(text, file, refusals));
  jobsTree.allowKeys(map, [...folderKey, ...jobsKey]);
  const folder = entryCalled(map, folderKey);
  const jobs = entryCalled(map, jobsKey)?.value ?? jobsTree.requiredValue(map, jobsKey[0]);
  return { folder: folder === null ? null : textOf(folder).text, jobs: itemsOf(jobs).map(readJob) };
}

/** At least one. */
function itemsOf(node: TreeNode): readonly TreeNode[] {
  if (node.kind !== 'list') return refuse('jobs-shape', { ...node.place, key: jobsKey[0], wanted: 'list' });
  if (node.items.length === 0) refuse('jobs-list-empty', { ...node.place, key: jobsKey[0] });
  return node.items;
}

/** What is not the flag of a report. */
const ownKeys: ReadonlySet<string> = new Set([...reportKey, ...outKey]);

function readJob(node: TreeNode): Job {
  const map = jobsTree.mapAt('jobs', node);
  const [report, out] = [requiredText(map, reportKey), requiredText(map, outKey)];
  const others = map.entries.filter(({ key }) => !ownKeys.has(key));
  return { report, out, values: others.map(valueOf) };
}

function valueOf({ key, value }: MapEntry): JobValue {
  return { key, place: value.place, texts: jobsTree.textsAt(key, value).map(({ text }) => text) };
}

function requiredText(map: MapNode, names: Names): Written {
  const entry = entryCalled(map, names);
  const written = entry === null ? null : textOf(entry);
  if (written === null || written.text.trim() === '')
    refuse('jobs-key-missing', { ...map.place, key: names[0] });
  return written;
}

function textOf({ key, value }: MapEntry): Written {
  const { text, place } = jobsTree.textAt(key, value);
  return { key, text, place };
}

/** Both names at once mean one thing twice. */
function entryCalled(map: MapNode, [english, german]: Names): MapEntry | null {
  const [one, other] = [entryOf(map, english), entryOf(map, german)];
  if (one && other) refuse('jobs-key-double', { ...other.place, key: german, firstLine: one.place.line });
  return one ?? other ?? null;
}
