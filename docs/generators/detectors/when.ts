import type { FindingCode } from '../../../src/types';

/** What the page says of a code, by language. */
export interface When {
  readonly zh: string;
  readonly en: string;
  /** How many six-digit PINs carry it: counted for everybody, or it depends on the person or policy, or on neither. */
  readonly pins: 'counted' | 'person' | 'policy' | 'none';
}

const counted = (zh: string, en: string): When => ({ zh, en, pins: 'counted' });
const byPerson = (zh: string, en: string): When => ({ zh, en, pins: 'person' });
const none = (zh: string, en: string): When => ({ zh, en, pins: 'none' });

/** When each code comes. The type makes sure that none is forgotten. */
export const when: Readonly<Record<FindingCode, When>> = {
  'requirement.too-short': none('短于格式，按码点计', 'shorter than the format, in code points'),
  'requirement.too-long': none('长于格式', 'longer than the format'),
  'requirement.digits-only': none('纯数字格式中有其他字符', 'anything but digits in a format of digits'),
  'requirement.full-width': none(
    '输入法打出的全角字母或数字',
    'full-width letters or digits, as an input method types them',
  ),
  'requirement.blanks': none('前后有空格；文本密码只提醒', 'blanks before or after; a text is only warned of'),
  'requirement.characters': none(
    '格式不允许的字符、控制字符、看不见的字符、专用区字符',
    'characters outside the format; control, invisible and private-use ones',
  ),
  'requirement.character-classes': none('字符种类不足', 'too few classes of characters'),
  'initial-password': byPerson(
    '自有规则或本地区一级规则的值，每条规则一个理由',
    "a value of the operator's or the region's rules; one finding a rule",
  ),
  'initial-password.common': byPerson('其他任何规则的值', 'a value of any other rule'),
  'initial-password.similar': byPerson(
    '前者的值改一位、加减一、循环移位、倒序；文本中加上容易猜的前后缀',
    'such a value with one digit changed, one up or down, rotated or reversed; in a text with anything cheap around it',
  ),
  'reuse.current': counted('与 `currentPassword` 相同', 'the same as `currentPassword`'),
  'reuse.similar': counted(
    '与原密码相差两步编辑以内、加减一、循环移位、倒序；文本中含有原密码或其主干，其余容易猜',
    'within two edits of it, one up or down, rotated or reversed; a text with it or its stem and little else',
  ),
  'reuse.refused': none(
    '与同一表单刚才未通过的密码相差两位以内、循环移位、倒序',
    'at most two digits from what the same form has just refused, rotated or reversed',
  ),
  'subject.birth-date': byPerson(
    '本人日期的各种写法，公历与农历；YYMMDD 改一两位；年、年月、月日加两位任意数字；两位年份或月日加谐音数字',
    "a writing of the person's own date in either calendar; YYMMDD with one or two digits changed; year, year and month, month and day with two free digits; year or day beside a number read as a phrase",
  ),
  'subject.document': byPerson(
    '证件号码中连续的数字；末四位加两位任意数字',
    'consecutive characters of an ID number; its last four with two free digits',
  ),
  'subject.phone': byPerson(
    '电话中连续的数字；末六位倒序、前后对调、加减一；末四位加两位任意数字',
    'consecutive digits of a phone; its last six reversed, swapped, one up or down; its last four with two free digits',
  ),
  'subject.card': byPerson(
    '卡号、个人编号、医保号、银行卡号、单位编号中连续的数字',
    'consecutive digits of a card, personal, medical-insurance, bank-card or employer number',
  ),
  'subject.name': counted('姓名、拼音、缩写（仅文本）', 'name, pinyin, initials (text only)'),
  'subject.other': byPerson(
    '邮箱、用户名、家人的证件、电话和生日',
    'e-mail, log-in name; documents, phones and dates of relatives',
  ),
  'subject.missing': none('缺少策略要求的字段', 'a field that the policy requires is missing'),
  'pattern.all-digits': none('允许字母的格式中全是数字', 'digits only where letters are allowed'),
  'pattern.phone': counted('任何手机号', 'any mobile number'),
  'pattern.id-number': counted('任何证件号码，日期与校验码成立', 'any ID number whose date and check character hold'),
  'pattern.repeated': counted(
    'aaaaaa、ababab、abcabc、aabbcc、aaabbb、回文、最多两种数字、四个相同相连',
    'aaaaaa, ababab, abcabc, aabbcc, aaabbb, palindromes, at most two different digits, four alike in a row',
  ),
  'pattern.sequence': counted(
    '等差：123456、135791，数字按模 10；四位连号；八位中两段等差、逐级升降',
    'the same step all the way: 123456, 135791, digits modulo 10; a run of four; in eight digits two such halves, and stairs',
  ),
  'pattern.keypad-path': counted(
    '两条三键直线：147258、159357；2580 加两位；八位相邻键；文本为键盘上的走法',
    'two lines of three keys: 147258, 159357; 2580 and two digits; eight keys that touch; in a text, walks over the keyboard',
  ),
  'pattern.date': counted(
    '他人的日期；六位只提醒，八位拒绝',
    "a stranger's date; six digits are only warned of, eight are refused",
  ),
  'pattern.partial': counted('以上各项只占一部分；只提醒', 'a part of the above; only warns'),
  'blocklist.common': counted(
    '常见密码、由常用数字组成的短语；严格名单更长',
    'a popular password, or two popular numbers read as a phrase; more with the strict list',
  ),
  'blocklist.context': counted(
    '服务与机构的名称、热线、地区代码、地名构成整体',
    'names of the service and its offices, hotlines, region codes and places explain the whole',
  ),
  'blocklist.custom': {
    zh: '策略的 `blocklist`，或 `isBlocked` 返回真',
    en: "the policy's `blocklist`, or `isBlocked` says so",
    pins: 'policy',
  },
  'blocklist.unavailable': none('策略为严格，但没有给出严格名单', 'a strict policy without the strict list'),
  guessable: counted(
    '没有其他理由，但所需猜测不超过 `minGuesses`（纯数字为 100 次）',
    'no other reason, but reached within `minGuesses` (digits: within 100 guesses)',
  ),
  'strength.low': none('同上，且没有一部分能说出名称', 'the same, and no part of it has a name'),
  'strength.unavailable': none('策略要求的强度计没有给出', "the policy's meter was not given"),
};
