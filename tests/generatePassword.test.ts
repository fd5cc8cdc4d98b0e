import { afterEach, describe, expect, test, vi } from 'vitest';
import {
  checkPassword,
  definePolicy,
  formats,
  generatePassword,
  PolicyError,
  prepareSubject,
  RandomUnavailable,
} from '../src/index';
import { chiSquare } from './generate/chiSquare';
import { seededBytes } from './generate/seededBytes';
import { knownPerson } from './knownPerson';
import { sampleSize } from './runs';

const pin = definePolicy();

/** Gives the digits of one text at each call, and behind them bytes that must be thrown away. */
const digitsOf = (...texts: string[]): { fill: (bytes: Uint8Array) => void; calls: () => number } => {
  let calls = 0;
  return {
    fill: (bytes) => {
      bytes.fill(255);
      Array.from(texts[calls++] ?? '').forEach((digit, i) => {
        bytes[i] = Number(digit);
      });
    },
    calls: () => calls,
  };
};

afterEach(() => {
  vi.unstubAllGlobals();
});

describe.each([
  ['pin6', 6, /^[0-9]{6}$/],
  ['pin8', 8, /^[0-9]{8}$/],
  ['letterDigit6', 6, /^[0-9A-Za-z]{6}$/],
  ['portal', 12, /^[!-~]{12}$/],
  ['nist', 15, /^[!-~]{15}$/],
  ['djbh', 12, /^[!-~]{12}$/],
] as const)('%s', (name, length, shape) => {
  const policy = definePolicy({ format: formats[name] });
  const subject = prepareSubject(policy, knownPerson);

  test(`gives ${String(length)} characters of the alphabet that the policy accepts`, () => {
    const random = seededBytes();
    for (let i = 0; i < sampleSize(50, 200); i++) {
      const password = generatePassword(policy, { subject, random });
      expect(password).toMatch(shape);
      expect(checkPassword(policy, password, { subject }).accepted).toBe(true);
    }
  });

  test('other lengths of the format, and none outside of it', () => {
    const { minLength, maxLength } = policy.format;
    for (const wanted of new Set([minLength, Math.min(maxLength, minLength + 3), maxLength])) {
      expect(Array.from(generatePassword(policy, { random: seededBytes(), length: wanted }))).toHaveLength(wanted);
    }
    for (const wrong of [minLength - 1, maxLength + 1, minLength + 0.5, NaN, Infinity]) {
      expect(() => generatePassword(policy, { random: seededBytes(), length: wrong })).toThrow(
        expect.objectContaining({
          code: 'invalid-option',
          option: expect.stringMatching(/length$/) as string,
        }) as Error,
      );
    }
  });
});

describe('uniformity', () => {
  test('every digit in every place of a PIN', () => {
    const random = seededBytes();
    const pins = Array.from({ length: sampleSize(2000, 5000) }, () => generatePassword(pin, { random }));
    // 9 degrees of freedom: 27.9 is exceeded once in a thousand.
    for (let place = 0; place < 6; place++) {
      expect(
        chiSquare(
          pins.map((text) => text.charAt(place)),
          '0123456789',
        ),
      ).toBeLessThan(27.9);
    }
    expect(new Set(pins).size).toBeGreaterThan(0.992 * pins.length);
  });

  test('every printable character', () => {
    const random = seededBytes();
    const policy = definePolicy({ format: formats.nist });
    const texts = Array.from({ length: sampleSize(300, 1000) }, () => generatePassword(policy, { random }));
    const alphabet = Array.from({ length: 94 }, (_, i) => String.fromCharCode(33 + i)).join('');
    // 93 degrees of freedom: 139 is exceeded less than once in five hundred.
    expect(chiSquare(Array.from(texts.join('')), alphabet)).toBeLessThan(139);
  });

  test('the measure tells a biased source', () => {
    const biased = Array.from({ length: 5000 }, (_, i) => String(((i * 7919) % 256) % 10));
    expect(chiSquare(biased, '0123456789')).toBeLessThan(27.9 * 4);
    const heavy = biased.map((digit, i) => (i % 20 === 0 ? '0' : digit));
    expect(chiSquare(heavy, '0123456789')).toBeGreaterThan(27.9);
  });

  test('bytes that would favour the first characters are thrown away', () => {
    const stream = [255, 250, 7, 253, 3, 9, 251, 1, 0, 254, 5, 252];
    let at = 0;
    const random = (bytes: Uint8Array): void => {
      for (let i = 0; i < bytes.length; i++) bytes[i] = stream[at++ % stream.length] ?? 0;
    };
    expect(generatePassword(pin, { random })).toBe('739105');
    const { fill } = digitsOf('739105');
    const shifted = (bytes: Uint8Array): void => {
      fill(bytes);
      bytes.forEach((byte, i) => {
        bytes[i] = byte === 255 ? 255 : byte + 240;
      });
    };
    expect(generatePassword(pin, { random: shifted })).toBe('739105');
  });
});

