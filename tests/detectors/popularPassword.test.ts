import { describe, expect, test } from 'vitest';
import { popularPassword } from '../../src/detectors/lists';
import { countPins, detect, textPolicy } from './inputFor';

const pin = (candidate: string) => detect(popularPassword, candidate).whole;
const text = (candidate: string) => detect(popularPassword, candidate, { policy: textPolicy });

describe('PINs', () => {
  test.each(['123456', '520131', '111111', '000000', '888888'])('%s is popular', (candidate) => {
    expect(pin(candidate)).toEqual(['blocklist.common']);
  });

  test.each(['739105', '1234567', '12345', ''])('%s is not', (candidate) => {
    expect(pin(candidate)).toEqual([]);
  });

  test('refuses 2,000 of 1,000,000', () => {
    expect(countPins(popularPassword)).toEqual({ whole: 2000, part: 0 });
  });
});

describe('text', () => {
  test.each(['woaini1314', 'WoAiNi1314', 'ABc1234', 'password', 'p@ssword', 'admin', 'wang', '123456', '520'])('%s is popular', (candidate) => {
    expect(text(candidate).whole).toEqual(['blocklist.common']);
  });

  test.each(['k7wp2mh9', 'harbourlantern', ''])('%s is not', (candidate) => {
    expect(text(candidate).whole).toEqual([]);
  });

  test('stem and number are parts, which the judge puts together', () => {
    expect(text('admin@520').parts).toEqual(expect.arrayContaining(['blocklist.common admin', 'blocklist.common 520']));
  });

  test('popular pieces are parts', () => {
    expect(text('k7-woaini1314-w').parts).toContain('blocklist.common woaini1314');
  });
});
