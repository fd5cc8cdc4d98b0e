import { makeResidentId } from '../../tests/people';

const FAULTS = [
  '',
  '{',
  '[]',
  'null',
  '{"candidate":1}',
  '{"candidate":"1","policy":{"nope":1}}',
  '\u0000',
  'x'.repeat(5000),
];
const REGIONS = ['361000', '500000', '340100', '000000', '320500', '440300', '110000', '330100'];
const TOO_LONG = 'y'.repeat(9_000_000);

const digits = (number: number, length: number): string => String(number).padStart(length, '0').slice(-length);

/**
 * A line of `check --jsonl`: every one another synthetic person; one in a hundred faulty, one in 250,000 of 9 MB; of PINs
 * half with a policy of their own.
 */
export const makeLine = (i: number, kind: 'pin' | 'text'): string => {
  if (i % 250_000 === 249_999) return TOO_LONG;
  if (i % 100 === 0) return FAULTS[(i / 100) % FAULTS.length] ?? '';
  // Multiplied by primes, so that neighbouring lines have little in common.
  const idNumber = makeResidentId({
    date: `${1940 + (i % 70)}-${digits(1 + (i % 12), 2)}-${digits(1 + (i % 28), 2)}`,
    sequence: digits(i * 389, 3),
  });
  const subject = {
    idNumber,
    phone: `139${digits(i * 7919, 8)}`,
    name: '张伟',
    namePinyin: ['zhang', 'wei'],
    cardNumber: `X${digits(i * 104_729, 8)}`,
  };
  const random = digits(i * 15_485_863, 6);
  const pin = [idNumber.slice(-6), random, random, '123456'][i % 4] ?? random;
  const text =
    [`zhangwei${random.slice(2)}`, `password${random.slice(4)}`, `k${random}v#q`, `Rx${random}!mPz`][i % 4] ?? random;
  const policy = { region: REGIONS[i % REGIONS.length], credential: 'social-security-card' };
  return JSON.stringify({
    id: i,
    candidate: kind === 'text' ? text : pin,
    subject,
    ...(i % 2 === 1 && kind === 'pin' ? { policy } : {}),
  });
};
