import { messages as zhCN } from '../messages/zh-CN';
import type { Locale, Messages } from '../types';

/** What a form says that no verdict says. */
export interface FormTexts {
  /** The current password was not typed. */
  missing: string;
  /** The second field was not typed. */
  again: string;
  /** The second field differs. */
  differs: string;
  /** The server says that nothing was changed, and not why. */
  notChanged: string;
  /** No answer came, or none that can be read: only the server knows whether the password was changed. */
  unknown: string;
  /** The server refuses the new password for a reason that this page has no words for. */
  notAccepted: string;
  /** Between two sentences that are read out. */
  separator: string;
}

const TEXTS: Readonly<Record<Locale, FormTexts>> = {
  'zh-CN': {
    missing: '请输入原密码',
    again: '请再输入一次新密码',
    differs: '两次输入的新密码不一致',
    notChanged: '暂时无法修改，请稍后再试',
    unknown: '无法确认是否已修改，请用新密码登录试试',
    notAccepted: '平台不接受这个密码，请换一个',
    separator: '，',
  },
  'zh-HK': {
    missing: '請輸入原密碼',
    again: '請再輸入一次新密碼',
    differs: '兩次輸入的新密碼不一致',
    notChanged: '暫時無法更改，請稍後再試',
    unknown: '未能確認是否已更改，請用新密碼登入試試',
    notAccepted: '平台不接受這個密碼，請更換',
    separator: '，',
  },
  'zh-TW': {
    missing: '請輸入原密碼',
    again: '請再輸入一次新密碼',
    differs: '兩次輸入的新密碼不一致',
    notChanged: '暫時無法變更，請稍後再試',
    unknown: '無法確認是否已變更，請用新密碼登入試試',
    notAccepted: '平臺不接受這個密碼，請更換',
    separator: '，',
  },
  en: {
    missing: 'Enter your current password',
    again: 'Enter the new password again',
    differs: 'The two new passwords differ',
    notChanged: 'The password cannot be changed now; try again later',
    unknown: 'Whether the password was changed is not known; try to sign in with the new one',
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
