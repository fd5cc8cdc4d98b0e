import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packBands } from '../../scripts/blocklists/packBands';
import { createBlocklist } from '../../src/blocklists/createBlocklist';

const list = createBlocklist('standard', packBands([[0, 123456], [7, 999999], [1000]]));

test.each([
  ['000000', 30],
  ['123456', 30],
  ['000007', 300],
  ['999999', 300],
  ['001000', 1000],
])('%s stands in band %i', (pin, band) => {
  expect(list.bandOf(pin)).toBe(band);
});

test.each(['000001', '999998', '', '0', '7', '1e5000', '0x0007', ' 00007', '000007\n', '0000070', '００００００', '12345６', '-00007'])(
  '%j stands in none',
  (pin) => {
    expect(list.bandOf(pin)).toBeUndefined();
  },
);

test('answers like a plain search', () => {
  const bands = fc.uniqueArray(fc.nat(999999), { minLength: 5, maxLength: 300 });
  fc.assert(fc.property(bands, fc.nat(999999), (pins, other) => {
    const sorted = [...pins].sort((a, b) => a - b);
    const searched = createBlocklist('strict', packBands([sorted]));
    for (const pin of [...pins, other]) {
      expect(searched.bandOf(String(pin).padStart(6, '0'))).toBe(pins.includes(pin) ? 30 : undefined);
    }
  }));
});
