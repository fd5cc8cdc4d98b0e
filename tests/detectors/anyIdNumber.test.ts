import { describe, expect, test } from 'vitest';
import { anyIdNumber } from '../../src/detectors/anyNumbers';
import { makeForeignPermanentResident, makeResidencePermit, makeResidentId } from '../people';
import { countPins, detect, textPolicy } from './inputFor';

const text = (candidate: string) => detect(anyIdNumber, candidate, { policy: textPolicy });

describe('text', () => {
  test.each(['11010519491231002X', '11010519491231002x', '１１０１０５１９４９１２３１００２Ｘ', '110105491231002', '110105-19491231-002x', makeResidentId(), makeResidencePermit(), makeForeignPermanentResident()])('a number, row %#', (candidate) => {
    expect(text(candidate).whole).toEqual(['pattern.id-number']);
  });

  test.each(['110105194912310021', '110105194913310021', '110105491331002', '11010519491231', 'k7wp2mh9qz4t6vx', ''])('none, row %#', (candidate) => {
    expect(text(candidate).whole).toEqual([]);
  });

  test('inside something else it is a part', () => {
    expect(text('id:11010519491231002X').parts).toContain('pattern.id-number 11010519491231002x');
  });
});

test('six digits are none: 0 of 1,000,000', () => {
  expect(countPins(anyIdNumber)).toEqual({ whole: 0, part: 0 });
});
