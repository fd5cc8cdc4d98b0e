/**
 * Surnames that are read otherwise than the word, from general knowledge (the readings that Xinhua Zidian marks as
 * surnames). Where both are in use, both stand.
 */
export const surnameReadings: Readonly<Record<string, string>> = {
  单: 'shan', 解: 'xie', 仇: 'qiu', 查: 'zha', 区: 'ou', 曾: 'zeng', 任: 'ren', 华: 'hua', 盖: 'ge gai', 朴: 'piao', 缪: 'miao',
  覃: 'qin tan', 冼: 'xian', 翟: 'zhai di', 乐: 'yue le', 隗: 'wei kui', 员: 'yun', 黑: 'he', 折: 'she', 繁: 'po', 秘: 'bi', 洗: 'xian',
  召: 'shao', 种: 'chong', 逄: 'pang', 祭: 'zhai', 葛: 'ge', 牟: 'mu mou', 那: 'na', 卜: 'bu', 石: 'shi', 沈: 'shen', 柏: 'bai', 重: 'chong',
  訾: 'zi', 尹: 'yin', 晁: 'chao', 於: 'yu', 长: 'zhang chang', 车: 'che', 万: 'wan', 令: 'ling', 尉: 'wei yu', 藏: 'zang', 曲: 'qu', 谷: 'gu',
  宿: 'su', 贾: 'jia', 都: 'du', 宓: 'fu mi', 适: 'kuo', 撒: 'sa', 行: 'xing', 褚: 'chu', 谌: 'chen shen', 纪: 'ji', 燕: 'yan', 应: 'ying',
};

/** Compound surnames of which the first character is read in its own way. */
export const compoundReadings: Readonly<Record<string, string>> = { 尉迟: 'yu chi', 万俟: 'mo qi', 长孙: 'zhang sun', 澹台: 'tan tai', 单于: 'chan yu', 令狐: 'ling hu' };
