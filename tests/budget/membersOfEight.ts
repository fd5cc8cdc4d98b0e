import { hotlines, phrases } from '../../src/blocklists/generated/publicNumbers';
import { standardPins } from '../../src/blocklists/generated/standardPins';
import { strictPins } from '../../src/blocklists/generated/strictPins';
import { unpackBands } from '../../src/blocklists/createBlocklist';
import type { SubjectProfile } from '../../src/pipeline';
import { personalSpellings } from '../../src/subject/personalSpellings';

const LENGTH = 8;
const SPACE = 10 ** LENGTH;

const pad = (value: number, length: number): string => String(value).padStart(length, '0');

/** Every text of so many digits. */
const every = (length: number): string[] =>
  Array.from({ length: 10 ** length }, (_, i) => (length ? pad(i, length) : ''));

/** The piece with every other digits around it, at each place or at both ends only. */
const around = (piece: string, isAtEnds: boolean): string[] => {
  const free = LENGTH - piece.length;
  return every(free).flatMap((rest) =>
    Array.from({ length: free + 1 }, (_, at) => at)
      .filter((at) => !isAtEnds || at === 0 || at === free)
      .map((at) => rest.slice(0, at) + piece + rest.slice(at)),
  );
};

/** Two pieces one after the other, with every other digits before, between and after them. */
const pairs = (first: string, second: string): string[] => {
  const free = LENGTH - first.length - second.length;
  if (free < 0) return [];
  const places = Array.from({ length: free + 1 }, (_, at) => at);
  return every(free).flatMap((rest) =>
    places.flatMap((from) =>
      places
        .filter((to) => to >= from)
        .map((to) => rest.slice(0, from) + first + rest.slice(from, to) + second + rest.slice(to)),
    ),
  );
};

/** Everything that differs from a text in at most two digits. */
const changed = (text: string): string[] => {
  const once = (from: string, start: number): string[] =>
    Array.from({ length: LENGTH - start }, (_, i) => start + i).flatMap((at) =>
      every(1).map((digit) => from.slice(0, at) + digit + from.slice(at + 1)),
    );
  return once(text, 0).flatMap((one) => once(one, 0));
};

const turned = (text: string): string[] => [
  [...text].reverse().join(''),
  ...Array.from({ length: LENGTH }, (_, by) => text.slice(by) + text.slice(0, by)),
  ...[1, SPACE - 1].map((step) => pad((Number(text) + step) % SPACE, LENGTH)),
];

const dates = (): string[] => {
  const years = Array.from({ length: 140 }, (_, i) => String(1900 + i));
  const days = Array.from({ length: 12 * 31 }, (_, i) => [pad(Math.floor(i / 31) + 1, 2), pad((i % 31) + 1, 2)]);
  return years.flatMap((year) => [
    ...years.map((other) => year + other),
    ...days.flatMap(([month = '', day = '']) => [year + month + day, month + day + year, day + month + year]),
  ]);
};

const touching = ['8', '24', '135', '26', '157', '2468', '359', '48', '5790', '68'];
const walks = (path: string): string[] =>
  path.length === LENGTH ? [path] : [...(touching[Number(path.slice(-1))] ?? '')].flatMap((key) => walks(path + key));

const lines = ['123', '456', '789', '147', '258', '369', '159', '357'].flatMap((line) => [
  line,
  [...line].reverse().join(''),
]);
const runs = Array.from({ length: 7 }, (_, i) => [0, 1, 2, 3].map((step) => i + step).join('')).flatMap((run) => [
  run,
  [...run].reverse().join(''),
]);

/** A number of so many digits at one step from its first digit, modulo 10. */
const atOneStep = (start: number, step: number, length: number): string =>
  Array.from({ length }, (_, i) => (start + i * step) % 10).join('');

const halves = every(2).map(([start, step]) => atOneStep(Number(start), Number(step), LENGTH / 2));