describe('what is refused is drawn again', () => {
  test('nothing personal, no initial password, not the current one', () => {
    const { birthDate, phone, idNumber } = knownPerson;
    const refused = [
      birthDate.slice(2).replace(/-/g, ''),
      phone.slice(-6),
      idNumber.slice(-7, -1),
      '123456',
      '888888',
      '739106',
      '739105',
    ];
    const { fill, calls } = digitsOf(...refused, '802946');
    expect(generatePassword(pin, { subject: knownPerson, currentPassword: '739105', random: fill })).toBe('802946');
    expect(calls()).toBe(8);
  });

  test('what the operator blocks', () => {
    const { fill } = digitsOf('739105', '802946');
    expect(generatePassword(pin, { isBlocked: (candidate) => candidate === '739105', random: fill })).toBe('802946');
  });

  test('after 10,000 refusals it gives up', () => {
    let calls = 0;
    const zeros = (bytes: Uint8Array): void => {
      calls += 1;
      bytes.fill(0);
    };
    expect(() => generatePassword(pin, { random: zeros })).toThrow(new PolicyError('too-many-refusals', 'policy'));
    expect(calls).toBe(10_000);
  });

  test('so where nothing can be accepted at all', () => {
    const policy = definePolicy({ requiredSubject: ['idNumber'] });
    expect(() => generatePassword(policy, { random: seededBytes() })).toThrow(PolicyError);
  });
});

describe('the source of random bytes', () => {
  test('is the one of the engine', () => {
    const fill = seededBytes();
    const getRandomValues = vi.fn((bytes: Uint8Array) => {
      fill(bytes);
      return bytes;
    });
    vi.stubGlobal('crypto', { getRandomValues });
    expect(generatePassword(pin)).toMatch(/^[0-9]{6}$/);
    expect(getRandomValues).toHaveBeenCalled();
  });

  test.each([undefined, null, {}, { getRandomValues: 'none' }])('is missing: %j', (crypto) => {
    vi.stubGlobal('crypto', crypto);
    expect(() => generatePassword(pin)).toThrow(RandomUnavailable);
    expect(generatePassword(pin, { random: seededBytes() })).toMatch(/^[0-9]{6}$/);
  });

  test('one that fails is not replaced by a worse one', () => {
    const broken = (): void => {
      throw new Error('no entropy');
    };
    expect(() => generatePassword(pin, { random: broken })).toThrow('no entropy');
  });

  test('RandomUnavailable is an Error with a name', () => {
    const error = new RandomUnavailable();
    expect(error).toBeInstanceOf(Error);
    expect(error).toBeInstanceOf(RandomUnavailable);
    expect(error.name).toBe('RandomUnavailable');
  });
});

test('a subject prepared for another policy is refused', () => {
  const subject = prepareSubject(definePolicy({ region: '500000' }), knownPerson);
  expect(() => generatePassword(pin, { subject, random: seededBytes() })).toThrow(
    new PolicyError('other-policy', 'context.subject'),
  );
});
