import { describe, expect, test } from 'vitest';
import { sequence } from '../../src/detectors/sequence';
import { definePolicy, formats } from '../../src/index';
import { counted } from '../runs';
import { countPins, detect, textPolicy } from './inputFor';

const pin = (candidate: string) => detect(sequence, candidate);
const text = (candidate: string) => detect(sequence, candidate, { policy: textPolicy });

describe('PINs', () => {
  test.each([
    '123456',
    '654321',
    '012345',
    '890123',
    '210987',
    '135791',
    '246802',
    '1234',
    '12345678',
    '712349',
    '798765',
    '73456218',
  ])('%s is one', (candidate) => {
    expect(pin(candidate).whole).toEqual(['pattern.sequence']);
  });

  test.each(['739105', '111111', '123567', '124578', '1a2b', ''])('%s is none', (candidate) => {
    expect(pin(candidate).whole).toEqual([]);
  });

  test('a run of four that passes from 9 to 0 is a part, three neighbours are nothing', () => {
    expect(pin('789015')).toEqual({ whole: [], parts: ['pattern.partial 78901'] });
    expect(pin('678901').whole).toEqual(['pattern.sequence']);
    expect(pin('790125').parts).toEqual(['pattern.partial 9012']);
    expect(pin('721098').parts).toEqual(['pattern.partial 21098']);
    expect(pin('712394').parts).toEqual([]);
  });

  // Sequences: ten first digits, nine steps. Runs of neighbours modulo 10, two directions: ten first digits, three
  // places of four and two of five. The longer runs and those without wrap are refused, the rest is warned of.
  test('refuses 4,032 of 1,000,000 and warns of 1,638', () => {
    const runs = 90 - 20 + 20 + 2 * 10 * (3 * 90 - 9 + 2 * 9);
    const counts = countPins(sequence);
    expect(counts.whole + counts.part).toBe(counted(438, runs));
    expect(counts.whole).toBe(counted(309, 4032));
  });
});

describe('PINs of eight', () => {
  const policy = definePolicy({ format: formats.pin8 });
  const eight = (candidate: string) => detect(sequence, candidate, { policy }).whole;

  test.each(['13572468', '13579753', '90120987', '11122233', '12223334', '99988776', '33221100'])(
    '%s is made of steps',
    (candidate) => {
      expect(new Set(eight(candidate))).toEqual(new Set(['pattern.sequence']));
    },
  );

  test.each(['13572469', '11122244', '12232343', '1112223', '73910524'])('%s is not', (candidate) => {
    expect(eight(candidate)).toEqual([]);
  });
});

describe('text', () => {
  test.each(['abcdefgh', 'zyxwvuts', 'acegikmo', 'ABCDEFGH', '24680246'])('%s is one', (candidate) => {
    expect(text(candidate).whole).toEqual(['pattern.sequence']);
  });

  test.each(['k7wp2mh9', 'abcd1234', 'xyzabc', 'aaaaaaa'])('%s is none', (candidate) => {
    expect(text(candidate).whole).toEqual([]);
  });

  test('runs inside are parts', () => {
    expect(text('kabcd7321').parts).toEqual(['pattern.partial abcd', 'pattern.partial 321']);
  });
});
