import { describe, expect, test } from 'vitest';
import { personalWriting } from '../../src/detectors/personal';
import { knownPerson } from '../knownPerson';
import { countPins, detect, textPolicy } from './inputFor';

const { birthDate, name, namePinyin, username, email, others } = knownPerson;
const subject = { birthDate, name, namePinyin, username, email, others };
const pin = (candidate: string) => detect(personalWriting, candidate, { subject }).whole;
const text = (candidate: string) => detect(personalWriting, candidate, { policy: textPolicy, subject });

describe('PINs', () => {
  test.each(['861127', '112786', '271186', '198611', '19861127'])('%s is the birth date', (candidate) => {
    expect(pin(candidate)).toEqual(['subject.birth-date']);
  });

  test('so of a relative, under another code', () => {
    expect(pin('850824')).toEqual(['subject.other']);
  });

  test.each(['739105', '861128', '8611270', ''])('%s is none', (candidate) => {
    expect(pin(candidate)).toEqual([]);
  });

  test('refuses 16 of 1,000,000 for two people: YYMMDD, MMDDYY, DDMMYY, YYDDMM, YYYYMM, MMYYYY, DDYYYY, YYYYDD', () => {
    expect(countPins(personalWriting, { subject })).toEqual({ whole: 2 * 8, part: 0 });
  });
});

describe('text', () => {
  test.each<[string, string]>([
    ['ouyangqinglan', 'subject.name'], ['QingLanOuyang', 'subject.name'], ['ouyang.qing.lan', 'subject.name'], ['ouyangql', 'subject.name'],
    ['欧阳青岚', 'subject.name'], ['1986-11-27', 'subject.birth-date'], ['qingtian4087', 'subject.other'], ['mistral.dune', 'subject.other'],
    ['shenmobai', 'subject.other'], ['nalgniqgnayuo', 'subject.name'],
  ])('%s: %s', (candidate, code) => {
    expect(text(candidate).whole).toContain(code);
  });

  test.each(['k7wp3mh9', 'harbour', ''])('%s is none', (candidate) => {
    expect(text(candidate).whole).toEqual([]);
  });

  test('inside something else it is a part', () => {
    expect(text('k7ouyang#').parts).toContain('subject.name ouyang');
  });
});
