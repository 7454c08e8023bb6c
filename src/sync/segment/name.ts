/** What the path of a segment says of it. */
export interface SegmentName {
  readonly replica: string;
  /** `yyyymm`, as the writer's clock claimed. */
  readonly month: string;
  readonly incarnation: number;
  readonly first: number;
  /** One below `first` in a segment without events. */
  readonly last: number;
  /** The first 32 of the 64 hexadecimal digits of the SHA-256 of the whole file. */
  readonly digest: string;
}

/** The folder on the share that has a folder for each replica. */
export const replicasFolder = 'replicas';

/**
 * Names of replicas are names of folders. With five characters at least they are no devices of Windows (`nul`,
 * `com1`), with 32 at most every path of a segment is short enough for `writeOnce`.
 */
export const replicaName = /^[0-9a-z][0-9a-z-]{3,30}[0-9a-z]$/;

/** So that every path of a segment is short enough for `writeOnce`. */
export const highestIncarnation = 999_999;
export const highestSequence = 999_999_999;

const digestLength = 32;

const written = new RegExp(
  [
    `^${replicasFolder}/(?<replica>[0-9a-z-]+)/(?<month>[0-9]{6})`,
    `/(?<incarnation>[1-9][0-9]{0,5})-(?<first>[1-9][0-9]{0,8})-(?<last>0|[1-9][0-9]{0,8})`,
    `-(?<digest>[0-9a-f]{${digestLength}})\\.jsonl$`,
  ].join(''),
);

/** Where a segment lies on the share: `replicas/<replica>/<yyyymm>/<incarnation>-<first>-<last>-<digest>.jsonl`. */
export function segmentPath({ replica, month, incarnation, first, last, digest }: SegmentName): string {
  return `${replicasFolder}/${replica}/${month}/${incarnation}-${first}-${last}-${digest}.jsonl`;
}

/** What a path says, null where it is not as `segmentPath` writes it, such as the copies that sync clients make. */
export function parseSegmentPath(path: string): SegmentName | null {
  const {
    replica = '',
    month = '',
    incarnation,
    first,
    last,
    digest = '',
  } = written.exec(path)?.groups ?? {};
  if (!replicaName.test(replica)) return null;
  const numbers = { incarnation: Number(incarnation), first: Number(first), last: Number(last) };
  return numbers.last >= numbers.first - 1 ? { replica, month, ...numbers, digest } : null;
}

/**
 * Where a segment belongs on the share.
 * @param recordedAt of its first event; without events of the segment itself
 * @param sha256 of the whole file
 */
export function pathOf(
  header: Omit<SegmentName, 'month' | 'digest'>,
  recordedAt: string,
  sha256: string,
): string {
  return segmentPath({ ...header, month: monthOf(recordedAt), digest: sha256.slice(0, digestLength) });
}

/** Whether a file may hold a segment, under whatever name: sync clients that make copies keep the ending. */
export function mayHoldSegment(fileName: string): boolean {
  return fileName.toLowerCase().endsWith('.jsonl');
}

/** The month of a moment in ISO 8601, as paths have it. */
export function monthOf(recordedAt: string): string {
  return recordedAt.slice(0, 4) + recordedAt.slice(5, 7);
}
