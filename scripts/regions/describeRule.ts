import type { DerivationField, DerivationRule, SliceRule, XRule } from '../../src/types';

const FIELDS: Record<DerivationField, string> = {
  idNumber: '身份证号',
  birthDate: '出生日期',
  phone: '手机号',
  cardNumber: '社保卡号',
  personalNumber: '个人编号',
  medicalInsuranceNumber: '医保证号',
  bankCardNumber: '银行卡号',
  unitNumber: '单位编号',
};

const DELIVERIES = { sms: '短信', letter: '密码函', app: '应用内', email: '邮件', counter: '窗口', unknown: '方式不详' };
const CHARSETS = { digits: '数字', alnum: '数字或字母' };

const X_RULES: Record<XRule, string> = {
  keep: '末位X保留',
  lowercase: '末位X小写',
  shift: '末位为X时前移一位',
  zero: '末位X作0',
  one: '末位X作1',
  ten: '末位X作10',
};

const describeSlice = ({ field, format, dropFirst, dropLast, first, last }: SliceRule): string => {
  const from = format ? `${FIELDS[field]}(${format})` : FIELDS[field];
  const drops = [dropFirst ? `去掉前${dropFirst}位` : '', dropLast ? `去掉末${dropLast}位` : ''].join('');
  const drop = drops === '' ? '' : `${drops}后`;
  if (first !== undefined) return `${from}${drop}的前${first}位`;
  return last === undefined ? `${from}${drop}全部` : `${from}${drop}的后${last}位`;
};

const describe = (rule: DerivationRule): string => {
  if (rule.type === 'fixed') return `固定值 \`${rule.value}\``;
  if (rule.type === 'slice') return describeSlice(rule);
  if (rule.type === 'user-set') return '本人自设，无初始密码';
  if (rule.type === 'none') return '不设密码';
  const [min, max] = rule.length ?? [0, 0];
  const length = rule.length === null ? '' : min === max ? `${min}位` : `${min}-${max}位`;
  return `随机${length}${rule.charset === null ? '' : CHARSETS[rule.charset]}，${DELIVERIES[rule.delivery]}告知`;
};

/** A derivation rule in Chinese, for the documentation. */
export const describeRule = (rule: DerivationRule, xRule?: XRule): string =>
  xRule === undefined ? describe(rule) : `${describe(rule)}，${X_RULES[xRule]}`;
