/**
 * Our answers beside those of published validators. Where they differ, the difference is written down with its
 * reason, and a test shows that it is still there: a peer that changes its mind is noticed.
 */
import { createRequire } from 'node:module';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatDate, isCalendarDate } from '../../src/documents/dates';
import { hongKongId, taiwanId } from '../../src/documents/kinds';
import type { IdentityDocument } from '../../src/documents/defineDocument';
import { looksLikeIdNumber } from '../../src/documents/readIdNumber';
import { readPhone } from '../../src/documents/readPhone';
import { makeForeignPermanentResident, makeOldResidentId, makeResidencePermit, makeResidentId } from '../people';
import { runs } from '../runs';

type Judge = (text: string) => boolean;

// The peers are CommonJS, some without types.
const load = createRequire(import.meta.url);
const validator = load('validator') as Record<
  'isIdentityCard' | 'isMobilePhone',
  (text: string, locale: string) => boolean
>;
const validid = load('validid') as Record<
  'validateCnid' | 'validateHkid' | 'validateTwid',
  (text: string) => { ok: boolean }
>;
const { stdnum } = load('stdnum') as {
  stdnum: Record<string, Record<string, { validate(text: string): { isValid: boolean } }>>;
};
const taiwan = load('taiwan-id-validator') as { isIdCardNumber: Judge };
const byStdnum =
  (country: string, kind: string): Judge =>
  (text) =>
    stdnum[country]?.[kind]?.validate(text).isValid ?? false;

const PEERS = {
  mainland: {
    validator: (text: string) => validator.isIdentityCard(text, 'zh-CN'),
    stdnum: byStdnum('CN', 'ric'),
    validid: (text: string) => validid.validateCnid(text).ok,
  },
  hongKong: {
    validator: (text: string) => validator.isIdentityCard(text, 'zh-HK'),
    stdnum: byStdnum('HK', 'hkid'),
    validid: (text: string) => validid.validateHkid(text).ok,
  },
  taiwan: {
    validator: (text: string) => validator.isIdentityCard(text, 'zh-TW'),
    stdnum: (text: string) => byStdnum('TW', 'natid')(text) || byStdnum('TW', 'ui')(text),
    validid: (text: string) => validid.validateTwid(text).ok,
    'taiwan-id-validator': taiwan.isIdCardNumber,
  },
} satisfies Record<string, Record<string, Judge>>;

const accepts = (document: IdentityDocument, text: string): boolean => {
  const number = document.normalize(text);
  return number !== undefined && document.isValid(number);
};
const OURS: Record<keyof typeof PEERS, Judge> = {
  mainland: looksLikeIdNumber,
  hongKong: (text) => accepts(hongKongId, text),
  taiwan: (text) => accepts(taiwanId, text),
};

/** Numbers on which we differ: what we say, and who says the opposite. Everybody not named agrees with us. */
const DIFFERENCES: [reason: string, place: keyof typeof PEERS, number: string, ours: boolean, opposed: string[]][] = [
  ['no peer but one knows 15 digits', 'mainland', '330102200403064', true, ['stdnum', 'validid']],
  ['fifteen ones are 1911-11-11', 'mainland', '111111111111111', true, ['stdnum', 'validid']],
  ['the permit for Taiwan residents', 'mainland', '830000199201300022', true, ['validator']],
  ['foreigners whose card is not from Beijing', 'mainland', '932682198501010017', true, ['validator']],
  ['foreigners, old card', 'mainland', 'KAZ110090123105', true, ['validator', 'stdnum', 'validid']],
  ['province 99: the address is not judged', 'mainland', '990426199112010074', true, ['validator']],
  ['province 00: the address is not judged', 'mainland', makeResidentId({ area: '000000' }), true, ['validator']],
  ['31 April', 'mainland', makeResidentId({ date: '1991-04-31' }), false, ['validid']],
  ['29 February of a common year', 'mainland', makeResidentId({ date: '1991-02-29' }), false, ['validid']],
  ['29 February 1900', 'mainland', makeResidentId({ date: '1900-02-29' }), false, ['validid']],
  [
    'a date in the future: we have no clock',
    'mainland',
    makeResidentId({ date: '2099-01-01' }),
    true,
    ['validator', 'stdnum', 'validid'],
  ],
  ['prefix O', 'hongKong', 'O1234561', true, ['stdnum', 'validid']],
  ['square brackets', 'hongKong', 'A123456[3]', true, ['stdnum', 'validid']],
  ['the check digit is optional', 'hongKong', 'A123456', true, ['validator', 'stdnum', 'validid']],
  ['third sex digit', 'taiwan', 'A623456789', false, ['validator']],
  ['sex digit 0', 'taiwan', 'D012345678', false, ['validator']],
  ['resident number before 2021', 'taiwan', 'AA00000009', true, ['validator']],
];

