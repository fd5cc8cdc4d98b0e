import { expect, test } from 'vitest';
import { classParams } from '../../src/requirements';

test('classParams numbers the classes from one', () => {
  expect(classParams(['letter', 'digit'])).toEqual({ class1: 'letter', class2: 'digit' });
  expect(classParams([])).toEqual({});
});
