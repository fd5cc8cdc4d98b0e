import { expect, test } from 'vitest';
import { hashPassword } from '../../recipes/code/server/hashPassword';
import { verifyPassword } from '../../recipes/code/server/verifyPassword';

test('the cost that OWASP asks for fits into the memory that is allowed', async () => {
  const hash = await hashPassword('739162');
  expect(hash).toMatch(/^scrypt\$17\$[\w+/]{22}==\$[\w+/]{43}=$/);
  expect(await verifyPassword('739162', hash)).toBe(true);
});

test('salted: the same password has another hash; the password counts as it was typed', async () => {
  const hash = await hashPassword('Aa739162', 4);
  expect(await hashPassword('Aa739162', 4)).not.toBe(hash);
  for (const other of ['aa739162', 'Aa73916', 'Aa739162 ', 'Ａa739162', ''])
    expect(await verifyPassword(other, hash)).toBe(false);
});
