import { describe, expect, test } from 'vitest';
import { phrasePair } from '../../src/detectors/popularPins';
import { definePolicy, formats } from '../../src/index';
import { counted } from '../runs';
import { countPins, detect, textPolicy } from './inputFor';

const pin = (candidate: string) => detect(phrasePair, candidate).whole;

describe('six digits', () => {
  test.each(['520520', '520131', '131452', '168888', '584520', '775852', '131420', '709394', '520168'])(
    '%s is two phrases joined and cut',
    (candidate) => {
      expect(pin(candidate)).toEqual(['blocklist.common']);
    },
  );

  test.each(['739105', '520739', '735201', '131473', '520', '1314', '5201314'.slice(0, 5), ''])(
    '%s is not',
    (candidate) => {
      expect(pin(candidate)).toEqual([]);
    },
  );

  test('refuses 418 of 1,000,000: no more than 450', () => {
    expect(countPins(phrasePair)).toEqual({ whole: counted(37, 418), part: 0 });
  });
});

describe('eight digits', () => {
  const eight = (candidate: string) =>
    detect(phrasePair, candidate, { policy: definePolicy({ format: formats.pin8 }) }).whole;

  test.each(['13145200', '52013140', '77585210', '16899168', '52001314', '13147392', '73921314', '52013147'])(
    '%s is two phrases, or begins or ends with 1314',
    (candidate) => {
      expect(eight(candidate)).toEqual(['blocklist.common']);
    },
  );

  test.each(['73916284', '52073916', '73131492', '16873916'])('%s is not', (candidate) => {
    expect(eight(candidate)).toEqual([]);
  });
});

test('a text is explained by its pieces', () => {
  expect(detect(phrasePair, '520131', { policy: textPolicy }).whole).toEqual([]);
});
