import { basename } from 'node:path';
import { wholeList, type Finding } from '#src/domain/import/finding.js';
import type { RefusedRow } from '#src/domain/import/findings/booking.js';
import { fitsProfile, hasTitles } from '#src/lists/profile/match.js';
import type { Profile } from '#src/lists/profile/profile.js';
import type { UnderstoodSheet } from '#src/lists/understand/understood.js';
import type { FoundProfile, ProfileBeside, UnreadableProfile } from './find.js';

/** The profile beside a list that it is read with; null: none, or several fit. */
export interface BesideChosen {
  readonly profile: FoundProfile | null;
  readonly findings: readonly Finding[];
}

/**
 * The profile beside a list that is meant: of those that fit the one that is called like the list, else the only one;
 * several are the question `profile-open`. Where none fits the one that is called like the list is meant, and does not
 * fit. A profile that cannot be understood is refused where it is called like the list, a question where no other is
 * meant, else a note. `understand` takes the list as a profile says.
 */
export function chooseBeside(
  beside: readonly ProfileBeside[],
  understand: (profile: Profile) => readonly UnderstoodSheet[],
): BesideChosen {
  const readable = beside.filter((one) => 'profile' in one);
  const unreadable = beside.filter((one) => 'refusal' in one);
  const ownUnreadable = unreadable.find(({ isOwn }) => isOwn);
  if (ownUnreadable !== undefined) throw ownUnreadable.refusal;
  const fitting = readable.filter(({ profile }) => fitsProfile(profile, understand(profile)));
  const own = fitting.find(({ isOwn }) => isOwn);
  if (own === undefined && fitting.length > 1)
    return { profile: null, findings: [severalFit(fitting), ...unreadable.map(passedOver)] };
  const meant = own ?? fitting[0] ?? readable.find(({ isOwn, profile }) => isOwn && hasTitles(profile));
  if (meant !== undefined) return { profile: meant, findings: unreadable.map(passedOver) };
  const untitled = readable.filter(({ profile }) => !hasTitles(profile));
  return { profile: null, findings: [...unreadable.map(perhapsMeant), ...untitled.map(withoutTitles)] };
}

function severalFit(fitting: readonly FoundProfile[]): Finding {
  const facts = { profiles: fitting.map(({ path }) => basename(path)) };
  return { code: 'profile-open', facts, ...ofTheFile };
}

function passedOver(unreadable: UnreadableProfile): Finding {
  return { code: 'profile-unreadable', facts: factsOf(unreadable), ...ofTheFile };
}

function perhapsMeant(unreadable: UnreadableProfile): Finding {
  return { code: 'profile-unreadable-perhaps-meant', facts: factsOf(unreadable), ...ofTheFile };
}

function factsOf({ path, refusal }: UnreadableProfile) {
  const refused = { refusal: refusal.code, facts: refusal.facts } as RefusedRow; // code and facts of one refusal
  return { profile: basename(path), refused };
}

function withoutTitles({ path }: FoundProfile): Finding {
  return { code: 'profile-without-titles', facts: { profile: basename(path) }, ...ofTheFile };
}

const ofTheFile = { place: wholeList, text: null, reading: null };
