import { describe, expect, test } from 'vitest';
import { reuse } from '../../src/detectors/reuse';
import { countPins, detect, textPolicy } from './inputFor';
import { isDeep } from '../runs';

const pin = (candidate: string, current = '739105') => detect(reuse, candidate, { current }).whole;

describe('PINs', () => {
  test('the same', () => {
    expect(pin('739105')).toEqual(['reuse.current']);
  });

  test.each(['739106', '739166', '793105', '391057', '105739', '501937', '39105', '7391055', '７３９１０５'])(
    '%s is close',
    (candidate) => {
      expect(pin(candidate)).toEqual(['reuse.similar']);
    },
  );

  test.each(['739888', '802946', '', '7391'.repeat(4)])('%s is another', (candidate) => {
    expect(pin(candidate)).toEqual([]);
  });

  test('without a current password there is nothing to compare', () => {
    expect(detect(reuse, '739105').whole).toEqual([]);
    expect(pin('739105', '')).toEqual([]);
  });

  // Six different digits: the most neighbours that a PIN can have.
  test.each(
    isDeep
      ? ([
          ['', '739105', 1454],
          ['', '777777', 1 + 6 * 9 + 15 * 81],
        ] as const)
      : ([
          ['73', '739105', 577],
          ['77', '777777', 1 + 4 * 9 + 6 * 81],
        ] as const),
  )('of the PINs that begin with "%s" it refuses, beside %s, %i', (beginning, current, count) => {
    expect(countPins(reuse, { current }, beginning)).toEqual({ whole: count, part: 0 });
  });
});

test('text: another case is close, the very same is the same', () => {
  const text = (candidate: string) => detect(reuse, candidate, { policy: textPolicy, current: 'k7wp2mh9' }).whole;
  expect(text('k7wp2mh9')).toEqual(['reuse.current']);
  expect(text('K7WP2MH9')).toEqual(['reuse.similar']);
  expect(text('k7wp2mh99!')).toEqual(['reuse.similar']);
  expect(text('qz4t6vxk7')).toEqual([]);
});
