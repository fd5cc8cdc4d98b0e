import { formats } from '../../src/index';
import { createProfiles } from '../attack/popularity/createProfiles';
import { regionsWithRules } from '../attack/people/regionsWithRules';
import { attackText } from './attackText';
import { calibrateText } from './calibrateText';
import { createCheckers } from './createCheckers';
import { createGrammar } from './createGrammar';
import { createSets } from './createSets';
import { measureKinds } from './measureKinds';
import { percent } from './percent';
import { readWeakChoices } from './readWeakChoices';
import type { FallenRow, SetRow, TextResults } from './TextResults';

/** They want a capital and a symbol, so that they refuse every choice of the published grammar, and nobody is left to attack. */
const refuseAll = ['check-password-strength', 'owasp-password-strength-test'];

/** How many people a full run has, and one in how many takes part where a policy is slow to ask. */
const slow: Readonly<Record<string, number>> = {
  light: 20,
  full: 20,
  'zxcvbn-ts': 50,
  'zxcvbn-ts-raw': 50,
  'zxcvbn-ts-expanded': 50,
  zxcvbn: 50,
};

/**
 * Measures everything about text passwords. The same seed and sizes give the same results on every machine.
 * @param size passwords of each generated set
 * @param onProgress is told what was done
 */
export const measureText = (
  size: number,
  people: number,
  seed: number,
  onProgress: (done: string) => void,
): TextResults => {
  const regions = regionsWithRules();
  const checkers = createCheckers();
  const checkersOf = { portal: checkers, nist: createCheckers(formats.nist) };
  const sets: SetRow[] = createSets(size, seed, regions).map(({ name, format, aim, passwords }) => {
    const shares = checkersOf[format].map((checker) => {
      const asked = passwords.filter((_, i) => i % checker.every === 0);
      const accepted = asked.filter(({ password, person }) => checker.accepts(password, person)).length;
      return { checker: checker.name, asked: asked.length, accepted: percent(accepted / asked.length) };
    });
    onProgress(name);
    return { set: name, size: passwords.length, ...(aim ? { aim } : {}), shares };
  });
  const [core] = checkers;
  const engines = checkers.filter(({ name }) => name === 'zxcvbn-ts' || name === 'zxcvbn-ts-raw');
  const kinds = measureKinds(Math.ceil(size / 10), seed, regions, engines);
  onProgress('kinds');
  const families = [...readWeakChoices()].map(([family, { passwords }]) => ({
    family,
    size: passwords.length,
    accepted: passwords.filter((password) => core?.accepts(password)).length,
  }));
  const grammar = createGrammar(createProfiles().b);
  const fallen = [undefined, ...checkers.filter(({ name }) => !refuseAll.includes(name))].map((checker): FallenRow => {
    const row = attackText(grammar, checker, Math.ceil(people / (slow[checker?.name ?? ''] ?? 1)), seed, regions);
    onProgress(
      `${row.checker}: ${row.firstRefused} % refused, ${row.shares.map(({ at, share }) => `${at}: ${share}`).join(', ')}`,
    );
    return row;
  });
  return { seed, size, people, calibration: calibrateText(fallen), sets, kinds, families, fallen };
};
