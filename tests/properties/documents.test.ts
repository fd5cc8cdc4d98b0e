/** What holds for every kind of document, and for every text; a new document is covered by being listed. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { documents } from '../../src/documents/kinds';
import { formatDate, isCalendarDate, readBirthDate } from '../../src/documents/dates';
import { readIdNumber } from '../../src/documents/readIdNumber';
import { readPhone } from '../../src/documents/readPhone';
import { compact } from '../../src/normalize/fold';
import { checkCharacterOf, makeResidentId } from '../people';
import { calendarDays } from '../calendarDays';
import { runs } from '../runs';

/** Texts that look like numbers: about half have the shape of some document. */
const numberLike = fc.oneof(
  fc.stringMatching(/^[1-9]\d{16}[\dX]$/),
  fc.stringMatching(/^\d{15}$/),
  fc.stringMatching(/^[A-Z]{1,3}\d{6,12}A?$/),
  fc.stringMatching(/^\d{7,10}$/),
  fc.stringMatching(/^[A-Z0-9]{3,20}$/),
);
const resident = fc
  .record({ area: fc.stringMatching(/^[1-6]\d{5}$/), date: calendarDays, sequence: fc.stringMatching(/^\d{3}$/) })
  .map((parts) => makeResidentId({ ...parts, date: formatDate(parts.date, 'YYYYMMDD') }));

describe.each(documents.map((document, index) => [index, document] as const))('kind %i of the list', (_, document) => {
  const shaped = numberLike.map((text) => document.normalize(text)).filter((number) => number !== undefined);

  test('normalises a normalised number to itself, and only compact texts', () => {
    fc.assert(
      fc.property(shaped, (number) => {
        expect(document.normalize(number)).toBe(number);
        expect(number).toMatch(/^[A-Z0-9]{5,18}$/);
      }),
    );
  });

  test('lists the number itself first, then other forms, none twice, none shorter than five characters', () => {
    fc.assert(
      fc.property(shaped, (number) => {
        const forms = document.forms(number);
        expect(forms[0]).toBe(number);
        expect(new Set(forms).size).toBe(forms.length);
        for (const form of forms) expect(form).toMatch(/^[A-Z0-9]{5,18}$/);
        for (const form of forms) expect(form.length).toBeGreaterThanOrEqual(number.length - 3);
      }),
    );
  });

  test('states real dates only, and a valid number has nothing odd but its age', () => {
    fc.assert(
      fc.property(shaped, (number) => {
        expect(document.birthDates(number).every(isCalendarDate)).toBe(true);
        if (document.isValid(number)) expect(document.flags(number)).not.toContain('subject.check-mismatch');
        if (document.flags(number).length === 0) expect(document.isValid(number)).toBe(true);
      }),
    );
  });

  test('is refused by no verb: any text is of this kind or it is not', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(['string', 'undefined']).toContain(typeof document.normalize(text));
      }),
    );
  });
});

describe('resident numbers', () => {
  test('15 to 18 and back is the same number', () => {
    fc.assert(
      fc.property(resident, (number) => {
        fc.pre(number.slice(6, 8) === '19');
        const old = readIdNumber(number).forms[1] ?? '';
        expect(old).toHaveLength(15);
        expect(readIdNumber(old).forms).toContain(number);
        expect(readIdNumber(old).birthDates).toContainEqual(readIdNumber(number).birthDates[0]);
      }),
    );
  });

  test('the check character is found by recomputation', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[1-6]\d{5}19[0-9]{2}0[1-9][01][1-9]\d{3}$/), (digits) => {
        for (const check of '0123456789X') {
          const mismatch = readIdNumber(digits + check).flags.includes('subject.check-mismatch');
          expect(mismatch).toBe(check !== checkCharacterOf(digits));
        }
      }),
    );
  });

  test('any single changed digit is noticed', () => {
    fc.assert(
      fc.property(resident, fc.nat(16), fc.integer({ min: 1, max: 9 }), (number, at, step) => {
        const changed = number.slice(0, at) + String((Number(number[at]) + step) % 10) + number.slice(at + 1);
        expect(readIdNumber(changed).flags).toContain('subject.check-mismatch');
      }),
    );
  });

  test('typed with separators, in full width or with a small x, it is the same number', () => {
    const separator = fc.constantFrom('', ' ', '-', '\u200B', '\u3000', '.', '\u2013');
    fc.assert(
      fc.property(
        resident,
        fc.array(separator, { minLength: 18, maxLength: 18 }),
        fc.boolean(),
        (number, between, wide) => {
          const typed = Array.from(number.toLowerCase(), (character, index) => {
            const shown = wide ? String.fromCharCode(character.charCodeAt(0) + 0xfee0) : character;
            return shown + (between[index] ?? '');
          }).join('');
          expect(readIdNumber(typed)).toEqual(readIdNumber(number));
        },
      ),
    );
  });
});

describe('any text', () => {
  const anyText = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 80 }),
    fc.string({ unit: 'grapheme', maxLength: 80 }),
    numberLike,
  );

  test('is read or flagged, and never throws', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { forms, flags, partials } = readIdNumber(text);
        expect(forms.length > 0 || flags.length === 1).toBe(true);
        expect(partials.length === 0 || forms.length === 0).toBe(true);
      }),
      { numRuns: runs(50, 2000) },
    );
  });

  test('gives the same forms when its first form is read again', () => {
    fc.assert(
      fc.property(numberLike, (text) => {
        const { forms } = readIdNumber(text);
        fc.pre(forms[0] !== undefined);
        expect(readIdNumber(forms[0] ?? '').forms).toEqual(forms);
        expect(forms[0]).toBe(compact(text));
      }),
    );
  });

  test('gives a phone number of digits or none, and never throws', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, fc.stringMatching(/^[+0-9 ()x-]{5,20}$/)), (text) => {
        for (const form of readPhone(text) ?? []) expect(form).toMatch(/^\d{7,13}$/);
      }),
      { numRuns: runs(50, 2000) },
    );
  });

  test('gives a real date or none, and never throws', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, fc.stringMatching(/^\d{4}[-/]\d\d?[-/]\d\d?$/)), (text) => {
        const read = readBirthDate(text);
        expect(read === undefined || isCalendarDate(read)).toBe(true);
      }),
      { numRuns: runs(50, 2000) },
    );
  });

  test('every date is read back from every writing', () => {
    const format = fc.constantFrom('YYYYMMDD', 'YYYY-MM-DD', 'YYYY/M/D', 'YYYY.MM.DD', 'YYYY年M月D日', 'YYYY M D');
    fc.assert(
      fc.property(calendarDays, format, (day, pattern) => {
        expect(readBirthDate(formatDate(day, pattern))).toEqual(day);
      }),
    );
  });
});
