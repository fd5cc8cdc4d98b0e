import { dictionary } from '@zxcvbn-ts/language-common';
import { readNpmLists } from '../../data/blocklists/npmLists';
import { listWords } from '../../data/strength/listWords';
import { createRandom, type Random } from '../attack/createRandom';
import { createTextPerson } from './createTextPerson';
import { alphabets, randomText } from './randomText';
import type { TextPerson } from './TextPerson';

/** A password that somebody may choose, and what the platform knows. */
export interface KindChoice {
  readonly password: string;
  readonly person?: TextPerson;
  /** The password that is to be changed. */
  readonly current?: string;
  /** A value that the operator's own rule gives to everybody. */
  readonly initial?: string;
}

/** Passwords that were once accepted and called strong, made anew. */
export interface Kind {
  readonly name:
    | 'emoji'
    | 'keyboard'
    | 'email'
    | 'initial'
    | 'reuse'
    | 'service'
    | 'english'
    | 'english-rare'
    | 'phrase'
    | 'look-alike'
    | 'scripts'
    | 'names'
    | 'mixed';
  /** Percent that may be accepted; absent where only what is called strong counts. */
  readonly most?: number;
  readonly choices: readonly KindChoice[];
}

const pickOne = <T>(random: Random, list: readonly T[]): T => list[random.below(list.length)] as T;

