import { pinyin } from 'pinyin-pro';

/**
 * How a Chinese word is typed: pinyin without tones or spaces, ü as v.
 *
 * @param isSurname whether it is read as a surname: 单 as shan
 * @example spell('我爱你') // 'woaini'
 */
export const spell = (word: string, isSurname = false): string =>
  pinyin(word, { toneType: 'none', v: true, type: 'array', ...(isSurname ? { surname: 'all' } : {}) }).join('');
