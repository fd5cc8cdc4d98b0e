import { messages as en } from '../../src/messages/en';
import { messages as zhCN } from '../../src/messages/zh-CN';
import { messages as zhHK } from '../../src/messages/zh-HK';
import { messages as zhTW } from '../../src/messages/zh-TW';

/** Every catalogue; a new language is added here. */
export const catalogues = [zhCN, zhHK, zhTW, en] as const;