const tails = [
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
const capitalise = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
const isPortal = (text: string): boolean => {
  const length = Array.from(text).length;
  return length >= 8 && length <= 20 && [/[A-Za-z]/, /\d/, /[^A-Za-z\d]/].filter((of) => of.test(text)).length > 1;
};

const emoji = ['😀', '🎉', '❤', '🐶', '🌹', '★', '🔥', '𝄞'];

const rows = ['1234567890', 'qwertyuiop', 'asdfghjkl;', 'zxcvbnm,./'];
const shifted = ['!@#$%^&*()', 'QWERTYUIOP', 'ASDFGHJKL:', 'ZXCVBNM<>?'];

/** A walk as people make one: lines down or along, zigzags over two or three rows, some with shift. */
const keyboardWalk = (random: Random): string => {
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

const offices = [
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
const provinces = ['', '', '', 'gd', 'bj', 'jx', 'zj', 'sh', 'sc', 'hn', 'guangdong', 'beijing', 'anhui'];
const characters = [
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

const phrases = [
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
const disguise = (word: string, random: Random): string => {
  const places = [...word].flatMap((letter, i) => (looks[letter] ? [i] : []));
  const chosen = new Set(Array.from({ length: 1 + random.below(3) }, () => pickOne(random, places)));
  return [...word].map((letter, i) => (chosen.has(i) ? pickOne(random, looks[letter] ?? [letter]) : letter)).join('');
};

const marked: Readonly<Record<string, string>> = {
  a: 'a\u0304',
  e: 'e\u030c',
  i: 'i\u0301',
  o: 'o\u0300',
  u: 'u\u0304',
};
const writeDigits = (text: string, zero: number): string =>
  text.replace(/\d/g, (digit) => String.fromCodePoint(zero + Number(digit)));
const circle = (text: string): string =>
  text.replace(/\d/g, (digit) => (digit === '0' ? '⓪' : String.fromCodePoint(0x245f + Number(digit))));
const mathematical = (text: string): string =>
  text.replace(/[a-z]/g, (letter) => String.fromCodePoint(0x1d41a + letter.charCodeAt(0) - 97));

const interleave = (letters: string, digits: string): string => {
  let mixed = '';
  for (let i = 0; i < Math.max(letters.length, digits.length); i++) mixed += letters.charAt(i) + digits.charAt(i);
  return mixed;
};

/** Every kind from a seed, `size` passwords each. */
export const createKinds = (size: number, seed: number, regions: readonly string[]): Kind[] => {
  const random = createRandom(seed);
  const draw = (make: () => KindChoice): KindChoice[] => {
    const choices: KindChoice[] = [];
    while (choices.length < size) {
      const choice = make();
      if (isPortal(choice.password)) choices.push(choice);
    }
    return choices;
  };
  const person = (): TextPerson => createTextPerson(random, regions);
  const popular = readNpmLists().zxcvbn.entries.filter((word) => /^[a-z]{4,}$/.test(word));
  const rare = dictionary['diceware-common'].filter((word) => /^[a-z]{6,}$/.test(word));
  const sayings = listWords(3000).filter((word) => word.length > 9);
  const dateOf = ({ birthDate }: TextPerson): string => birthDate.replace(/-/g, '');
  const nameOf = ({ namePinyin }: TextPerson): string => namePinyin.join('');
  const own = (who: TextPerson): string => pickOne(random, [dateOf(who), nameOf(who), who.phone, dateOf(who).slice(2)]);
  const secret = (): string =>
    capitalise(randomText(random, alphabets.lower, 5, () => true)) +
    pickOne(random, ['!', '@', '#', '']) +
    String(100 + random.below(9900));
  return [
    {
      name: 'emoji',
      most: 3,
      choices: draw(() => {
        const who = person();
        return {
          password: pickOne(random, [own(who), own(who), '12345678', 'woaini']) + pickOne(random, emoji),
          person: who,
        };
      }),
    },
    { name: 'keyboard', most: 3, choices: draw(() => ({ password: keyboardWalk(random) })) },
    {
      name: 'email',
      most: 0,
      choices: draw(() => {
        const who = person();
        return {
          password: pickOne(random, [who.email, who.email.replace('@', ''), who.email.split('@')[0] + '!']),
          person: who,
        };
      }),
    },
    {
      name: 'initial',
      most: 0,
      choices: draw(() => {
        const initial = secret();
        return {
          initial,
          password: pickOne(random, [
            initial + pickOne(random, tails),
            pickOne(random, ['1', '123', 'a', 'aa']) + initial,
            initial.toUpperCase() + '1',
          ]),
        };
      }),
    },
    {
      name: 'reuse',
      most: 0,
      choices: draw(() => {
        const current = secret();
        const stem = current.replace(/\d+$/, '');
        return {
          current,
          password: pickOne(random, [
            current + pickOne(random, tails),
            pickOne(random, ['1', '123', 'a1', '2024']) + current,
            stem + String(1980 + random.below(45)),
            [...current].reverse().join('') + '1',
          ]),
        };
      }),
    },
    {
      name: 'service',
      most: 3,
      choices: draw(() =>
        random.next() < 0.3
          ? { password: pickOne(random, characters) + pickOne(random, [...tails, '123456', '12393', '12333']) }
          : {
              password:
                pickOne(random, [capitalise, (word: string) => word])(
                  pickOne(random, provinces) + pickOne(random, offices),
                ) + pickOne(random, tails),
            },
      ),
    },
    {
      name: 'english',
      most: 3,
      choices: draw(() => ({
        password:
          pickOne(random, [capitalise, (word: string) => word])(pickOne(random, popular.slice(0, 1000))) +
          pickOne(random, tails),
      })),
    },
    {
      name: 'english-rare',
      choices: draw(() => ({
        password: pickOne(random, [capitalise, (word: string) => word])(pickOne(random, rare)) + pickOne(random, tails),
      })),
    },
    {
      name: 'phrase',
      choices: draw(() => ({
        password: pickOne(random, [pickOne(random, phrases), pickOne(random, sayings)]) + pickOne(random, tails),
      })),
    },
    {
      name: 'look-alike',
      most: 3,
      choices: draw(() => {
        const who = person();
        return {
          person: who,
          password:
            disguise(
              pickOne(random, ['hello', 'shebao', 'yibao', 'password', 'beijing', 'baobei', 'michael', nameOf(who)]),
              random,
            ) + pickOne(random, ['123', '1990', '@123', '2024', '888', dateOf(who)]),
        };
      }),
    },
    {
      name: 'scripts',
      most: 0,
      choices: draw(() => {
        const who = person();
        return {
          person: who,
          password: pickOne(random, [
            nameOf(who).replace(/[aeiou]/g, (vowel) => marked[vowel] ?? vowel) + dateOf(who).slice(0, 4),
            `${circle(dateOf(who))}ab`,
            `${writeDigits(dateOf(who), pickOne(random, [0x660, 0x6f0, 0x966, 0xe50, 0x1d7ce]))}ab`,
            mathematical(nameOf(who)) + dateOf(who).slice(4),
          ]),
        };
      }),
    },
    {
      name: 'names',
      most: 3,
      choices: draw(() => {
        const who = person();
        const [family = '', ...given] = who.namePinyin;
        const latin = {
          ...who,
          name: pickOne(random, [
            `${family}, ${given.join(' ')}`,
            `${family.toUpperCase()} ${given.join('-')}`,
            `${family}•${given.join('•')}`,
          ]),
          namePinyin: [],
        };
        return {
          person: latin,
          password:
            pickOne(random, [
              who.namePinyin.map((syllable) => syllable.charAt(0)).join('') + dateOf(who).slice(0, 4),
              nameOf(who),
              given.join('') + family,
            ]) + pickOne(random, ['!!', '1', '123', '2024']),
        };
      }),
    },
    {
      name: 'mixed',
      choices: draw(() => {
        const who = person();
        return {
          person: who,
          password: interleave(
            who.namePinyin.map((syllable) => syllable.charAt(0)).join(''),
            pickOne(random, [dateOf(who).slice(2), dateOf(who)]),
          ),
        };
      }),
    },
  ];
};
