import { popularityB } from './popularityB';
import { createProfile, type Profile } from './Profile';
import { strictFamilies } from '../../../data/blocklists/families';
import { fitPopularity } from '../../../data/blocklists/popularity';

/** The popularity of PINs after source set A: the families with all real numbers, raked to the published shares, without any npm list. */
export const popularityA = (): Float64Array => fitPopularity(strictFamilies);

/** Both ways of choosing. About five seconds. */
export const createProfiles = (): { a: Profile; b: Profile } => ({
  a: createProfile('A', popularityA()),
  b: createProfile('B', popularityB()),
});
