import { createRequire } from 'node:module';
import { join } from 'node:path';
import type * as Core from '../../src/index';
import type * as Strength from '../../src/strength';
import { readNpmLists } from '../../data/blocklists/npmLists';

/** How many passwords of one kind are let through by the judge that is built in, and with each meter. */
export interface Cut {
  kind: 'as-is' | 'one' | 'decorated';
  candidates: number;
  core: number;
  light: number;
  full: number;
}

/** The light list ends here; what follows is only in the full one. */
const LIGHT = 10_000;
const EVERY = 40;

const KINDS: Readonly<Record<Cut['kind'], (word: string) => string>> = {
  'as-is': (word) => word,
  one: (word) => `${word}1`,
  decorated: (word) => `${word.charAt(0).toUpperCase()}${word.slice(1)}@1`,
};

/**
 * What the shorter list of `./strength/light` costs: every fortieth password that is only on the longer list, as it is
 * and changed as people change it, judged for an online account. Only those count that meet the requirements. About
 * ten seconds.
 */
export const measureCut = (): Cut[] => {
  const load = createRequire(join(process.cwd(), 'package.json'));
  const { checkPassword, definePolicy } = load('./dist/index.js') as typeof Core;
  const meters = {
    light: (load('./dist/strength/light.js') as typeof Strength).createStrengthMeter(),
    full: (load('./dist/strength.js') as typeof Strength).createStrengthMeter(),
  };
  const policy = (meter: 'core' | 'light' | 'full') => definePolicy({ credential: 'online-account', meter });
  const policies = { core: policy('core'), light: policy('light'), full: policy('full') };
  const words = readNpmLists()
    .zxcvbn.entries.slice(LIGHT)
    .filter((_, i) => i % EVERY === 0);
  return (['as-is', 'one', 'decorated'] as const).map((kind) => {
    const fits = (candidate: string): boolean =>
      !checkPassword(policies.core, candidate).findings.some(({ code }) => code.startsWith('requirement.'));
    const candidates = words.map(KINDS[kind]).filter(fits);
    const count = (passes: (candidate: string) => boolean): number => candidates.filter(passes).length;
    return {
      kind,
      candidates: candidates.length,
      core: count((candidate) => checkPassword(policies.core, candidate).accepted),
      light: count((candidate) => checkPassword(policies.light, candidate, { strength: meters.light }).accepted),
      full: count((candidate) => checkPassword(policies.full, candidate, { strength: meters.full }).accepted),
    };
  });
};
