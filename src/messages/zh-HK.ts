import type { Messages } from '../types';

/**
 * Texts for Hong Kong and Macau.
 *
 * What is wrong, literally true, then what to do; at most 20 Chinese characters; addresses nobody and blames nobody.
 * Worded for these readers, not converted from zh-CN.
 *
 * @example messages.findings['initial-password'] // '這是初始密碼，請更換'
 */
export const messages: Messages = {
  locale: 'zh-HK',
  findings: {
    'requirement.too-short': { digits: '密碼太短，至少要 {min} 位數字', text: '密碼太短，至少要 {min} 位' },
    'requirement.too-long': { digits: '密碼太長，最多 {max} 位數字', text: '密碼太長，最多 {max} 位' },
    'requirement.digits-only': '含有數字以外的字元，請只用數字',
    'requirement.full-width': '含有全形的字母或數字，請用英文鍵盤輸入',
    'requirement.blanks': { digits: '前面或後面有空格，請刪去', text: '前面或後面有空格，如不需要請刪去' },
    'requirement.characters': '有的字元不可使用，請刪去或更換',
    'requirement.character-classes': '{classes}至少要 {n} 種',
    'initial-password': '這是初始密碼，請更換',
    'initial-password.common': '這類初始密碼很常見，請更換',
    'initial-password.similar': '與初始密碼太接近，請全部更換',
    'reuse.current': '與原密碼相同，請更換',
    'reuse.similar': '與原密碼太接近，請全部更換',
    'reuse.refused': '與剛才未通過的密碼太接近，請全部更換',
    'subject.birth-date': { digits: '與出生日期相同或接近，請更換', text: '含有出生日期或其中一段，請更換' },
    'subject.document': '含有證件號碼的一段，請更換',
    'subject.phone': { digits: '與電話號碼的一段相同或接近，請更換', text: '含有電話號碼的一段，請更換' },
    'subject.card': '含有卡號或編號的一段，請更換',
    'subject.name': '含有姓名或其拼音，請更換',
    'subject.other': '與帳戶或家人的資料太接近，請更換',
    'subject.missing': '平台登記的資料不齊，請聯絡客服補充',
    'pattern.all-digits': '密碼全是數字，請加入字母',
    'pattern.phone': '看似手機號碼，請更換',
    'pattern.id-number': '看似身份證或其他證件號碼，請更換',
    'pattern.repeated': { digits: '重複的數字太多，請更換', text: '重複的字元太多，請更換' },
    'pattern.sequence': { digits: '按次序排列的數字太多，請更換', text: '按次序排列的字元太多，請更換' },
    'pattern.keypad-path': '鍵盤上相鄰的按鍵太多，請更換',
    'pattern.date': '看似日期，更換較安全',
    'pattern.partial': '有一部分容易猜到，更換較安全',
    'blocklist.common': { digits: '這個密碼太常見，請更換', text: '與常見密碼太接近，請更換' },
    'blocklist.context': { digits: '與服務熱線或地區代碼太接近，請更換', text: '含有服務名稱、熱線或地名，請更換' },
    'blocklist.custom': { digits: '平台不接受這個密碼，請更換', text: '平台不接受密碼或其中的詞，請更換' },
    'blocklist.unavailable': '暫時無法檢查密碼，請稍後再試',
    guessable: '密碼太容易猜到，請更換',
    'strength.low': '密碼強度不足，請加長或更換',
    'strength.unavailable': '暫時無法檢查密碼，請稍後再試',
  },
  requirements: {
    'requirement.too-short': { digits: '{min} 至 {max} 位數字', text: '{min} 至 {max} 位' },
    'requirement.too-long': '{length} 位',
    'requirement.digits-only': '{length} 位數字',
    'requirement.full-width': '不含全形的字母數字和看不見的字元',
    'requirement.characters': '只含半形的字母和數字',
    'requirement.character-classes': '{classes}至少 {n} 種',
    'initial-password': '不與初始密碼相同或接近',
    'reuse.current': '不接近原密碼和剛才未通過的密碼',
    'subject.document': { digits: '不取自出生日期、證件號碼、手機號碼等', text: '不由姓名、出生日期、證件號碼等組成' },
    'pattern.all-digits': '不全是數字',
    'pattern.repeated': { digits: '沒有太多重複、順序或相鄰的數字', text: '沒有太多重複、順序或相鄰的字元' },
    'pattern.date': '不像日期',
    'pattern.partial': '沒有容易猜到的部分',
    'blocklist.common': '不是常見密碼，也未被平台禁止',
    guessable: '不容易猜到',
  },
  classes: { letter: '字母', lower: '小寫字母', upper: '大寫字母', digit: '數字', symbol: '符號' },
  separator: '、',
  advice: '，請更換',
  conjunction: '；',
  labels: { weak: '弱', fair: '中', strong: '強' },
  accepted: '密碼可以使用',
  failed: '暫時無法檢查密碼，請稍後再試',
};
