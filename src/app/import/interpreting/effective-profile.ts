import type { Profile } from '#src/lists/profile/profile.js';
import type { ImportRequest } from '../request.js';

/** The profile with what was said on the command line, which goes before it. */
export function effectiveProfile(profile: Profile, { target, constants }: ImportRequest): Profile {
  return {
    ...profile,
    target: target ?? profile.target,
    constants: new Map([...profile.constants, ...constants]),
  };
}
