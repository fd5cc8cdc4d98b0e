import type { Subject } from 'yibao-password-policy';
import type { PageLocale } from './texts/PlaygroundTexts';

export interface Person {
  id: string;
  title: Readonly<Record<PageLocale, string>>;
  subject: Subject;
}

/** For whoever wants to see what is refused of a stranger. */
export const nobody: Person = { id: 'nobody', title: { 'zh-CN': '不提供个人信息', en: 'Nothing known' }, subject: {} };

/**
 * People who do not exist. The area in a number is a province code, which no office ever put into a real one; the check
 * characters are right.
 */
export const people: readonly Person[] = [
  {
    id: 'zhang-wei',
    title: { 'zh-CN': '张伟，1990 年生，证件号码以 X 结尾', en: 'Zhang Wei, born 1990, number ends in X' },
    subject: {
      name: '张伟',
      namePinyin: ['zhang', 'wei'],
      idNumber: '50000019900108009X',
      phone: '13900005274',
      cardNumber: 'X00000019',
    },
  },
  {
    id: 'wang-fang',
    title: { 'zh-CN': '王芳，1968 年生', en: 'Wang Fang, born 1968' },
    subject: {
      name: '王芳',
      namePinyin: ['wang', 'fang'],
      idNumber: '360000196812243024',
      phone: '13900009461',
      personalNumber: '3600004417',
    },
  },
  {
    id: 'chen-jing',
    title: { 'zh-CN': '陈静，1985 年生，有电子邮箱', en: 'Chen Jing, born 1985, has an e-mail address' },
    subject: {
      name: '陈静',
      namePinyin: ['chen', 'jing'],
      idNumber: '310000198503150027',
      phone: '13900003806',
      email: 'chenjing@example.com',
    },
  },
  {
    id: 'li-guoqiang',
    title: { 'zh-CN': '李国强，1941 年生，15 位旧号码', en: 'Li Guoqiang, born 1941, old number of 15 digits' },
    subject: { name: '李国强', namePinyin: ['li', 'guo', 'qiang'], idNumber: '110000410607015', phone: '13900007159' },
  },
  {
    id: 'chan-tai-man',
    title: { 'zh-CN': '陈大文，港澳居民居住证', en: 'Chan Tai Man, Hong Kong residence permit' },
    subject: {
      name: '陈大文',
      namePinyin: ['chan', 'tai', 'man'],
      idNumber: ['810000197909210011', 'A123456(3)'],
      phone: '13900002648',
    },
  },
  {
    id: 'john-smith',
    title: { 'zh-CN': 'John Smith，外国人永久居留身份证', en: 'John Smith, foreign permanent resident' },
    subject: { name: 'John Smith', idNumber: '91100019820630001X', phone: '13900008320' },
  },
  {
    id: 'zhang-xiaoyu',
    title: { 'zh-CN': '张小雨，2018 年生，由父亲代办', en: 'Zhang Xiaoyu, born 2018, served by her father' },
    subject: {
      name: '张小雨',
      namePinyin: ['zhang', 'xiao', 'yu'],
      idNumber: '500000201806010021',
      others: [{ idNumber: '50000019900108009X', phone: '13900005274' }],
    },
  },
  nobody,
];
