import { describe, expect, test } from 'vitest';
import { readSubject } from '../../src/subject/readSubject';
import type { Note, NoteCode, Subject, SubjectField } from '../../src/types';
import { makeResidentId } from '../people';

const WITH_X = '11010519491231002X';
const CARD_FIELDS = ['cardNumber', 'personalNumber', 'medicalInsuranceNumber', 'bankCardNumber', 'unitNumber'] as const;
const TEXT_FIELDS = ['idNumber', 'birthDate', 'phone', ...CARD_FIELDS, 'name', 'email', 'username'] as const;
const notesOf = (subject: unknown): readonly Note[] => readSubject(subject as Subject).notes;

describe('readSubject', () => {
  test('every field in the forms in which it is compared', () => {
    const known = readSubject({
      idNumber: ' 110105-19491231-002x ',
      birthDate: '1950年1月1日',
      phone: ['+86 139 0000 0000', null, '010-60000000'],
      name: ' Ａda ',
      namePinyin: ['Zhāng', 'wěi'],
      cardNumber: 'a 1234567',
      personalNumber: '１２３',
      email: 'Wei90@example.com',
      username: 'WEI',
    });
    expect(known).toMatchObject({
      idNumber: [WITH_X, '110105491231002'],
      phone: ['13900000000', '01060000000', '60000000'],
      cardNumber: ['A1234567'],
      personalNumber: ['123'],
      medicalInsuranceNumber: [],
      bankCardNumber: [],
      unitNumber: [],
      birthDate: [
        { year: 1949, month: 12, day: 31 },
        { year: 1950, month: 1, day: 1 },
      ],
      stated: [
        { field: 'idNumber', day: 19491231 },
        { field: 'birthDate', day: 19500101 },
      ],
      partials: [],
      name: ['ada'],
      namePinyin: [['zhang', 'wei']],
      email: ['wei90', 'wei90@example.com'],
      username: ['wei'],
      others: [],
      notes: [],
    });
  });

  test('a date that two fields state is one date, stated twice', () => {
    const known = readSubject({ idNumber: WITH_X, birthDate: '1949-12-31' });
    expect(known.birthDate).toHaveLength(1);
    expect(known.stated).toHaveLength(2);
  });

  test('the birth date counts as known when the ID number states it', () => {
    expect(readSubject({ idNumber: WITH_X }).birthDate).toHaveLength(1);
    expect(readSubject({ idNumber: '' }).birthDate).toEqual([]);
  });

  test('two documents, and the same twice', () => {
    const [before, after] = [makeResidentId({ date: '2005-01-02' }), makeResidentId({ date: '2006-01-02' })];
    expect(readSubject({ idNumber: [before, after, before] }).idNumber).toEqual([before, after]);
  });

  test.each<[string, Subject, NoteCode, SubjectField]>([
    ['an ID number of other characters', { idNumber: '军字第000001号' }, 'subject.unreadable', 'idNumber'],
    ['17 characters', { idNumber: WITH_X.slice(0, 17) }, 'subject.truncated', 'idNumber'],
    ['an exponent', { idNumber: '1.10105E+17' }, 'subject.exponent', 'idNumber'],
    ['an exponent without a plus', { idNumber: '1.10105E17' }, 'subject.exponent', 'idNumber'],
    ['a wrong check character', { idNumber: '110105194912310020' }, 'subject.check-mismatch', 'idNumber'],
    ['an impossible date', { idNumber: makeResidentId({ date: '1991-02-29' }) }, 'subject.unlikely-date', 'idNumber'],
    ['a date of 1880', { idNumber: '440524188001010014' }, 'subject.unlikely-date', 'idNumber'],
    ['no date', { birthDate: 'yesterday' }, 'subject.unreadable', 'birthDate'],
    ['no such day', { birthDate: '1991-02-29' }, 'subject.unreadable', 'birthDate'],
    ['a birth date of 1899', { birthDate: '1899-12-31' }, 'subject.unlikely-date', 'birthDate'],
    ['a birth date of 2101', { birthDate: '2101-01-01' }, 'subject.unlikely-date', 'birthDate'],
    ['a masked phone', { phone: '139****0000' }, 'subject.unreadable', 'phone'],
    ['one phone of two', { phone: ['13900000000', '12'] }, 'subject.unreadable', 'phone'],
    ['a slash in a card number', { cardNumber: '12/34' }, 'subject.unreadable', 'cardNumber'],
    ['a card number of 65 characters', { cardNumber: '1'.repeat(65) }, 'subject.unreadable', 'cardNumber'],
    ['an exponent of a card number', { bankCardNumber: '6.222E+18' }, 'subject.exponent', 'bankCardNumber'],
    ['a name of spaces', { name: '  ' }, 'subject.unreadable', 'name'],
    ['a syllable without letters', { namePinyin: ['三'] }, 'subject.unreadable', 'namePinyin'],
    ['an address without a name', { email: '@example.com' }, 'subject.unreadable', 'email'],
    ['a user name that cannot be seen', { username: '\u200B' }, 'subject.unreadable', 'username'],
    ['seventeen phones', { phone: Array<string>(17).fill('13900000000') }, 'subject.unreadable', 'phone'],
    ['seventeen others', { others: Array<Subject>(17).fill({}) }, 'subject.unreadable', 'others'],
    ['a note of another person', { others: [{ idNumber: '1.10105E+17' }] }, 'subject.exponent', 'others'],
    ['others of others', { others: [{ others: [{ phone: '13900000000' }] }] }, 'subject.unreadable', 'others'],
  ])('a note: %s', (_, subject, code, field) => {
    expect(notesOf(subject)).toEqual([{ code, field }]);
  });

  test.each(TEXT_FIELDS)('%s: a megabyte is unreadable, at once', (field) => {
    for (const unit of ['1', 'a', ' ', '\u200B', '@']) {
      expect(notesOf({ [field]: unit.repeat(1_000_000) })).toEqual([{ code: 'subject.unreadable', field }]);
    }
  });

  test.each(TEXT_FIELDS)('%s: a number, an object or a list where a text belongs throws and says no digit', (field) => {
    const wrong = [
      13900000000,
      139n,
      true,
      { value: '13900000000' },
      Symbol('139'),
      ...(field === 'idNumber' || field === 'phone' ? [[[1]]] : [['139']]),
    ];
    for (const value of wrong) {
      const read = (): unknown => notesOf({ [field]: value });
      expect(read).toThrow(TypeError);
      expect(read).toThrow(new RegExp(`^subject\\.${field}: not a string$`));
    }
  });

  test.each([...TEXT_FIELDS, 'namePinyin', 'others'] as const)(
    '%s: absent, null and empty say nothing; a getter that throws is unreadable',
    (field) => {
      for (const value of [undefined, null, '']) expect(notesOf({ [field]: value })).toEqual([]);
      const subject = Object.defineProperty({}, field, {
        get: () => {
          throw new Error('13900000000');
        },
      });
      expect(notesOf(subject)).toEqual([{ code: 'subject.unreadable', field }]);
    },
  );

  test('lists with holes and nulls', () => {
    // eslint-disable-next-line no-sparse-arrays
    expect(readSubject({ phone: [, '13900000000', null, undefined, ''] as string[] })).toMatchObject({
      phone: ['13900000000'],
      notes: [],
    });
    expect(readSubject({ others: [null, undefined, { phone: '13900000000' }] }).others).toHaveLength(1);
  });

  test('seventeen values: the first sixteen are read', () => {
    const phones = Array.from({ length: 17 }, (_, i) => String(13900000000 + i));
    expect(readSubject({ phone: phones }).phone).toEqual(phones.slice(0, 16));
  });

  test('persons of persons are not looked at, nor is a person who is among the own others', () => {
    const subject: { phone: string; others: Subject[] } = { phone: '13900000000', others: [] };
    subject.others.push(subject);
    expect(readSubject(subject).others.map(({ phone, others }) => [phone, others])).toEqual([[['13900000000'], []]]);
  });

  test('of an exponent or a cut-off number nothing is derived; the digits that are left are kept apart', () => {
    expect(readSubject({ idNumber: '1.10105E+17', cardNumber: '6.2E+17' })).toMatchObject({
      idNumber: [],
      cardNumber: [],
    });
    expect(readSubject({ idNumber: WITH_X.slice(0, 17) })).toMatchObject({
      idNumber: [],
      birthDate: [],
      partials: [{ code: 'subject.document', digits: WITH_X.slice(0, 17), isEnd: true }],
    });
  });

  test('what is left of masked and misread numbers is kept apart, and nothing is derived from it', () => {
    const known = readSubject({
      idNumber: ['3610991990010B4732', '361099********4732'],
      phone: '139****7293',
      bankCardNumber: '6217 **** **** 3421',
    });
    expect(known).toMatchObject({ idNumber: [], birthDate: [], phone: [], bankCardNumber: [] });
    expect(known.partials.map(({ code, digits }) => [code, digits])).toEqual([
      ['subject.document', '361099199001084732'],
      ['subject.document', '3610991990010'],
      ['subject.document', '4732'],
      ['subject.document', '361099'],
      ['subject.document', '4732'],
      ['subject.phone', '7293'],
      ['subject.card', '6217'],
      ['subject.card', '3421'],
    ]);
    expect(known.notes).toEqual([
      { code: 'subject.unreadable', field: 'idNumber' },
      { code: 'subject.unreadable', field: 'phone' },
      { code: 'subject.unreadable', field: 'bankCardNumber' },
    ]);
  });

  test.each(['1990-01-08T00:00:00', '1990-01-08 00:00:00.0', '1990/1/8 8:30', '19900108000000', '1990年1月8日 00:00'])(
    'a birth date with a time: %s',
    (birthDate) => {
      expect(readSubject({ birthDate })).toMatchObject({ birthDate: [{ year: 1990, month: 1, day: 8 }], notes: [] });
    },
  );

  test('midnight in China as JSON writes it in UTC is the day before; both days count', () => {
    expect(readSubject({ birthDate: '1990-01-07T16:00:00.000Z' }).birthDate).toEqual([
      { year: 1990, month: 1, day: 7 },
      { year: 1990, month: 1, day: 8 },
    ]);
    expect(readSubject({ birthDate: '1990-01-08T00:00:00Z' }).birthDate).toHaveLength(1);
  });

  test.each([null, undefined, 5, 'text', [], [{}]])('%j is no subject', (subject) => {
    expect(() => notesOf(subject)).toThrow(new TypeError('subject: not an object'));
    if (subject !== null && subject !== undefined) expect(() => notesOf({ others: [subject] })).toThrow(TypeError);
  });
});
