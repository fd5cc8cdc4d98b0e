import type { StandardSchemaV1 } from '@standard-schema/spec';
import { describe, expect, expectTypeOf, test } from 'vitest';
import { type AdapterContext, standardSchema } from '../../src/adapters/index';
import { checkPassword, definePolicy } from '../../src/index';
import { makeResidentId } from '../people';

const policy = definePolicy({ region: '361000' });
const subject = { idNumber: makeResidentId({ date: '1990-01-08' }) };
const { validate } = standardSchema(policy)['~standard'];
const withContext = (context: unknown): StandardSchemaV1.Options => ({ libraryOptions: { context } });

test('is a Standard Schema of texts for the types too', () => {
  const schema: StandardSchemaV1<string, string> = standardSchema(policy);
  expect(schema['~standard']).toMatchObject({ version: 1, vendor: 'yibao-password-policy' });
  expectTypeOf<StandardSchemaV1.InferInput<ReturnType<typeof standardSchema>>>().toEqualTypeOf<string>();
  expectTypeOf<StandardSchemaV1.InferOutput<ReturnType<typeof standardSchema>>>().toEqualTypeOf<string>();
});

test('gives the candidate back unchanged', () => {
  expect(validate('739162')).toEqual({ value: '739162' });
  const wide = standardSchema(definePolicy({ credential: 'online-account' }))['~standard'].validate('kX7pQm2z ');
  expect(wide).toEqual({ value: 'kX7pQm2z ' });
});

const codesOf = (candidate: string): string[] =>
  checkPassword(policy, candidate)
    .findings.filter(({ severity }) => severity === 'reject')
    .map(({ code }) => code);

test.each([
  ['123456', codesOf('123456')],
  ['', ['requirement.too-short']],
  [null, ['requirement.too-short']],
  [undefined, ['requirement.too-short']],
  [739162, []],
])('%o: one issue with the codes %o', (value, codes) => {
  expect(validate(value)).toEqual({ issues: [{ message: expect.stringMatching(/./), codes, path: ['password'] }] });
});

describe('the context of one call', () => {
  test('is used for that call only', () => {
    expect(validate('900109')).toEqual({ value: '900109' });
    expect(validate('900109', withContext({ subject }))).toMatchObject({
      issues: [{ message: '与初始密码太接近，请整个换掉' }],
    });
    expect(validate('900109')).toEqual({ value: '900109' });
  });

  test('goes before getContext, field by field', () => {
    const other: AdapterContext = { subject: { phone: '13900005829' }, currentPassword: '739162' };
    const schema = standardSchema(policy, () => other)['~standard'];
    expect(schema.validate('739162', withContext({ subject }))).toMatchObject({
      issues: [{ codes: ['reuse.current'] }],
    });
    expect(schema.validate('005829')).toMatchObject({ issues: [{ codes: ['subject.phone'] }] });
    expect(schema.validate('005829', withContext({ subject }))).toEqual({ value: '005829' });
    expect(schema.validate('739162', withContext({ currentPassword: undefined }))).toMatchObject({
      issues: [{ codes: ['reuse.current'] }],
    });
  });

  test.each([
    [undefined],
    [null],
    [{}],
    [{ libraryOptions: undefined }],
    [{ libraryOptions: {} }],
    [withContext(undefined)],
    [withContext(null)],
  ])('may be absent: %o', (options) => {
    expect(validate('739162', options as StandardSchemaV1.Options)).toEqual({ value: '739162' });
  });

  test.each<[string, () => unknown]>([
    ['text', () => withContext('subject')],
    ['a function', () => withContext(() => ({ subject }))],
    ['a subject that is a promise', () => withContext({ subject: Promise.resolve(subject) })],
    [
      'a getter that throws',
      () => ({
        get libraryOptions() {
          throw new Error();
        },
      }),
    ],
  ])('%s refuses', (_, options) => {
    expect(validate('739162', options() as StandardSchemaV1.Options)).toEqual({
      issues: [{ message: '暂时无法检查密码，请稍后再试', codes: [], path: ['password'] }],
    });
  });

  test('is waited for where it is a promise', async () => {
    expect(await validate('900108', withContext(Promise.resolve({ subject })))).toMatchObject({
      issues: [{ message: '这是初始密码，请换一个' }],
    });
    expect(await validate('900108', withContext(Promise.reject(new Error())))).toMatchObject({
      issues: [{ codes: [] }],
    });
  });
});
