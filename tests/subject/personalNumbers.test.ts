import { describe, expect, test } from 'vitest';
import { personalNumbers } from '../../src/subject/personalSpellings';
import { readSubject } from '../../src/subject/readSubject';
import type { Subject } from '../../src/types';

const numbers = (subject: Subject) => personalNumbers(readSubject(subject)).map(({ code, text }) => `${code} ${text}`);

describe('personalNumbers', () => {
  test('an ID number in every form and reading, folded', () => {
    expect(numbers({ idNumber: '11010519491231002X' })).toEqual(
      ['11010519491231002x', '11010519491231002', '110105194912310020', '110105194912310021', '1101051949123100210', '110105491231002'].map(
        (text) => `subject.document ${text}`,
      ),
    );
  });

  test('a number that lost its end is protected though nothing is derived from it', () => {
    expect(numbers({ idNumber: '11010519491231002' })).toEqual(['subject.document 11010519491231002']);
  });

  test('phones and cards by their codes, with letters and without', () => {
    expect(numbers({ phone: '139 0000 0000', cardNumber: 'A1234567', unitNumber: '7654321' })).toEqual([
      'subject.phone 13900000000',
      'subject.card a1234567',
      'subject.card 1234567',
      'subject.card 7654321',
    ]);
  });

  test('the digits of accounts', () => {
    expect(numbers({ email: 'wei1990@example.com', username: 'Wei' })).toEqual([
      'subject.other wei1990', 'subject.other 1990', 'subject.other wei',
    ]);
  });

  test("another person's numbers of every kind are subject.other", () => {
    expect(numbers({ others: [{ phone: '13900000000', cardNumber: '1234567' }] })).toEqual([
      'subject.other 13900000000', 'subject.other 1234567',
    ]);
  });

  test('the same number under one code stands once, under two codes twice', () => {
    expect(numbers({ cardNumber: '1234567', unitNumber: '1234567', idNumber: '1234567' })).toEqual([
      'subject.document 1234567', 'subject.card 1234567',
    ]);
  });

  test('nothing of nobody', () => {
    expect(numbers({})).toEqual([]);
  });
});
