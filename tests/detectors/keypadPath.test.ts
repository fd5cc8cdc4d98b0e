import { describe, expect, test } from 'vitest';
import { keypadPath } from '../../src/detectors/keypadPath';
import { definePolicy, formats, prepareSubject } from '../../src/index';
import { counted } from '../runs';
import { countPins, detect, textPolicy } from './inputFor';

const pin = (candidate: string) => detect(keypadPath, candidate).whole;

describe('six digits', () => {
  test.each([
    '147258',
    '159357',
    '123321',
    '258456',
    '789456',
    '951753',
    '369369',
    '258073',
    '732580',
    '725803',
    '085246',
  ])('%s is two lines of the keypad, or the middle column', (candidate) => {
    expect(pin(candidate)).toEqual(['pattern.keypad-path']);
  });

  test.each(['739105', '147250', '124578', '147', '258147369', '25803', '14789'])('%s is not', (candidate) => {
    expect(pin(candidate)).toEqual([]);
  });

  // Eight lines, both ways, twice. The column and its reverse at three places: 258025 is no second one.
  test('refuses 256 and 600 of 1,000,000, and warns of none', () => {
    expect(countPins(keypadPath)).toEqual({ whole: counted(69, 16 * 16 + 2 * 3 * 100), part: 0 });
  });
});

describe('eight digits', () => {
  const policy = definePolicy({ format: formats.pin8 });
  const given = { policy, subject: prepareSubject(policy, {}) };
  const eight = (candidate: string) => detect(keypadPath, candidate, given).whole;

  test.each([
    '12369874',
    '14789632',
    '78963214',
    '36987412',
    '25800852',
    '98741236',
    '12300456',
    '45612300',
    '14725836',
    '01470258',
  ])('%s is a walk, or two lines and two digits', (candidate) => {
    expect(eight(candidate)).toEqual(['pattern.keypad-path']);
  });

  test.each(['12368475', '25807391', '73916284', '15926348', '14703920'])('%s is not', (candidate) => {
    expect(eight(candidate)).toEqual([]);
  });

  // Counted by paths of the graph: from each key to the keys above, below, left and right.
  test('walks over touching keys are 14,826 of 100,000,000', () => {
    const touching: Readonly<Record<string, string>> = {
      0: '8',
      1: '24',
      2: '135',
      3: '26',
      4: '157',
      5: '2468',
      6: '359',
      7: '48',
      8: '5790',
      9: '68',
    };
    let walks = Object.keys(touching);
    for (let i = 1; i < 8; i++)
      walks = walks.flatMap((walk) => Array.from(touching[walk.slice(-1)] ?? '', (key) => walk + key));
    expect(walks).toHaveLength(14_826);
    for (const walk of walks) expect(eight(walk)).toEqual(['pattern.keypad-path']);
  });
});

test('a text has walks of its own', () => {
  expect(detect(keypadPath, '147258', { policy: textPolicy })).toEqual({ whole: [], parts: [] });
});
