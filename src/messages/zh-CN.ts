import type { Messages } from '../types';
import { zhCnFindings } from './zhCnFindings';

/**
 * Texts for mainland China, and the default of every function that words something.
 *
 * Cause, then what to do; at most 20 Chinese characters; addresses nobody and blames nobody.
 *
 * @example messages.findings['initial-password'] // '不能使用初始密码，请换一个'
 */
export const messages: Messages = /* @__PURE__ */ Object.assign(
  {
    locale: 'zh-CN' as const,
    requirements: {
      'requirement.too-short': { digits: '{min} 至 {max} 位数字', text: '{min} 至 {max} 位' },
      'requirement.too-long': '{length} 位',
      'requirement.digits-only': '{length} 位数字',
      'requirement.characters': '只含字母和数字',
      'requirement.character-classes': '包含{classes}中的 {n} 种',
      'pattern.all-digits': '不全是数字',
      'initial-password': '不是初始密码',
      'subject.document': { digits: '不含证件号码、出生日期、手机号', text: '不含姓名、证件号码、手机号等个人信息' },
      'pattern.repeated': '不是重复或连续的数字',
      'blocklist.common': '不是常见密码',
      'reuse.current': '不同于原密码',
    },
    labels: { weak: '弱', fair: '中', strong: '强' },
    accepted: '密码可以使用',
    failed: '暂时无法检查密码，请稍后再试',
  },
  zhCnFindings,
);
