import type { Random } from '../attack/people/createRandom';

/** One of a list, as likely as the others. */
export const pickOne = <T>(random: Random, list: readonly T[]): T => list[random.below(list.length)] as T;

/** What people put behind a word. */
export const tails = [
  '1',
  '123',
  '2024',
  '!',
  '@123',
  '123!',
  '520',
  '666',
  '1234',
  '2020',
  '888',
  '12345',
  '@2024',
  '2025!',
  '#1',
  '88',
];
/** With a capital first letter. */
export const capitalise = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
/** Whether a text meets the format of online accounts. */
export const isPortal = (text: string): boolean => {
  const length = Array.from(text).length;
  return length >= 8 && length <= 20 && [/[A-Za-z]/, /\d/, /[^A-Za-z\d]/].filter((of) => of.test(text)).length > 1;
};

/** Pictures and symbols, some beyond the basic plane. */
export const emoji = ['😀', '🎉', '❤', '🐶', '🌹', '★', '🔥', '𝄞'];

const rows = ['1234567890', 'qwertyuiop', 'asdfghjkl;', 'zxcvbnm,./'];
const shifted = ['!@#$%^&*()', 'QWERTYUIOP', 'ASDFGHJKL:', 'ZXCVBNM<>?'];

/** A walk as people make one: lines down or along, zigzags over two or three rows, some with shift. */
export const keyboardWalk = (random: Random): string => {
  const key = (x: number, y: number, isShifted = false): string => (isShifted ? shifted : rows)[y]?.charAt(x) ?? '';
  const start = random.below(7);
  const side = random.next() < 0.8 ? 0 : 1;
  const isBackwards = random.next() < 0.2;
  const columns = [0, 1].map((step) =>
    [0, 1, 2, 3].map((y) => key(start + step, y, step === side && random.next() < 0.3)).join(''),
  );
  const [top, low] = [random.below(3), random.below(3) + 1] as const;
  const zigzag = [0, 1, 2, 3]
    .map(
      (step) =>
        key(Math.min(start, 6) + step, Math.min(top, low - 1)) + key(Math.min(start, 6) + step, Math.max(top + 1, low)),
    )
    .join('');
  const made = random.pick([
    [columns.join(''), 3],
    [zigzag, 3],
    [
      key(start, 0) +
        key(start + 1, 0) +
        key(start, 1) +
        key(start + 1, 1) +
        key(start, 2) +
        key(start + 1, 2) +
        key(start, 3) +
        key(start + 1, 3),
      2,
    ],
    [(rows[0] ?? '').slice(0, 4) + (rows[1] ?? '').slice(0, 4), 1],
    [(rows[1 + random.below(3)] ?? '').slice(0, 5 + random.below(3)) + pickOne(random, ['1', '123', '12', '321']), 2],
    [
      [0, 1, 2].map((step) => [1, 2, 3].map((y) => key(Math.min(start, 6) + step, y)).join('')).join('') +
        pickOne(random, ['1', '12', '123']),
      1,
    ],
  ]);
  return isBackwards ? [...made].reverse().join('') : made;
};

/** The service and its offices in pinyin and initials. */
export const offices = [
  'yb',
  'sb',
  'ybj',
  'sbk',
  'rsj',
  'ylbx',
  'shbx',
  'ybk',
  'yibao',
  'shebao',
  'yiliaobaoxian',
  'shebaoka',
  'yibaoju',
  'shehuibaoxian',
];
/** Places before them; mostly none. */
export const provinces = ['', '', '', 'gd', 'bj', 'jx', 'zj', 'sh', 'sc', 'hn', 'guangdong', 'beijing', 'anhui'];
/** The service and phrases in Chinese characters. */
export const characters = [
  '医保局',
  '社保卡',
  '医保',
  '密码',
  '初始密码',
  '我爱你',
  '安徽医保',
  '广东社保',
  '中国医保',
  '人社局',
  '医疗保险',
  '社保中心',
];

/** Sayings in pinyin. */
export const phrases = [
  'zhuniyilushunfeng',
  'wojiushiwo',
  'woaibeijingtiananmen',
  'gongxifacai',
  'wanshiruyi',
  'xinxiangshicheng',
  'shengrikuaile',
  'woxihuanchihuoguo',
  'tiantianxiangshang',
  'yilupingan',
  'womenshiyijiaren',
  'jintiantianqibucuo',
  'haohaoxuexi',
  'nianniandeyiqian',
  'zhongguojiayou',
  'woyaozhaogehaogongzuo',
  'laopozuimeili',
  'erzikuaizhangda',
];

const looks: Readonly<Record<string, readonly string[]>> = {
  a: ['@', '4'],
  b: ['8', '6'],
  e: ['3'],
  g: ['9', '6'],
  i: ['1', '!', '|'],
  l: ['1', '|'],
  o: ['0'],
  s: ['5', '$'],
  t: ['7'],
};

/** One to three letters written as what looks like them. */
export const disguise = (word: string, random: Random): string => {
  const places = [...word].flatMap((letter, i) => (looks[letter] ? [i] : []));
  const chosen = new Set(Array.from({ length: 1 + random.below(3) }, () => pickOne(random, places)));
  return [...word].map((letter, i) => (chosen.has(i) ? pickOne(random, looks[letter] ?? [letter]) : letter)).join('');
};

/** Vowels with a mark that is written apart. */
export const marked: Readonly<Record<string, string>> = {
  a: 'a\u0304',
  e: 'e\u030c',
  i: 'i\u0301',
  o: 'o\u0300',
  u: 'u\u0304',
};
/** Digits in another script, by its zero. */
export const writeDigits = (text: string, zero: number): string =>
  text.replace(/\d/g, (digit) => String.fromCodePoint(zero + Number(digit)));
/** Digits in circles. */
export const circle = (text: string): string =>
  text.replace(/\d/g, (digit) => (digit === '0' ? '⓪' : String.fromCodePoint(0x245f + Number(digit))));
/** Letters of the bold mathematical alphabet. */
export const mathematical = (text: string): string =>
  text.replace(/[a-z]/g, (letter) => String.fromCodePoint(0x1d41a + letter.charCodeAt(0) - 97));

/** Two texts in turns, a character of each. */
export const interleave = (letters: string, digits: string): string => {
  let mixed = '';
  for (let i = 0; i < Math.max(letters.length, digits.length); i++) mixed += letters.charAt(i) + digits.charAt(i);
  return mixed;
};
