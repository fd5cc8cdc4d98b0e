import { describe, expect, test } from 'vitest';
import { mobileNumber } from '../../src/detectors/anyNumbers';
import { countPins, detect, textPolicy } from './inputFor';

const text = (candidate: string) => detect(mobileNumber, candidate, { policy: textPolicy });

describe('text', () => {
  test.each(['13800001357', '19900001357', '8613800001357', '+8613800001357', '008613800001357', '138-0000-1357', '138 0000 1357', '１３８００００１３５７'])('%s is a mobile number', (candidate) => {
    expect(text(candidate).whole).toEqual(['pattern.phone']);
  });

  test.each(['12800001357', '1380000135', '010-62000000', 'k7wp2mh9qz4', '23800001357', ''])('%s is none', (candidate) => {
    expect(text(candidate).whole).toEqual([]);
  });

  test('inside something else it is a part', () => {
    expect(text('tel13800001357').parts).toContain('pattern.phone 13800001357');
  });
});

test('six digits are none: 0 of 1,000,000', () => {
  expect(countPins(mobileNumber)).toEqual({ whole: 0, part: 0 });
});
