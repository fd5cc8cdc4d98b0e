import { expect, test } from 'vitest';
import { zhLanguage } from '../../src/strength';
import { joinHomophones } from '../../src/strength/words';

const numbers = zhLanguage.dictionary['homophones-zh'];

test('wholes, units, pairs of five to eight digits, then longer ones cut to six', () => {
  expect(joinHomophones(['5201314'], ['520', '1314', '25257758'])).toEqual([
    '5201314', '520', '1314', '25257758', '520520', '1314520', '13141314', '520131', '131452', '520252', '252577', '131413', '131425',
  ]);
});

test.each(['520520', '521521', '520131', '201314', '131452', '1314520', '211314', '251314', '584520', '5201314', '5211314', '5203344', '25257758'])(
  '%s is among them',
  (number) => {
    expect(numbers).toContain(number);
  },
);

test('digits only, each once, three to eight of them', () => {
  expect(numbers.filter((number) => !/^\d{3,8}$/.test(number))).toEqual([]);
  expect(new Set(numbers).size).toBe(numbers.length);
  expect(numbers.length).toBeGreaterThan(400);
});
