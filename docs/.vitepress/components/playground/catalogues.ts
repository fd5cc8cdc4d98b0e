import { messages as zhCN, type Messages } from 'yibao-password-policy';
import { messages as en } from 'yibao-password-policy/messages/en';
import { messages as zhHK } from 'yibao-password-policy/messages/zh-HK';
import { messages as zhTW } from 'yibao-password-policy/messages/zh-TW';

/** The four languages, in the order in which a reason is shown. */
export const catalogues: readonly Messages[] = [zhCN, zhHK, zhTW, en];
