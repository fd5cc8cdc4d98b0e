import { describe, expect, test } from 'vitest';
import { readX } from '../../src/regions/deriveRule';

const BODY = '11010519491231002';

describe('readX', () => {
  test.each([
    ['keep', `${BODY}X`],
    ['lowercase', `${BODY}x`],
    ['shift', BODY],
    ['zero', `${BODY}0`],
    ['one', `${BODY}1`],
    ['ten', `${BODY}10`],
  ] as const)('%s', (xRule, reading) => {
    expect(readX(`${BODY}X`, xRule)).toEqual([reading]);
  });

  test('without a rule, every reading', () => {
    expect(readX(`${BODY}X`)).toEqual(['X', 'x', '', '0', '1', '10'].map((ending) => BODY + ending));
  });

  test.each([
    ['no final X', `${BODY}1`],
    ['a small x: forms are upper case', `${BODY}x`],
    ['17 characters', `${BODY.slice(1)}X`],
    ['19 characters', `${BODY}0X`],
    ['nothing', ''],
  ])('read as it stands: %s', (_, form) => {
    expect(readX(form)).toEqual([]);
    expect(readX(form, 'zero')).toEqual([]);
  });
});
