import { describe, expect, test } from 'vitest';
import { ownNumber, ownSpelling } from '../../src/detectors/ownTexts';
import { personalNumber, personalSpelling } from '../../src/detectors/personal';
import { knownPerson } from '../knownPerson';
import { counted } from '../runs';
import { countPins, detect, textPolicy } from './inputFor';

const { idNumber, phone, bankCardNumber, cardNumber, others } = knownPerson;
const subject = { idNumber, phone, bankCardNumber, cardNumber, others };
const pin = (candidate: string) => detect(personalNumber, candidate, { subject }).whole;
const text = (candidate: string) => detect(ownNumber, candidate, { policy: textPolicy, subject });

describe('PINs: consecutive digits', () => {
  test.each<[string, string]>([
    [idNumber.slice(0, 6), 'subject.document'],
    [idNumber.slice(6, 12), 'subject.document'],
    [idNumber.slice(11, 17), 'subject.document'],
    [phone.slice(-6), 'subject.phone'],
    [phone.slice(3, 9), 'subject.phone'],
    [bankCardNumber.slice(7, 13), 'subject.card'],
    [cardNumber.slice(1, 7), 'subject.card'],
    [others[0].phone.slice(-6), 'subject.other'],
    [others[0].idNumber.slice(6, 14), 'subject.other'],
    [phone.slice(-4), 'subject.phone'],
  ])('row %#: %s, %s', (candidate, code) => {
    expect(pin(candidate)).toContain(code);
  });

  test.each(['739105', phone.slice(-3), `${phone.slice(-5)}1`, ''])('row %#: %s is none', (candidate) => {
    expect(pin(candidate)).toEqual([]);
  });

  test('refuses every window of six digits of every form, 58 of 1,000,000', () => {
    const old = (number: string): string => number.slice(0, 6) + number.slice(8, 17);
    const body = idNumber.slice(0, 17);
    const relative = others[0].idNumber;
    const forms = [
      `${body}0`,
      `${body}1`,
      `${body}10`,
      old(idNumber),
      phone,
      bankCardNumber,
      cardNumber.slice(1),
      relative,
      old(relative),
      others[0].phone,
    ];
    const windows = forms.flatMap((form) => Array.from({ length: form.length - 5 }, (_, i) => form.slice(i, i + 6)));
    expect(new Set(windows).size).toBe(58);
    expect(countPins(personalNumber, { subject })).toEqual({ whole: counted(3, 58), part: 0 });
  });

  test('refuses nothing where nobody is known', () => {
    expect(countPins(personalNumber)).toEqual({ whole: 0, part: 0 });
  });
});

describe('text: every longest piece of four or more', () => {
  test('whole and parts', () => {
    expect(text(phone).whole).toEqual(['subject.phone']);
    expect(text('k7w5274').parts).toContain('subject.phone 5274');
    expect(text('k7w52-74').parts).toContain('subject.phone 52-74');
    expect(text('k7w4725').parts).toContain('subject.phone 4725');
    expect(text('k7w527')).toEqual({ whole: [], parts: [] });
  });
});

const { birthDate, name, namePinyin, username, email, others: othersPersonalWriting } = knownPerson;
const subjectPersonalWriting = { birthDate, name, namePinyin, username, email, others: othersPersonalWriting };
const pinPersonalWriting = (candidate: string) =>
  detect(personalSpelling, candidate, { subject: subjectPersonalWriting }).whole;
const textPersonalWriting = (candidate: string) =>
  detect(ownSpelling, candidate, { policy: textPolicy, subject: subjectPersonalWriting });

describe('PINs', () => {
  test.each(['861127', '112786', '271186', '198611', '19861127'])('%s is the birth date', (candidate) => {
    expect(pinPersonalWriting(candidate)).toEqual(['subject.birth-date']);
  });

  test('so of a relative, under another code', () => {
    expect(pinPersonalWriting('850824')).toEqual(['subject.other']);
  });

  test.each(['739105', '861128', '8611270', ''])('%s is none', (candidate) => {
    expect(pinPersonalWriting(candidate)).toEqual([]);
  });

  // Four lunar readings a person: 1986-11-27 is 26 October of the lunar calendar, and was 27 November of it on 28 December.
  test.each(['861026', '102686', '19861026', '861228', '19861228'])(
    '%s is the birthday of the other calendar',
    (candidate) => {
      expect(pinPersonalWriting(candidate)).toEqual(['subject.birth-date']);
    },
  );

  test.each(['850709', '851008'])('so of a relative: %s', (candidate) => {
    expect(pinPersonalWriting(candidate)).toEqual(['subject.other']);
  });

  // YYMMDD, MMDDYY, DDMMYY, YYDDMM, YYYYMM, MMYYYY, DDYYYY, YYYYDD of each, in both calendars, both readings.
  test('refuses 48 of 1,000,000 for two people', () => {
    expect(countPins(personalSpelling, { subject: subjectPersonalWriting })).toEqual({
      whole: counted(2, 48),
      part: 0,
    });
  });
});

describe('text', () => {
  test.each<[string, string]>([
    ['ouyangqinglan', 'subject.name'],
    ['QingLanOuyang', 'subject.name'],
    ['ouyang.qing.lan', 'subject.name'],
    ['ouyangql', 'subject.name'],
    ['欧阳青岚', 'subject.name'],
    ['1986-11-27', 'subject.birth-date'],
    ['qingtian4087', 'subject.other'],
    ['mistral.dune', 'subject.other'],
    ['shenmobai', 'subject.other'],
    ['nalgniqgnayuo', 'subject.name'],
  ])('%s: %s', (candidate, code) => {
    expect(textPersonalWriting(candidate).whole).toContain(code);
  });

  test.each(['k7wp3mh9', 'harbour', ''])('%s is none', (candidate) => {
    expect(textPersonalWriting(candidate).whole).toEqual([]);
  });

  test('inside something else it is a part', () => {
    expect(textPersonalWriting('k7ouyang#').parts).toContain('subject.name ouyang');
  });
});
