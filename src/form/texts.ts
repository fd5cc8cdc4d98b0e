import { messages as zhCN } from '../messages/zh-CN';
import type { Locale, Messages } from '../types';

/** What a form says that no verdict says. */
export interface FormTexts {
  /** The current password was not typed. */
  missing: string;
  /** The second field differs. */
  differs: string;
  /** No answer to a change came, or none that says why. */
  notChanged: string;
  /** The server refuses the new password for a reason that this page has no words for. */
  notAccepted: string;
  /** Between two sentences that are read out. */
  separator: string;
}

const TEXTS: Readonly<Record<Locale, FormTexts>> = {
  'zh-CN': {
    missing: '请输入原密码',
    differs: '两次输入的新密码不一致',
    notChanged: '暂时无法修改，请稍后再试',
    notAccepted: '平台不接受这个密码，请换一个',
    separator: '，',
  },
  'zh-HK': {
    missing: '請輸入原密碼',
    differs: '兩次輸入的新密碼不一致',
    notChanged: '暫時無法更改，請稍後再試',
    notAccepted: '平台不接受這個密碼，請更換',
    separator: '，',
  },
  'zh-TW': {
    missing: '請輸入原密碼',
    differs: '兩次輸入的新密碼不一致',
    notChanged: '暫時無法變更，請稍後再試',
    notAccepted: '平臺不接受這個密碼，請更換',
    separator: '，',
  },
  en: {
    missing: 'Enter your current password',
    differs: 'The two new passwords differ',
    notChanged: 'The password cannot be changed now; try again later',
    notAccepted: 'The platform does not accept this password; choose another',
    separator: '. ',
  },
};

/**
 * The form's own sentences in the language of a catalogue; those of the default one where they have no such language.
 *
 * @example textsOf(en).missing // 'Enter your current password'
 */
export const textsOf = ({ locale }: Pick<Messages, 'locale'>): FormTexts =>
  Object.prototype.hasOwnProperty.call(TEXTS, locale) ? TEXTS[locale] : TEXTS[zhCN.locale];
