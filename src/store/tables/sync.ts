/** A segment whose events are in the journal: its first and last line. What lies between are the events. */
interface SegmentTable {
  /** Where it belongs on the share. */
  path: string;
  /** Of the whole file. */
  sha256: string;
  replica: string;
  incarnation: number;
  first: number;
  last: number;
  /** The hash of its last event; without events of the one before, null before the replica's first of all. */
  tip: string | null;
  header: string;
  ending: string;
  /** 1 where this computer has seen it on the share, or put it there. */
  on_share: number;
}

/** A sound segment whose events cannot be taken in yet, as it lies on the share. */
interface WaitingSegmentTable {
  path: string;
  sha256: string;
  /** Null, as the four after it, where the segment is of a later format. */
  replica: string | null;
  incarnation: number | null;
  first: number | null;
  last: number | null;
  prev: string | null;
  reason: 'prev-missing' | 'newer-format';
  /** By this computer's clock, ISO 8601. */
  since: string;
  bytes: Uint8Array;
}

/** The public key of a replica, taken as it was found at first sight. */
interface ReplicaKeyTable {
  replica: string;
  public_key: string;
}

/** A file on the share under a name that is not its own, whose contents are known. */
interface CopiedFileTable {
  path: string;
  sha256: string;
}

/** A file on the share that is no segment, or none yet. */
interface DamagedFileTable {
  path: string;
  /** `SegmentProblemCode` of `sync/segment/problem`. */
  code: string;
  line: number;
  /** By this computer's clock, ISO 8601. */
  since: string;
}

/** What this computer knows of the shared folder; none of it is made from the journal. */
export interface SyncTables {
  segment: SegmentTable;
  waiting_segment: WaitingSegmentTable;
  replica_key: ReplicaKeyTable;
  copied_file: CopiedFileTable;
  damaged_file: DamagedFileTable;
}
