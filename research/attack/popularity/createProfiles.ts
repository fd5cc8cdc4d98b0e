import { popularityA } from './popularityA';
import { popularityB } from './popularityB';
import { createProfile, type Profile } from './Profile';

/** Both ways of choosing. About five seconds. */
export const createProfiles = (): { a: Profile; b: Profile } => ({
  a: createProfile('A', popularityA()),
  b: createProfile('B', popularityB()),
});
