import { describe, expect, test } from 'vitest';
import { characterClasses } from '../../src/requirements';
import type { CharacterClass, Format } from '../../src/types';

const format = (atLeast: number, ...of: CharacterClass[]): Format => ({
  minLength: 6,
  maxLength: 20,
  alphabet: 'printable',
  classes: { of, atLeast },
});

describe('characterClasses', () => {
  test.each<[string, Format]>([
    ['a1', format(2, 'letter', 'digit', 'symbol')],
    ['A!', format(2, 'letter', 'digit', 'symbol')],
    ['1张', format(2, 'letter', 'digit', 'symbol')],
    ['aA1', format(3, 'lower', 'upper', 'digit', 'symbol')],
    ['aA1!', format(4, 'lower', 'upper', 'digit', 'symbol')],
    ['', { minLength: 6, maxLength: 6, alphabet: 'digits' }],
  ])('accepted %j', (candidate, asked) => {
    expect(characterClasses(candidate, asked)).toBeUndefined();
  });

  test.each<[string, Format]>([
    ['', format(1, 'letter')],
    ['aA', format(2, 'letter', 'digit', 'symbol')],
    ['111', format(2, 'letter', 'digit', 'symbol')],
    ['aa1', format(3, 'lower', 'upper', 'digit', 'symbol')],
    ['１１ａ', format(2, 'letter', 'digit')],
  ])('refused %j', (candidate, asked) => {
    expect(characterClasses(candidate, asked)?.code).toBe('requirement.character-classes');
  });

  test('names the classes and how many are asked for', () => {
    expect(characterClasses('a', format(2, 'letter', 'digit'))?.params).toEqual({ n: 2, class1: 'letter', class2: 'digit' });
  });
});