/** Up or down by one at some of the seven places, modulo 10. */
const stairs = (way: number): string[] =>
  every(1).flatMap((start) =>
    Array.from({ length: 2 ** (LENGTH - 1) }, (_, bits) => {
      let digit = Number(start);
      return Array.from({ length: LENGTH }, (_place, i) => {
        if (i > 0 && (bits >> (i - 1)) % 2 === 1) digit = (digit + way) % 10;
        return digit;
      }).join('');
    }),
  );

const shapes = (): string[] => [
  ...halves.flatMap((first) => halves.map((second) => first + second)),
  ...stairs(1),
  ...stairs(9),
  ...runs.flatMap((run) => around(run, false)),
  ...every(1).flatMap((digit) => around(digit.repeat(4), false)),
  ...every(4).flatMap((half) => [half + half, half + [...half].reverse().join(''), half.replace(/./g, '$&$&')]),
  ...every(3).map((block) => (block + block + block).slice(0, LENGTH)),
  ...every(2).flatMap(([a = '', b = '']) =>
    Array.from({ length: 2 ** LENGTH }, (_, bits) =>
      bits.toString(2).padStart(LENGTH, '0').replace(/0/g, a).replace(/1/g, b),
    ),
  ),
  ...every(2).map(([start, step]) => atOneStep(Number(start), Number(step), LENGTH)),
  ...every(1).flatMap((start) => walks(start)),
  ...lines.flatMap((first) => lines.flatMap((second) => pairs(first, second))),
];

const lists = (): string[] => {
  const popular = unpackBands(standardPins[6], 6).slice(0, 3).flat();
  return [
    ...[standardPins, strictPins]
      .flatMap((packed) => unpackBands(packed[8], LENGTH).flat())
      .map((pin) => pad(pin, LENGTH)),
    ...popular.flatMap((pin) => around(pad(pin, 6), true)),
    ...phrases.flatMap((first) => phrases.flatMap((second) => pairs(first, second))),
    ...around('1314', true),
    ...hotlines.flatMap((number) => around(number, true)),
  ];
};

const personal = (
  { known, numbers, stated, relativeDays, regional, common, policy }: SubjectProfile,
  current: string,
): string[] => {
  const digits = (text: string): boolean => /^\d+$/.test(text);
  const pieces = [...personalSpellings(known).keys(), ...regional.texts, ...common.texts].filter(digits);
  const windows = (length: number): string[] =>
    numbers
      .flatMap(({ text }) => Array.from(text, (_, at) => text.slice(at, at + length)))
      .filter((piece) => piece.length === length && digits(piece));
  const shorter = Array.from(current, (_, at) => current.slice(0, at) + current.slice(at + 1));
  return [
    ...[...pieces, ...windows(6)]
      .filter(({ length }) => length === 6 || length === 4)
      .flatMap((piece) => around(piece, piece.length < 6)),
    ...[...pieces, ...windows(LENGTH)]
      .filter(({ length }) => length === LENGTH)
      .flatMap((piece) => [piece, ...changed(piece), ...turned(piece)]),
    ...[...stated.map(({ day }) => day), ...relativeDays].flatMap((day) => [
      ...changed(String(day)),
      ...turned(String(day)),
    ]),
    ...[policy.region, `${policy.region.slice(0, 4)}00`, `${policy.region.slice(0, 2)}0000`].flatMap((code) =>
      around(code, true),
    ),
    ...changed(current),
    ...turned(current),
    ...shorter.flatMap((rest) =>
      Array.from(current, (_, at) => at).flatMap((at) =>
        every(1).map((digit) => rest.slice(0, at) + digit + rest.slice(at)),
      ),
    ),
  ];
};

/**
 * A superset of the eight-digit PINs that may be refused to a person, built from the documented families and not by
 * asking the library: a few millions of 100,000,000, so that all of them can be asked about.
 */
export const membersOfEight = (person: SubjectProfile, current: string): Uint8Array => {
  const members = new Uint8Array(SPACE);
  for (const family of [shapes, dates, lists, () => personal(person, current)])
    for (const pin of family()) members[Number(pin)] = 1;
  return members;
};
