import { examples, person } from '../../../tests/messages/examples';
import type { FindingCode, PolicyOptions } from '../../../src/types';

/** What the page calls what an example depends on. */
const words = {
  zh: {
    known: '已知本人信息',
    current: (value: string) => `原密码 \`${value}\``,
    refused: (value: string) => `刚才未通过 \`${value}\``,
    blocklist: (value: string) => `策略的名单有 \`${value}\``,
    strict: '没有给出严格名单',
    low: '强度计给 1 分',
    unavailable: '没有给出强度计',
    missing: '策略要求证件号码',
    region: (value: string) => `地区 \`${value}\``,
    own: '初始密码 `084732`',
    online: '网上账号',
    space: '末尾有空格',
  },
  en: {
    known: 'the person is known',
    current: (value: string) => `current password \`${value}\``,
    refused: (value: string) => `just refused \`${value}\``,
    blocklist: (value: string) => `the policy blocks \`${value}\``,
    strict: 'no strict list given',
    low: 'the meter says 1',
    unavailable: 'no meter given',
    missing: 'the policy requires the ID number',
    region: (value: string) => `region \`${value}\``,
    own: 'initial password `084732`',
    online: 'online account',
    space: 'a blank at its end',
  },
} as const;

type Language = keyof typeof words;

const describePolicy = (policy: PolicyOptions, language: Language, isMetered: boolean): (string | undefined)[] => {
  const say = words[language];
  return [
    policy.credential === 'online-account' ? say.online : undefined,
    policy.region === undefined ? undefined : say.region(policy.region),
    policy.initialPasswords === undefined ? undefined : say.own,
    policy.blocklist?.[0] === undefined ? undefined : say.blocklist(policy.blocklist[0]),
    policy.requiredSubject === undefined ? undefined : say.missing,
    policy.strictness === 'strict' ? say.strict : undefined,
    policy.meter === undefined ? undefined : isMetered ? say.low : say.unavailable,
  ];
};

/**
 * What somebody types to see the text of a code, and what has to be known for it.
 *
 * @example describeExample('reuse.similar', 'en') // '`739163` (current password `739162`)'
 */
export const describeExample = (code: FindingCode, language: Language): string => {
  const { typed, policy = {}, context = {} } = examples[code];
  const say = words[language];
  const conditions = [
    ...describePolicy(policy, language, context.strength !== undefined),
    context.subject === person ? say.known : undefined,
    context.currentPassword ? say.current(context.currentPassword) : undefined,
    context.refused?.[0] === undefined ? undefined : say.refused(context.refused[0]),
    typed.endsWith(' ') ? say.space : undefined,
  ].filter((each) => each !== undefined);
  const [open, close, separator] = language === 'zh' ? ['（', '）', '，'] : [' (', ')', ', '];
  const inBrackets = conditions.length === 0 ? '' : `${open}${conditions.join(separator)}${close}`;
  return `\`${typed.trim()}\`${inBrackets}`;
};
