import { describe, expect, test } from 'vitest';
import { ownDigitsPadded, personalNumber, personalSpelling, similarBirthDate } from '../../src/detectors/personal';
import { definePolicy } from '../../src/index';
import { knownPerson } from '../knownPerson';
import { countPins, detect, textPolicy } from './inputFor';

const { idNumber, phone, bankCardNumber, cardNumber, others } = knownPerson;
const subject = { idNumber, phone, bankCardNumber, cardNumber, others };
const pin = (candidate: string) => detect(personalNumber, candidate, { subject }).whole;
const text = (candidate: string) => detect(personalNumber, candidate, { policy: textPolicy, subject });

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
    expect(countPins(personalNumber, { subject })).toEqual({ whole: 58, part: 0 });
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
  detect(personalSpelling, candidate, { policy: textPolicy, subject: subjectPersonalWriting });

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

  test('refuses 16 of 1,000,000 for two people: YYMMDD, MMDDYY, DDMMYY, YYDDMM, YYYYMM, MMYYYY, DDYYYY, YYYYDD', () => {
    expect(countPins(personalSpelling, { subject: subjectPersonalWriting })).toEqual({ whole: 2 * 8, part: 0 });
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

const subjectFreeDigits = {
  birthDate: '1987-03-19',
  idNumber: '110105198703190021',
  phone: '13900005274',
  others: [{ birthDate: '1960-08-24' }],
};
const pinFreeDigits = (candidate: string) => detect(ownDigitsPadded, candidate, { subject: subjectFreeDigits }).whole;

test.each<[string, string]>([
  ['198741', 'subject.birth-date'],
  ['411987', 'subject.birth-date'],
  ['870341', 'subject.birth-date'],
  ['418703', 'subject.birth-date'],
  ['031941', 'subject.birth-date'],
  ['410319', 'subject.birth-date'],
  ['403191', 'subject.birth-date'],
  ['190341', 'subject.birth-date'],
  ['411903', 'subject.birth-date'],
  ['002147', 'subject.document'],
  ['470021', 'subject.document'],
  ['527441', 'subject.phone'],
  ['415274', 'subject.phone'],
])('row %#: %s, %s', (candidate, code) => {
  expect(pinFreeDigits(candidate)).toEqual([code]);
});

// Month and day of another person, another end, something else in the middle, a short PIN.
test.each(['082441', '002041', '452741', '419871', '31987', ''])('row %#: %s is none', (candidate) => {
  expect(pinFreeDigits(candidate)).toEqual([]);
});

describe('how many PINs', () => {
  test('one person', () => {
    expect(countPins(ownDigitsPadded, { subject: { birthDate: subjectFreeDigits.birthDate } })).toEqual({
      whole: 895,
      part: 0,
    });
    expect(countPins(ownDigitsPadded, { subject: subjectFreeDigits })).toEqual({ whole: 1295, part: 0 });
  });

  test('nobody', () => {
    expect(countPins(ownDigitsPadded)).toEqual({ whole: 0, part: 0 });
  });
});

test('eight digits: the date of six and two more', () => {
  expect(
    detect(ownDigitsPadded, '87031941', {
      policy: definePolicy({ format: { minLength: 8, maxLength: 8, alphabet: 'digits' } }),
      subject: subjectFreeDigits,
    }).whole,
  ).toEqual(['subject.birth-date']);
});

test('a text has prices for its parts instead', () => {
  expect(detect(ownDigitsPadded, '198741', { policy: textPolicy, subject: subjectFreeDigits })).toEqual({
    whole: [],
    parts: [],
  });
});

const subjectSimilarBirthDate = { birthDate: '1987-03-19', others: [{ birthDate: '1960-08-24' }] };

test.each(['870319', '870318', '870310', '970319', '913078', '319870', '198703'])('row %#: %s', (candidate) => {
  expect(detect(similarBirthDate, candidate, { subject: subjectSimilarBirthDate }).whole).toEqual([
    'subject.birth-date',
  ]);
});

test.each(['870328', '600823', '190319', ''])('row %#: %s is none', (candidate) => {
  expect(detect(similarBirthDate, candidate, { subject: subjectSimilarBirthDate })).toEqual({ whole: [], parts: [] });
});

test('61 PINs of one person, none of nobody', () => {
  expect(countPins(similarBirthDate, { subject: subjectSimilarBirthDate })).toEqual({ whole: 61, part: 0 });
  expect(countPins(similarBirthDate)).toEqual({ whole: 0, part: 0 });
});

test('eight digits', () => {
  const policy = definePolicy({ format: { minLength: 8, maxLength: 8, alphabet: 'digits' } });
  expect(detect(similarBirthDate, '19870318', { policy, subject: subjectSimilarBirthDate }).whole).toEqual([
    'subject.birth-date',
  ]);
});

test('a text is measured by its parts instead', () => {
  expect(detect(similarBirthDate, '870318', { policy: textPolicy, subject: subjectSimilarBirthDate })).toEqual({
    whole: [],
    parts: [],
  });
});
