import type { Messages } from '../types';

/**
 * Texts for Hong Kong and Macau.
 *
 * Cause, then what to do; at most 20 Chinese characters; addresses nobody and blames nobody. Worded for these
 * readers, not converted from zh-CN.
 *
 * @example messages.findings['initial-password'] // '不能使用初始密碼，請更換'
 */
export const messages: Messages = {
  locale: 'zh-HK',
  findings: {
    'requirement.too-short': '密碼至少 {min} 位',
    'requirement.too-long': '密碼最多 {max} 位',
    'requirement.digits-only': '密碼只可使用數字',
    'requirement.full-width': '請改用半形輸入',
    'requirement.blanks': '前後有空格，請刪去空格',
    'requirement.characters': '含有不可使用的字元，請更換',
    'requirement.character-classes': '請包含{classes}中的 {n} 種',
    'initial-password': '不能使用初始密碼，請更換',
    'initial-password.common': '與常見初始密碼相同，請更換',
    'initial-password.similar': '與初始密碼太接近，請更換',
    'reuse.current': '新密碼不能與原密碼相同',
    'reuse.similar': '與原密碼太接近，請更換',
    'reuse.refused': '與剛才未通過的密碼太接近，請換一個',
    'subject.document': '不要使用證件號碼中的數字',
    'subject.birth-date': '不要使用出生日期',
    'subject.phone': '不要使用手機號碼中的數字',
    'subject.card': '不要使用卡號中的數字',
    'subject.name': '不要使用姓名或其拼音',
    'subject.other': '不要使用本人或家人的資料',
    'subject.missing': '請先填寫所需的個人資料',
    'pattern.all-digits': '密碼不能全是數字，請加入字母',
    'pattern.phone': '不要使用手機號碼',
    'pattern.id-number': '不要使用身份證或其他證件號碼',
    'pattern.repeated': { digits: '不要使用相同或重複的數字', text: '不要使用重複的字元' },
    'pattern.sequence': { digits: '不要使用連續的數字', text: '不要使用連續的字元' },
    'pattern.keypad-path': '不要使用鍵盤上相連的按鍵',
    'pattern.date': '看似日期，建議更換',
    'pattern.partial': '含有容易猜到的部分，建議更換',
    'blocklist.common': '密碼太常見，請更換',
    'blocklist.context': { digits: '不要使用醫保、社保的常用號碼', text: '不要包含醫保、地名等常用詞' },
    'blocklist.custom': '不能使用這個密碼，請更換',
    'blocklist.unavailable': '暫時無法檢查密碼，請稍後再試',
    guessable: '密碼太容易猜到，請更換',
    'strength.low': '密碼強度不足，請加長或更換',
    'strength.unavailable': '暫時無法檢查密碼，請稍後再試',
  },
  requirements: {
    'requirement.too-short': { digits: '{min} 至 {max} 位數字', text: '{min} 至 {max} 位' },
    'requirement.too-long': '{length} 位',
    'requirement.digits-only': '{length} 位數字',
    'requirement.characters': '只含字母和數字',
    'requirement.character-classes': '包含{classes}中的 {n} 種',
    'pattern.all-digits': '不全是數字',
    'initial-password': '不是初始密碼',
    'subject.document': { digits: '不含證件號碼、出生日期、手機號碼', text: '不含姓名、證件號碼、手機號碼等個人資料' },
    'pattern.repeated': '不是重複或連續的數字',
    'blocklist.common': '不是常見密碼',
    'reuse.current': '不同於原密碼',
  },
  classes: { letter: '字母', lower: '小寫', upper: '大寫', digit: '數字', symbol: '符號' },
  separator: '、',
  labels: { weak: '弱', fair: '中', strong: '強' },
  accepted: '密碼可以使用',
  failed: '暫時無法檢查密碼，請稍後再試',
};
