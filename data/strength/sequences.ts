/** Words that are counted in order; zxcvbn-ts looks for runs of them in the dictionaries of these names. */
export const sequences = {
  cardinalNumbers: '一 二 三 四 五 六 七 八 九 十'.split(' '),
  chineseZodiac: '鼠 牛 虎 兔 龙 蛇 马 羊 猴 鸡 狗 猪'.split(' '),
  daysOfWeek: '星期一 星期二 星期三 星期四 星期五 星期六 星期日'.split(' '),
};
