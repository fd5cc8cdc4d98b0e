import { describe, expect, test } from 'vitest';
import * as prices from '../../src/judge/prices';
import {
  createDigitReader,
  nameSpellings,
  personalNumbers,
  personalSpellings,
} from '../../src/subject/personalSpellings';
import { readSubject } from '../../src/subject/readSubject';
import type { Subject } from '../../src/types';

const texts = (...syllables: string[]) => nameSpellings(syllables).map(({ text }) => text);
const kindIn = (spellings: ReturnType<typeof nameSpellings>, text: string) =>
  spellings.find((spelling) => spelling.text === text)?.price;

describe('nameSpellings', () => {
  test.each([
    [
      ['ouyang', 'qing', 'lan'],
      ['oyql', 'ouyql', 'oql', 'ouyangqinglan'],
    ],
    [
      ['zhang', 'xiaoming'],
      ['zxm', 'zhangxm', 'mingming', 'zx'],
    ],
    [['xian', 'li'], ['xl']],
  ])('a part of two syllables is split as well: %j', (syllables, expected) => {
    expect(texts(...syllables)).toEqual(expect.arrayContaining(expected));
  });

  test('what is one syllable, or no pinyin, is not split', () => {
    expect(texts('xian', 'li')).not.toContain('xal');
    expect(texts('smith', 'john').filter((text) => text.length === 3)).toEqual([]);
  });

  test.each([
    ['zhangwei', prices.nameFull],
    ['weizhang', prices.nameFull],
    ['zhangw', prices.nameFull],
    ['wzhang', prices.nameFull],
    ['zwei', prices.nameFull],
    ['weiz', prices.nameFull],
    ['zw', prices.nameFull],
    ['wz', prices.namePart],
    ['zhang', prices.namePart],
    ['wei', prices.namePart],
    ['weiwei', prices.namePart],
    ['xiaowei', prices.namePart],
    ['xiaozhang', prices.namePart],
    ['laozhang', prices.namePart],
  ])('zhang wei: %s is %s', (text, kind) => {
    expect(kindIn(nameSpellings(['zhang', 'wei']), text)).toBe(kind);
  });

  test('two given syllables: each alone, doubled and with xiao', () => {
    expect(texts('li', 'xiao', 'ming')).toEqual(
      expect.arrayContaining(['lixiaoming', 'lxm', 'lixm', 'xiaomingli', 'ming', 'mingming', 'xiaoming', 'xiaoxiao']),
    );
  });

  test('three or more syllables may begin with a compound surname', () => {
    const spellings = nameSpellings(['ou', 'yang', 'xiu']);
    for (const text of ['ouyangx', 'oyxiu', 'xouyang']) expect(kindIn(spellings, text)).toBe(prices.nameFull);
    for (const text of ['ouyang', 'laoouyang']) expect(kindIn(spellings, text)).toBe(prices.namePart);
  });

  test('two syllables are never read as a compound surname', () => {
    expect(texts('ou', 'yang')).not.toContain('laoouyang');
  });

  test('v and u both stand for ü', () => {
    expect(texts('lv', 'bu')).toEqual(expect.arrayContaining(['lvbu', 'lubu', 'laolv', 'laolu']));
  });

  test('one syllable is the whole name, and nothing is made of no given name', () => {
    expect(new Set(texts('zhang'))).toEqual(new Set(['zhang']));
    expect(texts('zhang')).not.toContain('xiao');
  });
});

const lookUp = (subject: Subject, text: string) => {
  const writing = personalSpellings(readSubject(subject)).get(text);
  return writing && [writing.code, writing.price];
};

