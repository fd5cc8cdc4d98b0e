/** The aims that are met stay met: on the sets of the guide, drawn smaller and from another seed. */
import { expect, test } from 'vitest';
import { formats } from '../../src/index';
import { regionsWithRules } from '../attack/people/regionsWithRules';
import { createCheckers } from './createCheckers';
import { createSets } from './createSets';

const sets = createSets(2000, 7, regionsWithRules());
const coreOf = { portal: createCheckers()[0], nist: createCheckers(formats.nist)[0] };

test.each(sets.filter(({ aim }) => aim).map((set) => [set.name, set] as const))(
  '%s',
  (_, { format, aim, passwords }) => {
    const accepted = passwords.filter(({ password, person }) => coreOf[format]?.accepts(password, person)).length;
    const percent = (100 * accepted) / passwords.length;
    expect(percent).toBeLessThanOrEqual(aim?.most ?? 100);
    // Two thousand are few: three of them more or less are chance.
    expect(percent).toBeGreaterThanOrEqual((aim?.least ?? 0) - 0.15);
  },
);
