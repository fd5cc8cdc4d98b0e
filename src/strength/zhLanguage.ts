import { listChinese } from './listChinese';
import { zhTranslations } from './zhTranslations';

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
