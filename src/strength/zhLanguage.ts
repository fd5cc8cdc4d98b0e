import { unpackWords } from '../blocklists/unpackWords';
import { chineseLists, packedChineseLists } from './generated/chineseLists';
import { joinByRank, joinHomophones } from './words';

/** Pairs that are kept: further ones are no cheaper than their two parts. */
const FULL_NAMES = 5000;
const STEM_FIRST = 2000;
const NUMBER_FIRST = 500;

/**
 * The dictionaries of {@link zhLanguage}, under names as zxcvbn-ts has them: its feedback and its search for counted
 * words go by the name. About 15,000 words; some milliseconds.
 */
export const listChinese = () => {
  const listOf = (name: keyof typeof chineseLists): string[] => chineseLists[name].split(' ');
  const [stems, numbers, surnames, givenNames] = [
    listOf('stems'),
    listOf('numbers'),
    listOf('surnames'),
    listOf('givenNames'),
  ];
  return {
    'passwords-zh': Array.from(
      new Set([
        ...listOf('wholes'),
        ...joinByRank(stems, numbers, STEM_FIRST),
        ...joinByRank(numbers, stems, NUMBER_FIRST),
      ]),
    ),
    'homophones-zh': joinHomophones(listOf('homophones'), listOf('units')),
    'phrases-zh': listOf('phrases'),
    'domain-zh': listOf('domain'),
    'commonWords-zh': unpackWords(packedChineseLists.words),
    'places-zh': unpackWords(packedChineseLists.places),
    'lastnames-zh': surnames,
    'firstnames-zh': givenNames,
    'names-zh': joinByRank(surnames, givenNames, FULL_NAMES),
    'cardinalNumbers-zh': listOf('cardinalNumbers'),
    'chineseZodiac-zh': listOf('chineseZodiac'),
    'daysOfWeek-zh': listOf('daysOfWeek'),
  };
};

/** What zxcvbn-ts says, in Chinese: the cause, then what to do; nobody is addressed or blamed. One text for each of its keys. */
export const zhTranslations = {
  warnings: {
    straightRow: '键盘上同一排的按键容易被猜到',
    keyPattern: '键盘上的短图形容易被猜到',
    simpleRepeat: '重复的字符容易被猜到',
    extendedRepeat: '重复的片段只比写一次略难猜',
    sequences: '连续的字符容易被猜到',
    recentYears: '年份容易被猜到',
    dates: '日期容易被猜到',
    topTen: '属于最常用的十个密码',
    topHundred: '属于最常用的一百个密码',
    common: '属于常用密码',
    similarToCommon: '与常用密码相近',
    wordByItself: '单独一个词容易被猜到',
    namesByThemselves: '单独的姓名容易被猜到',
    commonNames: '常见姓名容易被猜到',
    userInputs: '含有个人或本站的信息',
    pwned: '已在泄露的数据中出现',
  },
  suggestions: {
    l33t: '不要用形近符号替换字母，例如以@代a',
    reverseWords: '不要把词倒过来写',
    allUppercase: '不要全部大写',
    capitalization: '不要只大写首字母',
    dates: '不要用与本人有关的日期',
    recentYears: '不要用近年的年份',
    associatedYears: '不要用与本人有关的年份',
    sequences: '不要用连续的字符',
    repeated: '不要重复词或字符',
    longerKeyboardPattern: '按键路线应更长，并多次转向',
    anotherWord: '再加几个不常见的词',
    useWords: '用几个互不相关的词',
    noNeed: '不必强求符号、数字或大写',
    pwned: '换一个密码，别处用过的也一并更换',
  },
  timeEstimation: {
    ltSecond: '不到一秒',
    second: '{base} 秒',
    seconds: '{base} 秒',
    minute: '{base} 分钟',
    minutes: '{base} 分钟',
    hour: '{base} 小时',
    hours: '{base} 小时',
    day: '{base} 天',
    days: '{base} 天',
    month: '{base} 个月',
    months: '{base} 个月',
    year: '{base} 年',
    years: '{base} 年',
    centuries: '数百年',
  },
};

/**
 * A Chinese language package for zxcvbn-ts 4, usable without the rest of this library: typed pinyin without tones (words,
 * phrases, names, places), numbers that are read as words, and its messages in Chinese.
 *
 * `dictionary` is unpacked at each reading: read it once.
 *
 * @example
 * new ZxcvbnFactory({
 *   dictionary: { ...zxcvbnCommonPackage.dictionary, ...zhLanguage.dictionary },
 *   graphs: zxcvbnCommonPackage.adjacencyGraphs,
 *   translations: zhLanguage.translations,
 * });
 */
export const zhLanguage = {
  get dictionary() {
    return listChinese();
  },
  translations: zhTranslations,
};
