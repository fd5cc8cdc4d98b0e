import { keypadPath } from '../../../src/detectors/keypadPath';
import {
  ownDateAndPhrase,
  ownDigitsPadded,
  similarBirthDate,
  similarRelativeDate,
  turnedTail,
} from '../../../src/detectors/ownDigits';
import { personalSpelling } from '../../../src/detectors/personal';
import { phrasePair, publicNumber, yearAndTail } from '../../../src/detectors/popularPins';
import { repeated } from '../../../src/detectors/repeated';
import { sequence } from '../../../src/detectors/sequence';
import { countChanges } from '../../../src/normalize/compare';
import type { Detector, Span } from '../../../src/pipeline';
import { lunarTexts } from '../digits/lunarTexts';
import { isDate } from '../popularity/pinGroups';

/** A kind of PIN that was weighed against the budget: what a detector refuses, or what nothing refuses. */
export interface WeighedKind {
  readonly zh: string;
  readonly en: string;
  /** Whether it depends on the person, so that no share of all choices says what it is worth. */
  readonly isPersonal: boolean;
  /** Absent where the kind is not refused. */
  readonly detector?: Detector;
  /** Of what the detector finds, or of all PINs, only these. */
  readonly holds?: (pin: string, span?: Span) => boolean;
}

const relatives = ['1985-08-24', '2015-06-23', '1958-11-05'].map((date) => date.replace(/-/g, ''));
const tails = ['005274'];

const keys: Readonly<Record<string, readonly [number, number]>> = Object.fromEntries(
  ['1 2 3', '4 5 6', '7 8 9', '  0  '].flatMap((row, y) =>
    [...row].flatMap((key, x) => (key === ' ' ? [] : [[key, [x / 2, y]] as const])),
  ),
);
const isWalk = (pin: string): boolean =>
  [...pin].every((key, i) => {
    const [a, b] = [keys[pin.charAt(i - 1)], keys[key]];
    return (
      i === 0 || (a !== undefined && b !== undefined && Math.max(Math.abs(a[0] - b[0]), Math.abs(a[1] - b[1])) === 1)
    );
  });

const lunar = new Set(
  [
    { year: 1987, month: 3, day: 19 },
    ...relatives.map((day) => ({ year: +day.slice(0, 4), month: +day.slice(4, 6), day: +day.slice(6) })),
  ].flatMap(lunarTexts),
);

const kind = (
  zh: string,
  en: string,
  isPersonal: boolean,
  rest: Pick<WeighedKind, 'detector' | 'holds'>,
): WeighedKind => ({ zh, en, isPersonal, ...rest });

/** The region of the policy, its city and its province. */
const regionCodes = ['361000', '360000'];

/** Cheapest first; the last are not refused. Of the person and the relatives of tests/budget. */
export const weighedKinds: readonly WeighedKind[] = [
  kind('本地区、本省的区划代码', "the region's own code and its province's", true, {
    detector: publicNumber,
    holds: (pin) => regionCodes.includes(pin),
  }),
  kind(
    '手机与证件末六位倒序、对调、加减一',
    'the last six of phone and document reversed, swapped, one up or down',
    true,
    { detector: turnedTail },
  ),
  kind('两位年份或月日加谐音数字', 'the own year or day beside a number read as a phrase', true, {
    detector: ownDateAndPhrase,
  }),
  kind('本人与三位家人的农历生日', 'lunar birthdays of the person and three relatives', true, {
    detector: personalSpelling,
    holds: (pin) => lunar.has(pin),
  }),
  kind('三位家人的生日改一位', "three relatives' dates with one digit changed", true, {
    detector: similarRelativeDate,
  }),
  kind('卡号末四位与两位', "the card's last four and two digits", true, {
    detector: ownDigitsPadded,
    holds: (_, span) => span?.code === 'subject.card',
  }),
  kind('两个谐音数字', 'two numbers read as phrases', false, { detector: phrasePair }),
  kind('年份与 00、01、10、11、12', 'a year and 00, 01, 10, 11 or 12', false, { detector: yearAndTail }),
  kind('热线与一位', 'a hotline and a digit', false, {
    detector: publicNumber,
    holds: (pin) => !regionCodes.includes(pin),
  }),
  kind('2580 与两位', '2580 and two digits', false, { detector: keypadPath, holds: (pin) => /2580|0852/.test(pin) }),
  kind('本人生日改一两位', 'the own date with one or two digits changed', true, { detector: similarBirthDate }),
  kind('四个相同相连', 'four equal digits in a row', false, {
    detector: repeated,
    holds: (pin) => /(\d)\1{3}/.test(pin),
  }),
  kind('四位连号', 'a run of four', false, { detector: sequence }),
  kind('三位家人的出生年与两位', "three relatives' years of birth and two digits", true, {
    holds: (pin) => relatives.some((day) => pin.startsWith(day.slice(0, 4)) || pin.endsWith(day.slice(0, 4))),
  }),
  kind('手机末六位改一位', 'the last six of the phone with one digit changed', true, {
    holds: (pin) => tails.some((tail) => countChanges(tail, pin) === 1),
  }),
  kind('三位家人的生日改两位', "three relatives' dates with two digits changed", true, {
    holds: (pin) => relatives.some((day) => countChanges(day.slice(2), pin) === 2),
  }),
  kind('相邻键的任意走线', 'any walk over neighbouring keys', false, { holds: isWalk }),
  kind('任何日期', 'any date', false, { holds: (pin) => isDate(Number(pin)) }),
];
