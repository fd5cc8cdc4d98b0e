import { describe, expect, test } from 'vitest';
import { contextWord } from '../../src/detectors/lists';
import { countPins, detect, textPolicy } from './inputFor';

const text = (candidate: string) => detect(contextWord, candidate, { policy: textPolicy });

describe('text', () => {
  test.each(['yibao', 'SheBao', '12393', 'Hangzhou', 'y1bao', 'yi.bao', 'oabiy'])('%s is a word of the service or a place', (candidate) => {
    expect(text(candidate).whole).toEqual(['blocklist.context']);
  });

  test.each(['k7wp2mh9', 'harbour', ''])('%s is none', (candidate) => {
    expect(text(candidate)).toEqual({ whole: [], parts: [] });
  });

  test('with something around it, it is a part', () => {
    expect(text('k7yibao2w').parts).toContain('blocklist.context yibao');
  });
});

test('no PIN is one: 0 of 1,000,000', () => {
  expect(countPins(contextWord)).toEqual({ whole: 0, part: 0 });
});
