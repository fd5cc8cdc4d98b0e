import assert from 'node:assert/strict';
import type { Instrumented } from '../loadLibrary';
import type { Target } from '../Target';

const FLAGS = [
  'subject.unreadable',
  'subject.exponent',
  'subject.truncated',
  'subject.check-mismatch',
  'subject.unlikely-date',
];

const seeds = [
  '11010519491231002X',
  '110105491231002',
  '110000850607996',
  '810000199408230021',
  '932682198501010017',
  'KAZ110090123105',
  'A123456(3)',
  '7431243(3)',
  'A123456789',
  'AA00000009',
  'H0000000102',
  'HA0000001',
  '0000000102(B)',
  'E00000001',
  'C01X00T47',
  '3.30182E+17',
  '11010519491231002',
  '1990-01-02',
  '1990年1月2日',
  '+86 139 0000 0000',
  '0755-60000000转801',
  '+85251234567',
  '+886912345678',
  '400-800-0000',
].map((text) => [text]);

/** Every reader of numbers and dates, for one text. */
export const readDocuments = ({
  documents,
  isCalendarDate,
  isExponent,
  looksLikeIdNumber,
  readBirthDate,
  readIdNumber,
  readPhone,
}: Instrumented['library']): Target => ({
  seeds,
  run: ([text = '']) => {
    const { forms, birthDates, flags, partials } = readIdNumber(text);
    assert.equal(forms.length > 0 || flags.length === 1, true, 'read, or the one reason why not');
    assert.equal(
      flags.every((flag) => FLAGS.includes(flag)),
      true,
      'flags of a closed set',
    );
    assert.equal(birthDates.every(isCalendarDate), true, 'dates of the calendar');
    assert.equal(partials.length === 0 || forms.length === 0, true, 'a part only where nothing is read');
    assert.equal(new Set(forms).size, forms.length, 'each form once');
    assert.equal(
      forms.every((form) => /^[A-Z0-9]{5,18}$/.test(form)),
      true,
      'forms of capital letters and digits',
    );
    for (const form of forms.slice(0, 1)) assert.deepEqual(readIdNumber(form).forms, forms, 'the same when read again');

    const kinds = documents.map(({ normalize, isValid, flags: flagsOf, birthDates: datesOf, forms }) => {
      const number = normalize(text);
      if (number === undefined) return '-';
      assert.equal(normalize(number), number, 'a normalised number stays');
      assert.equal(forms(number)[0], number, 'the number comes first');
      assert.equal(datesOf(number).every(isCalendarDate), true, 'dates of the calendar');
      assert.equal(flagsOf(number).length > 0 || isValid(number), true, 'valid where nothing is odd');
      return isValid(number) ? 'v' : 'n';
    });

    const phone = readPhone(text);
    assert.equal(
      (phone ?? ['0000000']).every((form) => /^\d{7,13}$/.test(form)),
      true,
      'phone numbers of digits',
    );
    const date = readBirthDate(text);
    assert.equal(date === undefined || isCalendarDate(date), true, 'a date of the calendar');
    return [
      kinds.join(''),
      forms.length,
      birthDates.length,
      flags,
      isExponent(text),
      looksLikeIdNumber(text),
      phone?.length,
      date !== undefined,
    ].join();
  },
});