describe('personalSpellings', () => {
  test.each<[string, Subject, string, unknown[]]>([
    [
      'a date of the ID number',
      { idNumber: '11010519491231002X' },
      '491231',
      ['subject.birth-date', prices.birthYymmdd],
    ],
    ['a birth date', { birthDate: '1990-01-02' }, '1990', ['subject.birth-date', prices.birthYymmdd]],
    ['a name in pinyin', { namePinyin: ['zhang', 'wei'] }, 'zhangwei', ['subject.name', prices.nameFull]],
    [
      'a second reading',
      {
        namePinyin: [
          ['zhang', 'wei'],
          ['zhang', 'yi'],
        ],
      },
      'zhangyi',
      ['subject.name', prices.nameFull],
    ],
    ['a name', { name: '张三丰' }, '张三丰', ['subject.name', prices.nameFull]],
    ['a given name', { name: '张三丰' }, '三丰', ['subject.name', prices.namePart]],
    ['a part between dots', { name: '买买提·艾力' }, '艾力', ['subject.name', prices.namePart]],
    ['a name in full width', { name: 'Ａda Li' }, 'ada', ['subject.name', prices.namePart]],
    ['an account', { email: 'Wei.Zhang90@example.com' }, 'wei.zhang90', ['subject.other', prices.account]],
    ['the letters of an account', { email: 'Wei.Zhang90@example.com' }, 'weizhang', ['subject.other', prices.account]],
    ['the digits of an account', { username: 'wei1990' }, '1990', ['subject.other', prices.account]],
    [
      "another person's date",
      { others: [{ birthDate: '1960-03-04' }] },
      '600304',
      ['subject.other', prices.birthYymmdd],
    ],
  ])('%s', (_, subject, text, expected) => {
    expect(lookUp(subject, text)).toEqual(expected);
  });

  test.each<[string, Subject, string]>([
    ['a mail provider', { email: 'wei@example.com' }, 'com'],
    ['one character of a name', { name: '张三' }, '三'],
    ['two digits of an account', { username: 'wei90' }, '90'],
    ['the date of another day', { birthDate: '1990-01-02' }, '900103'],
  ])('not: %s', (_, subject, text) => {
    expect(lookUp(subject, text)).toBeUndefined();
  });

  test('the own meaning wins over another person’s', () => {
    const subject = { birthDate: '1990-01-02', others: [{ birthDate: '1990-01-02' }] };
    expect(lookUp(subject, '900102')).toEqual(['subject.birth-date', prices.birthYymmdd]);
  });
});

const numbers = (subject: Subject) => personalNumbers(readSubject(subject)).map(({ code, text }) => `${code} ${text}`);

describe('personalNumbers', () => {
  test('an ID number in every form and reading, folded', () => {
    expect(numbers({ idNumber: '11010519491231002X' })).toEqual(
      [
        '11010519491231002x',
        '11010519491231002',
        '110105194912310020',
        '110105194912310021',
        '1101051949123100210',
        '110105491231002',
      ].map((text) => `subject.document ${text}`),
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
      'subject.other wei1990',
      'subject.other 1990',
      'subject.other wei1990@example.com',
      'subject.other wei',
    ]);
  });

  test("another person's numbers of every kind are subject.other", () => {
    expect(numbers({ others: [{ phone: '13900000000', cardNumber: '1234567' }] })).toEqual([
      'subject.other 13900000000',
      'subject.other 1234567',
    ]);
  });

  test('the same number under one code stands once, under two codes twice', () => {
    expect(numbers({ cardNumber: '1234567', unitNumber: '1234567', idNumber: '1234567' })).toEqual([
      'subject.document 1234567',
      'subject.card 1234567',
    ]);
  });

  test('nothing of nobody', () => {
    expect(numbers({})).toEqual([]);
  });
});

describe('createDigitReader', () => {
  const known = readSubject({
    idNumber: '110105194912310020',
    birthDate: '1950-02-03',
    phone: '13900005274',
    name: '张12',
    email: 'w19900108@example.com',
    others: [{ birthDate: '2015-08-08' }],
  });
  const all = personalSpellings(known);
  const written = [...all.keys()].filter((text) => /^\d+$/.test(text));

  test.each(written)('what %s is, at the first question and later', (text) => {
    const read = createDigitReader(known);
    for (let asked = 0; asked < 12; asked++) expect(read(text)).toEqual(all.get(text));
  });

  test('nothing where the person has no such spelling', () => {
    const read = createDigitReader(known);
    for (const text of ['739162', '00', '1', '12345678901234']) {
      for (let asked = 0; asked < 12; asked++) expect(read(text)).toBeUndefined();
    }
  });
});
