import { describe, expect, test } from 'vitest';
import {
  ownDateAndPhrase,
  ownDigitsInEight,
  ownDigitsPadded,
  similarBirthDate,
  similarRelativeDate,
  turnedTail,
} from '../../src/detectors/ownDigits';
import { definePolicy, formats } from '../../src/index';
import { counted } from '../runs';
import { countPins, detect, textPolicy } from './inputFor';

const subjectFreeDigits = {
  birthDate: '1987-03-19',
  idNumber: '110105198703190021',
  phone: '13900005274',
  cardNumber: 'C40718365',
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
  ['836541', 'subject.card'],
  ['418365', 'subject.card'],
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
      whole: counted(68, 895),
      part: 0,
    });
    expect(countPins(ownDigitsPadded, { subject: subjectFreeDigits })).toEqual({ whole: counted(116, 1495), part: 0 });
  });

  test('nobody', () => {
    expect(countPins(ownDigitsPadded)).toEqual({ whole: 0, part: 0 });
  });
});

test('eight digits: the date of six and two more', () => {
  expect(
    detect(ownDigitsPadded, '87031941', {
      policy: definePolicy({ format: formats.pin8 }),
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

describe('the year or the day of the own date and a number read as a phrase', () => {
  const pin = (candidate: string) => detect(ownDateAndPhrase, candidate, { subject: subjectFreeDigits }).whole;

  test.each(['871314', '131487', '319520', '520319', '168319'])('%s', (candidate) => {
    expect(pin(candidate)).toEqual(['subject.birth-date']);
  });

  // A relative's year, a month of two digits, no phrase, a longer one, a shorter PIN.
  test.each(['601314', '520119', '319521478', '319777', '87131', ''])('%s is none', (candidate) => {
    expect(pin(candidate)).toEqual([]);
  });

  test('42 PINs a date, none of nobody', () => {
    expect(countPins(ownDateAndPhrase, { subject: subjectFreeDigits })).toEqual({ whole: counted(4, 42), part: 0 });
    expect(countPins(ownDateAndPhrase)).toEqual({ whole: 0, part: 0 });
  });
});

const subjectSimilarBirthDate = { birthDate: '1987-03-19', others: [{ birthDate: '1960-08-24' }] };

test.each(['870319', '870318', '870310', '970319', '913078', '319870', '198703'])('row %#: %s', (candidate) => {
  expect(detect(similarBirthDate, candidate, { subject: subjectSimilarBirthDate }).whole).toEqual([
    'subject.birth-date',
  ]);
});

test.each(['870328', '871329', '970419', '078319'])('row %#: %s has two digits changed', (candidate) => {
  expect(detect(similarBirthDate, candidate, { subject: subjectSimilarBirthDate }).whole).toEqual([
    'subject.birth-date',
  ]);
});

test.each(['871428', '600823', '123456', ''])('row %#: %s is none', (candidate) => {
  expect(detect(similarBirthDate, candidate, { subject: subjectSimilarBirthDate })).toEqual({ whole: [], parts: [] });
});

// Itself, 6 places times 9, 15 pairs of places times 81, and rotations and the reversal that are further away.
test('1,270 and 6 PINs of one person, none of nobody', () => {
  expect(countPins(similarBirthDate, { subject: subjectSimilarBirthDate })).toEqual({
    whole: counted(101, 1 + 6 * 9 + 15 * 81 + 6),
    part: 0,
  });
  expect(countPins(similarBirthDate)).toEqual({ whole: 0, part: 0 });
});

test('eight digits', () => {
  const policy = definePolicy({ format: formats.pin8 });
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

test('a relative: one digit of six, two of eight', () => {
  const given = { subject: subjectSimilarBirthDate };
  expect(detect(similarRelativeDate, '600823', given).whole).toEqual(['subject.other']);
  expect(detect(similarRelativeDate, '600833', given).whole).toEqual([]);
  // The date itself is a spelling.
  expect(detect(similarRelativeDate, '600824', given).whole).toEqual([]);
  expect(countPins(similarRelativeDate, given)).toEqual({ whole: counted(5, 6 * 9), part: 0 });
  const policy = definePolicy({ format: formats.pin8 });
  expect(detect(similarRelativeDate, '19600733', { ...given, policy }).whole).toEqual([]);
  expect(detect(similarRelativeDate, '19600834', { ...given, policy }).whole).toEqual(['subject.other']);
  expect(detect(similarRelativeDate, '19700834', { ...given, policy }).whole).toEqual(['subject.other']);
});

const tails = { phone: '13900005274', idNumber: '110105198703190021', others: [{ phone: '13900008631' }] };

test.each<[string, string]>([
  ['472500', 'subject.phone'],
  ['274005', 'subject.phone'],
  ['005275', 'subject.phone'],
  ['005273', 'subject.phone'],
  ['120091', 'subject.document'],
  ['021190', 'subject.document'],
  ['190022', 'subject.document'],
  ['190020', 'subject.document'],
])('the end of a number turned, %s: %s', (candidate, code) => {
  expect(detect(turnedTail, candidate, { subject: tails }).whole).toEqual([code]);
});

test.each(['005276', '136800', '005724', ''])('%s is no turned end', (candidate) => {
  expect(detect(turnedTail, candidate, { subject: tails }).whole).toEqual([]);
});

test('four PINs a number', () => {
  expect(countPins(turnedTail, { subject: { phone: tails.phone } })).toEqual({ whole: counted(1, 4), part: 0 });
});

describe('six or four own digits in a PIN of eight', () => {
  const policy = definePolicy({ format: formats.pin8 });
  const eight = (candidate: string) =>
    detect(ownDigitsInEight, candidate, { policy, subject: subjectFreeDigits }).whole;

  test.each<[string, string]>([
    ['87031973', 'subject.birth-date'],
    ['73870319', 'subject.birth-date'],
    ['78703193', 'subject.birth-date'],
    ['60082473', 'subject.other'],
    ['00527473', 'subject.phone'],
    ['73005274', 'subject.phone'],
    ['19002173', 'subject.document'],
    ['19877391', 'subject.birth-date'],
    ['73910319', 'subject.birth-date'],
    ['52747391', 'subject.phone'],
  ])('%s: %s', (candidate, code) => {
    expect(eight(candidate)).toContain(code);
  });

  test.each(['73916284', '73198762', '73919607', '76008243'])('%s is none', (candidate) => {
    expect(eight(candidate)).toEqual([]);
  });
});
