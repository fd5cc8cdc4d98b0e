import { messages as enMessages } from '../messages/en';
import { messages as zhCnMessages } from '../messages/zh-CN';
import { messages as zhHkMessages } from '../messages/zh-HK';
import { messages as zhTwMessages } from '../messages/zh-TW';
import type { Locale, Messages } from '../types';
import type { CliTexts } from './texts/CliTexts';
import { en } from './texts/en';
import { zhCn } from './texts/zhCn';

/** For each locale the words of the command line and the catalogue of verdicts. */
export const catalogues: Readonly<Record<Locale, { texts: CliTexts; messages: Messages }>> = {
  'zh-CN': { texts: zhCn, messages: zhCnMessages },
  'zh-HK': { texts: zhCn, messages: zhHkMessages },
  'zh-TW': { texts: zhCn, messages: zhTwMessages },
  en: { texts: en, messages: enMessages },
};
