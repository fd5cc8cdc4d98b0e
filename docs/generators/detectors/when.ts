import type { FindingCode } from '../../../src/types';

/** When a code is found, in a few words, as the page of each language says it. */
export const when: Readonly<Record<FindingCode, { readonly zh: string; readonly en: string }>> = {
  'requirement.too-short': { zh: '短于格式，按码点计', en: 'shorter than the format, in code points' },
  'requirement.too-long': { zh: '长于格式，按码点计', en: 'longer than the format, in code points' },
  'requirement.digits-only': { zh: '数字密码中有其他字符', en: 'anything but digits in a format of digits' },
  'requirement.full-width': { zh: '全角的字母或数字', en: 'full-width letters or digits' },
  'requirement.blanks': { zh: '前面或后面有空格', en: 'a blank before or after it' },
  'requirement.characters': {
    zh: '格式不允许的字符、控制字符、不可见字符',
    en: 'characters outside the format, control and invisible ones',
  },
  'requirement.character-classes': { zh: '字符种类不足', en: 'too few classes of characters' },
  'initial-password': {
    zh: '自有规则或本地区一级规则的值，每条规则一个理由',
    en: 'a value of the rules of the operator or the region; one finding for each rule',
  },
  'initial-password.common': { zh: '其他任何规则的值', en: 'a value of any other rule' },
  'initial-password.similar': {
    zh: '与前者的值只差一位、大一或小一、循环移位、倒序；文本密码中前后加了容易猜到的字符',
    en: 'one digit away from such a value, one up or down, rotated, reversed; in a text with something cheap around it',
  },
  'reuse.current': { zh: '与 `currentPassword` 相同', en: 'the same as `currentPassword`' },
  'reuse.similar': {
    zh: '与原密码相差两步编辑以内、大一或小一、循环移位、倒序、大小写不同，或含有原密码',
    en: 'within two edits of it, one up or down, rotated, reversed, in another case, or with it inside',
  },
  'reuse.refused': {
    zh: '与 `refused` 中的值相差至多两位，或为其循环移位、倒序',
    en: 'at most two digits away from a value of `refused`, or it rotated or reversed',
  },
  'subject.birth-date': {
    zh: '本人的出生日期，公历与农历，各种写法；YYMMDD 还包括改动至多两位的',
    en: 'the date of birth, Gregorian and lunar, in its usual orders; for YYMMDD also with two digits changed',
  },
  'subject.document': {
    zh: '证件号码中连续的几位；末四位加两位任意数字',
    en: 'consecutive digits of an ID number; its last four with any two',
  },
  'subject.phone': {
    zh: '电话号码中连续的几位，也包括倒序与大一、小一；末四位加两位任意数字',
    en: 'consecutive digits of a phone number, also reversed or one up or down; its last four with any two',
  },
  'subject.card': {
    zh: '卡号、个人编号、医保号、银行卡号、单位编号中连续的几位',
    en: 'consecutive digits of a card, personal, medical-insurance, bank-card or unit number',
  },
  'subject.name': { zh: '姓名、拼音、缩写（仅文本）', en: 'name, pinyin, initials (texts only)' },
  'subject.other': { zh: '邮箱、用户名、家人的信息', en: 'e-mail, username, data of relatives' },
  'subject.missing': { zh: '缺少策略要求的字段', en: 'a field that the policy requires is missing' },
  'pattern.all-digits': { zh: '允许字母的格式中全是数字', en: 'digits alone where letters are allowed' },
  'pattern.phone': { zh: '任何手机号', en: 'any mobile number' },
  'pattern.id-number': {
    zh: '任何证件号码，日期与校验码成立',
    en: 'any ID number whose date and check character hold',
  },
  'pattern.repeated': {
    zh: '四位相同、ababab、abcabc、aabbcc、aaabbb、最多两种字符；数字密码还包括回文',
    en: 'four equal, ababab, abcabc, aabbcc, aaabbb, at most two different characters; for PINs palindromes',
  },
  'pattern.sequence': {
    zh: '等差：123456、654321、135791；数字密码还包括四位连号',
    en: 'the same step all the way: 123456, 654321, 135791; for PINs also four in a row',
  },
  'pattern.keypad-path': {
    zh: '两条三键直线：147258、159357；2580 加两位；文本为键盘上相邻的键',
    en: 'two lines of three keys: 147258, 159357; 2580 and two digits; neighboring keys of a keyboard in texts',
  },
  'pattern.date': {
    zh: '任何人的日期；六位只提醒，八位数字密码拒绝',
    en: "anybody's date; six digits warn, a PIN of eight is refused",
  },
  'pattern.partial': { zh: '有一部分容易猜到；只提醒', en: 'a part is easy to guess; a warning' },
  'blocklist.common': { zh: '常见密码；`strictBlocklist` 更多', en: 'a common password; `strictBlocklist` has more' },
  'blocklist.context': {
    zh: '医保、社保、热线、地区的词、号码与代码',
    en: 'words, numbers and codes of the service, its hotlines and the region',
  },
  'blocklist.custom': {
    zh: '策略的 `blocklist`，或 `isBlocked` 返回真',
    en: "the policy's `blocklist`, or `isBlocked`",
  },
  'blocklist.unavailable': { zh: '策略为严格，但没有给出严格名单', en: 'a strict policy without the strict list' },
  guessable: {
    zh: '没有其他理由，但整体太便宜',
    en: 'no other reason, but the whole is too cheap',
  },
  'strength.low': {
    zh: '文本密码太便宜，没有可说明的部分',
    en: 'a text that is too cheap, with no part to name',
  },
  'strength.unavailable': { zh: '策略要求的强度计没有给出', en: "the policy's meter was not given" },
};
