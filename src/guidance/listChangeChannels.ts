import type { ChangeChannel, Locale, Messages, Policy } from '../types';
import { requireObject, requireString } from '../util';
import type { ChannelTexts } from './channels';
import { channels } from './channels';
import { texts as en } from './texts/en';
import { texts as zhCN } from './texts/zh-CN';
import { texts as zhHK } from './texts/zh-HK';
import { texts as zhTW } from './texts/zh-TW';

const TEXTS: Record<Locale, ChannelTexts> = { 'zh-CN': zhCN, 'zh-HK': zhHK, 'zh-TW': zhTW, en };

const textsOf = (messages: Messages | undefined): ChannelTexts => {
  if (messages === undefined) return zhCN;
  requireObject(messages, 'messages');
  const { locale } = messages;
  if (!Object.keys(TEXTS).includes(locale)) {
    throw new TypeError(`messages.locale: none of ${Object.keys(TEXTS).join(', ')}`);
  }
  return TEXTS[locale];
};

/** Two digits name a province, four a city, six a district; zeros fill up the rest. */
const contains = (region: string, other: string): boolean => other.startsWith(region.replace(/^000000$|0000$|00$/, ''));

/**
 * Where the password of a policy's credential can be set, changed, reset or found: nationwide channels and those of
 * the policy's region, in the language of `messages` (Simplified Chinese without it).
 *
 * Steps follow consumer guides: a page that shows them should also say that the local office has the last word.
 * Every call returns new objects. Bounded by the number of channels.
 *
 * @throws {TypeError} where the policy has no region and credential, or no texts are in the language of `messages`
 * @example listChangeChannels(definePolicy({ region: '410100', credential: 'medical-e-voucher' })).map(({ id }) => id)
 * // ['national-app.voucher', 'national-app.payment', 'local-app', 'mini-program.henan', ...]
 */
export const listChangeChannels = (policy: Policy, messages?: Messages): ChangeChannel[] => {
  requireObject(policy, 'policy');
  // The policy is not read whole: this entry does without the tables of regions.
  requireString(policy.region, 'policy.region');
  requireString(policy.credential, 'policy.credential');
  const texts = textsOf(messages);
  return channels
    .filter(
      ({ credentials, region }) =>
        credentials.indexOf(policy.credential) >= 0 && (region === undefined || contains(region, policy.region)),
    )
    .map((channel) => {
      const { id, region, operations, proofs, needsCurrent, keypadOnly, formats } = channel;
      const { name, steps, note } = texts[id];
      return {
        id,
        name,
        ...(region !== undefined && { region }),
        operations: [...operations],
        proofs: [...proofs],
        needsCurrent,
        keypadOnly,
        formats: [...formats],
        steps: [...steps],
        ...(note !== undefined && { note }),
      };
    });
};
