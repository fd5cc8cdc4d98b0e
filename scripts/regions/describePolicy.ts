import type { FindingCode, Format, Lockout } from '../../src/types';
import type { BuiltPolicy } from './RegionFile';

const SCOPES: Record<Lockout['scope'], string> = { consecutive: '连续', day: '一天内', total: '累计' };
const ALPHABETS: Record<Format['alphabet'], string> = { digits: '数字', 'letters-digits': '数字或字母', printable: '字符' };
const CLASSES = { letter: '字母', lower: '小写字母', upper: '大写字母', digit: '数字', symbol: '符号' };

const REFUSED: Partial<Record<FindingCode, string>> = {
  'subject.document': '证件号码片段',
  'subject.birth-date': '生日',
  'pattern.repeated': '相同数字',
  'pattern.sequence': '连号',
  'blocklist.common': '123456等常见密码',
  'reuse.current': '原密码',
};

const describeFormat = ({ minLength, maxLength, alphabet, classes }: Format): string => {
  const length = minLength === maxLength ? `${minLength}位` : `${minLength}-${maxLength}位`;
  const kinds = classes ? `，${classes.of.map((kind) => CLASSES[kind]).join('、')}至少${classes.atLeast}类` : '';
  return `新密码${length}${ALPHABETS[alphabet]}${kinds}`;
};

const flag = (said: boolean | undefined, yes: string, no: string): string[] => (said === undefined ? [] : [said ? yes : no]);

/** What a policy says, in Chinese, for the documentation. */
export const describePolicy = (policy: BuiltPolicy): string =>
  [
    ...flag(policy.forcedChange, '初始密码须修改', '初始密码可不改'),
    ...flag(policy.payBlocked, '修改前不能使用或支付', '不修改也能使用'),
    ...flag(policy.queryOnly, '修改前只能查询', '修改前不限于查询'),
    ...flag(policy.switchedOff, '不修改视为不启用密码', '不修改也校验密码'),
    ...(policy.lockouts ?? []).map(({ tries, scope }) => `${SCOPES[scope]}错${tries}次锁定`),
    ...(policy.format ? [describeFormat(policy.format)] : []),
    ...(policy.refuses ? [`新密码不得为${policy.refuses.map((code) => REFUSED[code] ?? code).join('、')}`] : []),
  ].join('；');
