/** Hints around master data. */
export interface MasterDataHints {
  /** No programme that is limited to enrolled areas may pay into it yet. */
  'area-not-yet-enrolled': { area: string; programmes: readonly string[] };
  /** The first enrolment of a programme: from now on it pays into enrolled areas only. */
  'programme-limited': { programme: string };
  /** The last enrolment of a programme is gone: it is not limited to areas any more. */
  'programme-unlimited': { programme: string };
  /** A programme takes payments only through a track. */
  'programme-without-track': { programme: string };
  /** Several recipients are registered under one name: `id` was taken. */
  'recipient-name-twice': { name: string; id: string; others: readonly string[] };
  /** What was asked for was merged; the recipient that it is now is shown. */
  'shown-as-merged': { text: string; name: string };
}
