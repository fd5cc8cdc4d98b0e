import * as segments from '../../src/judge/prices';
import { describe, expect, test } from 'vitest';
import { personalWritings } from '../../src/subject/personalSpellings';
import { readSubject } from '../../src/subject/readSubject';
import type { Subject } from '../../src/types';

const lookUp = (subject: Subject, text: string) => {
  const writing = personalWritings(readSubject(subject)).get(text);
  return writing && [writing.code, writing.guesses];
};

describe('personalWritings', () => {
  test.each<[string, Subject, string, unknown[]]>([
    ['a date of the ID number', { idNumber: '11010519491231002X' }, '491231', ['subject.birth-date', segments.birthYymmdd]],
    ['a birth date', { birthDate: '1990-01-02' }, '1990', ['subject.birth-date', segments.birthYymmdd]],
    ['a name in pinyin', { namePinyin: ['zhang', 'wei'] }, 'zhangwei', ['subject.name', segments.nameFull]],
    ['a second reading', { namePinyin: [['zhang', 'wei'], ['zhang', 'yi']] }, 'zhangyi', ['subject.name', segments.nameFull]],
    ['a name', { name: '张三丰' }, '张三丰', ['subject.name', segments.nameFull]],
    ['a given name', { name: '张三丰' }, '三丰', ['subject.name', segments.namePart]],
    ['a part between dots', { name: '买买提·艾力' }, '艾力', ['subject.name', segments.namePart]],
    ['a name in full width', { name: 'Ａda Li' }, 'ada', ['subject.name', segments.namePart]],
    ['an account', { email: 'Wei.Zhang90@example.com' }, 'wei.zhang90', ['subject.other', segments.account]],
    ['the letters of an account', { email: 'Wei.Zhang90@example.com' }, 'weizhang', ['subject.other', segments.account]],
    ['the digits of an account', { username: 'wei1990' }, '1990', ['subject.other', segments.account]],
    ["another person's date", { others: [{ birthDate: '1960-03-04' }] }, '600304', ['subject.other', segments.birthYymmdd]],
  ])('%s', (_, subject, text, expected) => {
    expect(lookUp(subject, text)).toEqual(expected);
  });

  test.each<[string, Subject, string]>([
    ['a mail provider', { email: 'wei@example.com' }, 'example'],
    ['one character of a name', { name: '张三' }, '三'],
    ['two digits of an account', { username: 'wei90' }, '90'],
    ['the date of another day', { birthDate: '1990-01-02' }, '900103'],
  ])('not: %s', (_, subject, text) => {
    expect(lookUp(subject, text)).toBeUndefined();
  });

  test('the own meaning wins over another person’s', () => {
    const subject = { birthDate: '1990-01-02', others: [{ birthDate: '1990-01-02' }] };
    expect(lookUp(subject, '900102')).toEqual(['subject.birth-date', segments.birthYymmdd]);
  });
});
