/** The hidden prompt in a pseudo terminal, which Node cannot make: Python does. */

import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { useCli } from './useCli';

const cli = useCli();

const type = (keys: readonly string[], ...args: string[]): { shown: string; status: number; echo: boolean } =>
  JSON.parse(
    execFileSync(
      'python3',
      [join(__dirname, 'typeAtTerminal.py'), JSON.stringify(keys), process.execPath, cli.path(), ...args],
      { encoding: 'utf8' },
    ),
  ) as ReturnType<typeof type>;

test.each<[string, string[], number]>([
  ['accepted', ['739162\r'], 0],
  ['refused', ['123456\r'], 1],
  ['key by key', ['1', '2', '3', '4', '5', '6', '\r'], 1],
  ['corrected with backspace', ['1234567', '\u007f', '\n'], 1],
  ['begun again with Ctrl-U', ['739', '\u0015', '123456\r'], 1],
  ['with an arrow key on the way', ['123\u001b[D456\r'], 1],
  ['ended with Ctrl-D', ['123456', '\u0004'], 1],
  ['interrupted with Ctrl-C', ['123456', '\u0003'], 130],
  ['nothing but Ctrl-D', ['\u0004'], 2],
])('%s: nothing that was typed is shown, and the terminal is as before', (_, keys, expected) => {
  const { shown, status, echo } = type(keys, 'check', '--region', '361000');
  expect(status).toBe(expected);
  expect(shown).toMatch(/^新密码（不显示）：\r\n/);
  expect(shown).not.toMatch(/\d{2}|\*/);
  expect(echo).toBe(true);
});

test('a character outside the basic plane is one for backspace', () => {
  const { shown } = type(['😀😀', '\u007f\u007f', '123456\r'], 'check', '--json');
  expect(shown).not.toContain('requirement.');
});
