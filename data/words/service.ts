import { pinyin } from 'pinyin-pro';
import { spell } from '../strength/spell';

/**
 * What the field, its offices, its cards and its platforms are called, in characters, commonest first. General knowledge:
 * an order, not a statistic.
 */
const names =
  `医保 社保 医疗保险 社会保险 医保局 社保局 医保卡 社保卡 人社局 人社 医疗 医疗保障 初始密码 密码 电子凭证 医保码 国家医保 中国医保
  社保中心 医保中心 电子社保卡 医保电子凭证 医疗保障局 国家医保局 社会保障 公积金 养老 养老保险 参保 医院 药店 健康 居民医保 职工医保 新农合
  医保服务 医保平台 社保平台 掌上医保 掌上社保 账号 登录密码 查询密码
  社会保障卡 电子社保 保障局 人力资源 人力资源和社会保障局`.split(/\s+/);

/** Numbers, English and other spellings, and letters that banks and telephone companies write beside their numbers. */
const others =
  `12333 12393 12345 nhsa cbr ybzf zgyb zgsb ybzx sbzx ybpt ybdz ylbzj rlzy rsj hrss mohrss hospital insurance medical
  socialsecurity icbc ccb boc psbc cmb bocom cmcc cucc`.split(/\s+/);

/** So many come before the numbers. */
const SHORT = 4;
/** Nobody takes the initials of so many characters. */
const LONG = 5;

const isChinese = (name: string): boolean => /^[\u4e00-\u9fff]/.test(name);

/** Initials that would be a syllable or a word of another meaning. */
const NOT_INITIALS = /^(mm|yy|yl|cb|yd|gs|sy)$/;

const initialsOf = (name: string): string =>
  pinyin(name, { pattern: 'first', toneType: 'none', type: 'array' }).join('').toLowerCase();

/** Words of the service, its offices and platforms in pinyin, in initials and in characters, commonest first, each once. */
export const listServiceWords = (): string[] => [
  ...new Set(
    [...names.slice(0, SHORT), ...others, ...names.slice(SHORT)]
      .flatMap((name) =>
        isChinese(name) ? [spell(name), ...(name.length < LONG ? [initialsOf(name)] : []), name] : [name],
      )
      .filter((word) => !NOT_INITIALS.test(word)),
  ),
];