/** Numbers on which others differ from one another and nobody of this list from us. */
const AGREED: [place: keyof typeof PEERS, number: string][] = [
  ['mainland', '11010519491231002X'],
  ['mainland', '11010519491231002x'],
  ['mainland', '440524188001010014'],
  ['mainland', '110111198012010078'],
  ['mainland', '110201199312010077'],
  ['mainland', '235407195106112745'],
  ['mainland', '34052419800101001X'],
  ['mainland', '810000199408230021'],
  ['mainland', '911124198108030024'],
  ['hongKong', 'A123456(3)'],
  ['hongKong', 'AB9876543'],
  ['taiwan', 'A123456789'],
  ['taiwan', 'A800000014'],
];

const opponents = (place: keyof typeof PEERS, number: string, ours: boolean): string[] =>
  Object.entries<Judge>(PEERS[place])
    .filter(([, judge]) => judge(number) !== ours)
    .map(([name]) => name);

describe('identity numbers', () => {
  test.each(DIFFERENCES)('expected difference: %s', (_, place, number, ours, opposed) => {
    expect(OURS[place](number)).toBe(ours);
    expect(opponents(place, number, ours)).toEqual(opposed);
  });

  test.each(AGREED)('%s %s: accepted by all', (place, number) => {
    expect(OURS[place](number)).toBe(true);
    expect(opponents(place, number, true)).toEqual([]);
  });

  const part = (min: number, max: number) => fc.integer({ min, max });
  const date = fc.record({ year: part(1920, 2020), month: part(1, 12), day: part(1, 31) });
  const sequence = fc.stringMatching(/^\d{3}$/);

  test('any resident, permit and foreigner of the last century, right or with a wrong last character', () => {
    const make = fc.constantFrom(makeResidentId, makeResidencePermit, makeForeignPermanentResident);
    fc.assert(
      fc.property(make, date, sequence, fc.constantFrom('', ...'0123456789X'), (maker, day, order, check) => {
        const right = maker({ date: formatDate(day, 'YYYYMMDD'), sequence: order });
        const number = check === '' ? right : right.slice(0, 17) + check;
        const ours = looksLikeIdNumber(number);
        expect(ours).toBe(number === right && isCalendarDate(day));
        expect(opponents('mainland', number, ours)).toEqual(number === right && !ours ? ['validid'] : []);
      }),
      { numRuns: runs(300, 5000) },
    );
  });

  test('any 15-digit number of the last century: as validator says', () => {
    fc.assert(
      fc.property(date, sequence, (day, order) => {
        const number = makeOldResidentId({ date: `19${formatDate(day, 'YYMMDD')}`, sequence: order });
        expect(PEERS.mainland.validator(number)).toBe(looksLikeIdNumber(number));
      }),
    );
  });

  test('any Hong Kong number with a prefix that all know, and any Taiwan number', () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^[A-H]\d{6}[\dA]$/),
        fc.stringMatching(/^[A-Z][1289]\d{8}$/),
        (hongKong, island) => {
          expect(opponents('hongKong', hongKong, OURS.hongKong(hongKong))).toEqual([]);
          expect(taiwan.isIdCardNumber(island)).toBe(OURS.taiwan(island));
          expect(PEERS.taiwan.validator(island)).toBe(OURS.taiwan(island));
        },
      ),
      { numRuns: runs(300, 5000) },
    );
  });
});

describe('phone numbers beside validator', () => {
  const isRead = (text: string): boolean => readPhone(text) !== undefined;
  const LOCALES = ['zh-CN', 'zh-HK', 'zh-MO', 'zh-TW'];
  const validatorSays = (text: string): boolean => LOCALES.some((locale) => validator.isMobilePhone(text, locale));

  test.each([
    '13900000000',
    '+8613900000000',
    '008613900000000',
    '14800000000',
    '14900000000',
    '17460000000',
    '15400000000',
    '19400000000',
    '+85251234567',
    '85251234567',
    '+85361000000',
    '+886912345678',
    '0912345678',
    '51234567',
    '12800000000',
    '',
  ])('agree: %j', (text) => {
    expect(isRead(text)).toBe(validatorSays(text));
  });

  test.each([
    ['86 without a plus', '8613900000000', true],
    ['an old trunk zero', '015100221432', true],
    ['spaces', '139 0000 0000', true],
    ['hyphens', '+86-139-0000-0000', true],
    ['full width', '１３９００００００００', true],
    ['a trunk zero behind +886', '+8860912345678', true],
    ['92x, reserved for the future', '92000000000', false],
  ])('expected difference: %s', (_, text, ours) => {
    expect(isRead(text)).toBe(ours);
    expect(validatorSays(text)).toBe(!ours);
  });

  test('any bare mainland mobile number that validator takes is one for us', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^1\d{10}$/), (text) => {
        if (validator.isMobilePhone(text, 'zh-CN')) expect(isRead(text)).toBe(true);
      }),
    );
  });
});
