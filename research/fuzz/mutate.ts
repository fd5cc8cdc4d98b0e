import type { Input } from './Target';

/** A number from 0 to `below`, itself left out. */
export type Draw = (below: number) => number;

/** Pieces that mean something to some reader of the library, or that engines stumble over. */
const WORDS = [
  '19',
  '20',
  '1990',
  '0108',
  '010203',
  'X',
  'x',
  '*',
  'E+17',
  '+86',
  '0086',
  'tel:',
  '转801',
  ' ext. 8',
  '(',
  ')',
  '[3]',
  '-',
  '/',
  '.',
  '年',
  '月',
  '日',
  '@',
  '_',
  'zhang',
  'Wei',
  'li',
  '张',
  '欧阳',
  '王',
  'yibao',
  'shebao',
  'qwerty',
  '1qaz',
  '123',
  '147258',
  'aa',
  'p@$$w0rd',
  'Aa1!',
  '！',
  '６',
  'Ａ',
  '\u3000',
  '\0',
  '\n',
  '\u00ad',
  '\u200b',
  '\u202e',
  '\u0301',
  '\ud800',
  '\udc00',
  '\ud83d\ude00',
  '\u0130',
  '\u017f',
  '\u212a',
  '__proto__',
  'constructor',
];
/** Longer texts than any format, short enough for many executions. */
const MAX_LENGTH = 700;

const pick = <T>(list: readonly T[], draw: Draw): T => list[draw(list.length)] as T;

const changes: readonly ((text: string, from: number, to: number, other: string, draw: Draw) => string)[] = [
  (text, from, to) => text.slice(0, from) + text.slice(to),
  (text, from, to) => text.slice(0, to) + text.slice(from),
  (text, from, to) => text.slice(0, from) + text.slice(from, to).split('').reverse().join('') + text.slice(to),
  (text, from, to) =>
    text.slice(0, from) +
    text.slice(from, to).replace(/[!-~]/g, (unit) => String.fromCharCode(unit.charCodeAt(0) + 0xfee0)) +
    text.slice(to),
  (text, from, to) => text.slice(0, from) + text.slice(from, to).toUpperCase() + text.slice(to),
  (text, from, to, other) => text.slice(0, from) + other + text.slice(to),
  (text, from, _, other) => text.slice(0, from) + other + text.slice(from),
  (text, from, _, __, draw) => text.slice(0, from) + pick(WORDS, draw) + text.slice(from),
  (text, from, to, _, draw) => text.slice(0, from) + pick(WORDS, draw) + text.slice(to),
  (text, from, _, __, draw) => text.slice(0, from) + String(draw(10)) + text.slice(from + 1),
  (text, from, _, __, draw) => text.slice(0, from) + String.fromCharCode(32 + draw(95)) + text.slice(from + 1),
  (text, from, _, __, draw) => text.slice(0, from) + String.fromCharCode(draw(0x10000)) + text.slice(from + 1),
  (text) => text.replace(/\d/g, (digit) => String((Number(digit) + 1) % 10)),
  (_, __, ___, other) => other,
  (text) => text.slice(0, 6),
];

/**
 * A relative of an input: one to four changes, each of one text, with pieces of the other texts and of another input, so that a
 * candidate comes to hold pieces of the person.
 */
export const mutate = (input: Input, mate: Input, draw: Draw): Input => {
  const texts = [...input];
  for (let left = 1 + draw(4); left > 0; left--) {
    const at = draw(texts.length);
    const text = texts[at] ?? '';
    const [from = 0, to = 0] = [draw(text.length + 1), draw(text.length + 1)].sort((a, b) => a - b);
    const source = draw(4) === 0 ? pick(mate, draw) : pick(texts, draw);
    const start = draw(source.length + 1);
    const other = source.slice(start, start + 1 + draw(source.length));
    texts[at] = pick(changes, draw)(text, from, to, other, draw).slice(0, MAX_LENGTH);
  }
  return texts;
};
