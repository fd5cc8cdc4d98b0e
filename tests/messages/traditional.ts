/**
 * Simplified characters that no traditional text has, of the words that a page about passwords needs. A small list by
 * hand: enough to notice a text pasted from zh-CN, not a converter.
 */
const SIMPLIFIED = [
  ...'码证号输请换设与为这种单连续类从时间数经应试业务录账户备电话词长点开关门见车们个来对说过还进选择认识脸验频',
  ...'发药医疗机构员银铁传讯简网页态实转办柜带领随终将显无两亲绑询资给当级约满稳访读写险',
];

/** Menus in corner brackets are written as the mainland screens show them. */
const MENU = /「[^「」]*」/g;

/** The simplified-only characters of a text outside quoted menus. */
export const findSimplified = (text: string): string[] => {
  const rest = text.replace(MENU, '');
  return SIMPLIFIED.filter((character) => rest.includes(character));
};
