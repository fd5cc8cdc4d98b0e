import { describe, expect, test } from 'vitest';
import { mixedParts } from '../../src/detectors/personal';
import { initialWithTail } from '../../src/detectors/ownTexts';
import { reusedStem } from '../../src/detectors/reuse';
import { definePolicy } from '../../src/index';
import { detect, textPolicy } from './inputFor';

const person = { namePinyin: ['zhang', 'wei'], birthDate: '1942-05-01', name: '张伟' };

describe('name and date typed in turns', () => {
  test.each([
    ['a letter between the parts of the date', 'z19w42', undefined],
    ['character by character', 'z1h9a4n2gwei', 'subject.name'],
    ['a name and a run', 'z1h2a3n4gwei', 'subject.name'],
    ['two runs', 'a1b2c3d4', 'pattern.partial'],
    ['with dashes between', 'a1-b2-c3-d4', 'pattern.partial'],
    ['letters that are nobody’s', 'k1x9q4t2', undefined],
  ])('%s: %s', (_, candidate, code) => {
    expect(detect(mixedParts, candidate, { policy: textPolicy, subject: person }).whole).toEqual(code ? [code] : []);
  });

  test.each([
    ['a1b2c3d4!', 'pattern.partial a1b2c3d4'],
    ['(z1h9a4n2gwei)', 'subject.name z1h9a4n2gwei'],
  ])('%s holds one between other characters', (candidate, part) => {
    expect(detect(mixedParts, candidate, { policy: textPolicy, subject: person }).parts).toEqual([part]);
  });

  test.each(['k7wp2mh9', 'zhangwei', ''])('%s is not', (candidate) => {
    expect(detect(mixedParts, candidate, { policy: textPolicy, subject: person }).whole).toEqual([]);
  });

  test('nobody known, nothing recognised', () => {
    expect(detect(mixedParts, 'z1w9e4i2', { policy: textPolicy })).toEqual({ whole: [], parts: [] });
  });
});

describe('an initial password with something around it', () => {
  const policy = definePolicy({
    format: textPolicy.format,
    initialPasswords: [{ id: 'own/1', rule: { type: 'fixed', value: 'Ylbx@2023' } }],
  });
  const codesOf = (candidate: string): string[] => {
    const { whole, parts } = detect(initialWithTail, candidate, { policy });
    return [...whole, ...parts.map((part) => part.split(' ')[0] ?? '')];
  };

  test.each(['Ylbx@2023!', 'xYlbx@2023', 'ylbx@2023abc'])('%s holds it', (candidate) => {
    expect(codesOf(candidate)).toContain('initial-password.similar');
  });

  test.each(['k7wp2mh9', 'harbour lantern'])('%s does not', (candidate) => {
    expect(codesOf(candidate)).toEqual([]);
  });
});

describe('the current password, or its stem, with something around it', () => {
  const codesOf = (candidate: string, current: string): string[] => {
    const { whole, parts } = detect(reusedStem, candidate, { policy: textPolicy, current });
    return [...whole, ...parts.map((part) => part.split(' ')[0] ?? '')];
  };

  test.each([
    ['Fqhjr!847123', 'Fqhjr!847'],
    ['123Fqhjr!847', 'Fqhjr!847'],
    ['Fqhjr!2024', 'Fqhjr!2023'],
  ])('%s after %s', (candidate, current) => {
    expect(codesOf(candidate, current)).toContain('reuse.similar');
  });

  test('not what shares nothing with it', () => {
    expect(codesOf('k7wp2mh9', 'Fqhjr!847')).toEqual([]);
  });
});
