import type { ImportBooked } from '#src/domain/events/import.js';
import type { Finding } from '#src/domain/import/finding.js';
import { yearOf } from '#src/domain/year.js';
import { decideProfile, type ProfileDecision } from '#src/lists/profile/decide.js';
import type { ListFile } from '#src/lists/model.js';
import type { Profile } from '#src/lists/profile/profile.js';
import { readListFile } from '#src/lists/read/read-list-file.js';
import type { Context } from '../context.js';
import { decideNow } from './booking/decide-list.js';
import type { ListToDecide } from './booking/list-to-decide.js';
import type { DecidedList } from './booking/decided.js';
import type { Checked } from './checked.js';
import { checkedList, uncheckedList } from './checked-list.js';
import { chooseProfile } from './profile/choose.js';
import { profileText } from './profile/text.js';
import type { ProfileWords } from './profile/words.js';
import { effectiveProfile } from './interpreting/effective-profile.js';
import { interpret, type Interpretation } from './interpreting/interpret.js';
import type { ImportRequest } from './request.js';

/** Told how many of how many steps are done. */
export type OnProgress = (done: number, total: number) => void;

/** A list that was read once and checked, and can be checked again with what was decided meanwhile. */
export interface ImportSession {
  readonly checked: Checked;
  readonly file: ListFile;
  /** All decisions so far: those of the profile, of the flags and of the dialogue. */
  readonly profile: Profile;
  /** Null while it is open what the list is imported as. */
  readonly decided: DecidedList | null;
  /** What a check comes to that was decided anew. */
  readonly checkedAs: (decided: DecidedList) => Checked;
  /** The state of the ledger in which it was decided. */
  readonly state: string;
  /** What is decided again where the ledger has changed meanwhile. */
  readonly list: ListToDecide | null;
  readonly decide: (decisions: readonly ProfileDecision[]) => Promise<ImportSession>;
  /** The profile as a file for people, with comments. */
  readonly profileText: (words: ProfileWords) => Promise<string>;
}

/** A list that was read, before it is understood. */
interface OpenedList {
  readonly context: Context;
  readonly request: ImportRequest;
  readonly file: ListFile;
  readonly findings: readonly Finding[];
  /** The profile that is used, and its file. */
  readonly profileFile: ImportBooked['profile'];
}

/**
 * Reads a list, understands it with its profile and checks it against the ledger; writes nothing. Refuses as
 * `readListFile`, `readProfile` and `decideList` do.
 */
export async function startImport(
  context: Context,
  request: ImportRequest,
  onProgress: OnProgress = () => {},
): Promise<ImportSession> {
  const onRead = (share: number): void => onProgress(Math.round(share * readingSteps), allSteps);
  const { file, findings } = await readListFile(request.file, { onProgress: onRead });
  const chosen = await chooseProfile(file, request);
  const opened = {
    context,
    request,
    file,
    findings: [...findings, ...chosen.findings],
    profileFile: chosen.file,
  };
  const session = await check(opened, effectiveProfile(chosen.profile, request));
  onProgress(allSteps, allSteps);
  return session;
}

/** Reading takes about so much of the time of a check. */
const readingSteps = 70;
const allSteps = 100;

async function check(opened: OpenedList, profile: Profile): Promise<ImportSession> {
  const { context, request, file, findings, profileFile } = opened;
  const interpretation = interpret(file, profile, yearOf(context.today));
  const list = toDecide(interpretation, { file, profile: profileFile, request });
  const { decided, state } = await decideNow(context, list);
  const about = { file, profile: profileFile?.name ?? null, findings };
  const checked = decided ? checkedList(decided, about) : uncheckedList(interpretation, about);
  return {
    checked,
    file,
    profile,
    decided,
    checkedAs: (anew) => (anew === decided ? checked : checkedList(anew, about)),
    state,
    list,
    decide: (decisions) => check(opened, decisions.reduce(decideProfile, profile)),
    profileText: (words) =>
      profileText({ fileName: file.name, profile, interpretation, findings: checked.findings }, words),
  };
}

function toDecide(
  interpretation: Interpretation,
  about: Pick<ListToDecide, 'file' | 'profile' | 'request'>,
): ListToDecide | null {
  const { target } = interpretation;
  return target === null ? null : { ...about, interpretation: { ...interpretation, target } };
}
