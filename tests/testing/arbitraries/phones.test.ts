import { createRequire } from 'node:module';
import fc from 'fast-check';
import { test } from 'vitest';
import { readPhone } from '../../../src/documents/readPhone';
import { phones } from '../../../src/testing/index';

const validator = createRequire(import.meta.url)('validator') as { isMobilePhone(text: string, locale: string): boolean };

test('mobile numbers of a prefix that is not allocated', () => {
  fc.assert(fc.property(phones(), (phone) => /^154\d{8}$/.test(phone) && readPhone(phone)?.[0] === phone && validator.isMobilePhone(phone, 'zh-CN')));
});
