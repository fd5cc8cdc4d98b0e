import { describe, expect, test } from 'vitest';
import { readRequest } from '../../src/cli/answerLines';

const read = (value: unknown): object => {
  let id: string | number | undefined;
  try {
    return { ...readRequest(value, (given) => { id = given; }), ...(id === undefined ? {} : { id }) };
  } catch (error) {
    const { code, option } = error as { code: string; option?: string };
    return { code, option, id };
  }
};

describe('accepted', () => {
  test.each<[unknown, object]>([
    [{ candidate: '' }, { candidate: '' }],
    [{ candidate: 'a', id: '' }, { candidate: 'a', id: '' }],
    [{ candidate: 'a', id: -1 }, { candidate: 'a', id: -1 }],
    [{ candidate: 'a', id: null, subject: null, currentPassword: null, policy: null }, { candidate: 'a' }],
    [{ candidate: 'a', other: 1, expect: {} }, { candidate: 'a' }],
    [{ candidate: 'a', subject: { nickname: 'b' } }, { candidate: 'a', subject: { nickname: 'b' } }],
    [{ candidate: 'a', currentPassword: 'b', policy: {} }, { candidate: 'a', currentPassword: 'b', policy: {} }],
  ])('%j', (value, request) => {
    expect(read(value)).toEqual(request);
  });
});

describe('refused', () => {
  test.each<[unknown, string, string | undefined, (string | number)?]>([
    [undefined, 'not-object', undefined],
    [null, 'not-object', undefined],
    [[{ candidate: 'a' }], 'not-object', undefined],
    [{}, 'missing', 'candidate'],
    [{ id: 7, candidate: null }, 'missing', 'candidate', 7],
    [{ id: 7, candidate: 5 }, 'wrong-type', 'candidate', 7],
    [{ id: 1.5, candidate: 'a' }, 'wrong-type', 'id'],
    [{ id: 2 ** 53, candidate: 'a' }, 'wrong-type', 'id'],
    [{ id: true, candidate: 'a' }, 'wrong-type', 'id'],
    [{ Candidate: 'a' }, 'misspelt', 'candidate'],
    [{ candidate: 'a', 'current-password': 'b' }, 'misspelt', 'currentPassword'],
    [{ candidate: 'a', subject: { id_number: 'b' } }, 'misspelt', 'subject.idNumber'],
    [{ candidate: 'a', subject: [] }, 'wrong-type', 'subject'],
    [{ candidate: 'a', currentPassword: {} }, 'wrong-type', 'currentPassword'],
    [{ candidate: 'a', policy: 'b' }, 'wrong-type', 'policy'],
  ])('%j', (value, code, option, id) => {
    expect(read(value)).toEqual({ code, option, id });
  });
});
