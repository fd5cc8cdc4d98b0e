import type { FindingTexts } from './wording';

/**
 * The part of the catalogue for mainland China that words a finding, apart from the rest so that a page that only checks
 * passwords does not load the rest.
 *
 * One text a code, in the order in which findings are reported (`policy/findingCodes`).
 * Cause, then what to do; at most 20 Chinese characters; addresses nobody and blames nobody.
 *
 * @example zhCnFindings.findings['initial-password'] // '不能使用初始密码，请换一个'
 */
export const zhCnFindings: FindingTexts = {
  findings: {
    'requirement.too-short': '密码至少 {min} 位',
    'requirement.too-long': '密码最多 {max} 位',
    'requirement.digits-only': '密码只能使用数字',
    'requirement.full-width': '请切换到半角输入',
    'requirement.blanks': '前后有空格，请删去空格',
    'requirement.characters': '含有不能使用的字符，请换一个',
    'requirement.character-classes': '请包含{classes}中的 {n} 种',
    'initial-password': '不能使用初始密码，请换一个',
    'initial-password.common': '与常见初始密码相同，请换一个',
    'initial-password.similar': '与初始密码太接近，请换一个',
    'reuse.current': '新密码不能与原密码相同',
    'reuse.similar': '与原密码太接近，请换一个',
    'reuse.refused': '与刚才未通过的密码太接近，请换一个',
    'subject.document': '不要使用证件号码中的数字',
    'subject.birth-date': '不要使用出生日期',
    'subject.phone': '不要使用手机号中的数字',
    'subject.card': '不要使用卡号中的数字',
    'subject.name': '不要使用姓名或其拼音',
    'subject.other': '不要使用本人或家人的信息',
    'subject.missing': '请先填写必要的个人信息',
    'pattern.all-digits': '密码不能全是数字，请加入字母',
    'pattern.phone': '不要使用手机号',
    'pattern.id-number': '不要使用证件号码',
    'pattern.repeated': { digits: '不要使用相同或重复的数字', text: '不要使用重复的字符' },
    'pattern.sequence': { digits: '不要使用连续的数字', text: '不要使用连续的字符' },
    'pattern.keypad-path': '不要使用键盘上相连的按键',
    'pattern.date': '看起来像日期，建议换一个',
    'pattern.partial': '含有容易猜到的部分，建议换一个',
    'blocklist.common': '密码太常见，请换一个',
    'blocklist.context': { digits: '不要使用医保、社保的常用号码', text: '不要包含医保、地名等常用词' },
    'blocklist.custom': '不能使用这个密码，请换一个',
    'blocklist.unavailable': '暂时无法检查密码，请稍后再试',
    guessable: '密码太容易猜到，请换一个',
    'strength.low': '密码强度不够，请加长或换一个',
    'strength.unavailable': '暂时无法检查密码，请稍后再试',
  },
  classes: { letter: '字母', lower: '小写', upper: '大写', digit: '数字', symbol: '符号' },
  separator: '、',
};
