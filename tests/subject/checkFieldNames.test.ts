import { describe, expect, test } from 'vitest';
import { checkInitialPassword, checkPassword, definePolicy } from '../../src/index';
import { readSubject } from '../../src/subject/readSubject';
import type { Note, Subject } from '../../src/types';

const ID = '361099199001084732';
const notesOf = (subject: object): readonly Note[] => readSubject(subject).notes;

describe('another spelling of a field is refused with the field that is meant', () => {
  test.each<[subject: object, message: string]>([
    [{ idNo: ID, phone: '13900847293' }, 'subject.idNumber: spelled idNo'],
    [{ idNumber: ID, mobile: '13900847293' }, 'subject.phone: spelled mobile'],
    [{ idNumber: ID, MOBILE_PHONE: null }, 'subject.phone: spelled MOBILE_PHONE'],
    [{ idNumber: ID, 'birth-date': '' }, 'subject.birthDate: spelled birth-date'],
    [{ aac002: ID }, 'subject.idNumber: spelled aac002'],
    [{ idnumber: ID }, 'subject.idNumber: spelled idnumber'],
    [{ idNumber: ID, others: [{ tel: '13900847293' }] }, 'subject.others.phone: spelled tel'],
    [{ idNumber: ID, family: [] }, 'subject.others: spelled family'],
  ])('%j', (subject, message) => {
    expect(() => notesOf(subject)).toThrow(new TypeError(message));
  });

  test('also where a class gives it to every instance', () => {
    class Row {
      constructor(readonly phone: string) {}
      get idCard(): string {
        return ID;
      }
    }
    expect(() => notesOf(new Row('13900847293'))).toThrow(new TypeError('subject.idNumber: spelled idCard'));
  });

  test('before the initial password could pass', () => {
    const policy = definePolicy({ region: '310000' });
    const record = { idNo: ID, phone: '13900847293' } as Subject;
    expect(() => checkInitialPassword(policy, '084732', record)).toThrow(/^subject\.idNumber: /);
    expect(() => checkPassword(policy, '084732', { subject: record })).toThrow(/^context\.subject\.idNumber: /);
  });
});

describe('another unknown field', () => {
  test('is one note, whatever it holds', () => {
    const record = { idNumber: ID, id: 7, createdAt: new Date(0), toJSON: () => ID };
    expect(notesOf(record)).toEqual([{ code: 'subject.unknown-field' }]);
  });

  test('of a relative is noted with others', () => {
    expect(notesOf({ idNumber: ID, others: [{ phone: '13900847293', id: 7 }] })).toEqual([
      { code: 'subject.unknown-field', field: 'others' },
    ]);
  });

  test('alone is refused: nobody would be known', () => {
    for (const subject of [{ id: 7 }, { subject: { idNumber: ID } }, { data: {} }]) {
      expect(() => notesOf(subject)).toThrow(/^subject: no known field \(one of: idNumber, /);
    }
    expect(() => notesOf({ others: [{ id: 7 }] })).toThrow(/^subject\.others: no known field/);
  });

  test('methods of a class are no fields', () => {
    class Row {
      phone = '13900847293';
      save(): void {}
    }
    expect(notesOf(new Row())).toEqual([]);
  });
});

test('a proxy whose fields cannot be listed', () => {
  const explode = (): never => {
    throw new Error(ID);
  };
  for (const trap of ['ownKeys', 'getPrototypeOf', 'has'] as const) {
    const subject = new Proxy({ id: 7 }, { [trap]: explode });
    expect(() => notesOf(subject)).toThrow(new TypeError('subject: its fields cannot be listed'));
  }
});
