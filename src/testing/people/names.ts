/** Made-up names with the readings that a platform would hold: compound surnames, a rare reading, a letter that keyboards lack. */
export const names: readonly (readonly [name: string, ...pinyin: string[]])[] = [
  ['沈沐阳', 'shen', 'mu', 'yang'],
  ['钱青禾', 'qian', 'qing', 'he'],
  ['欧阳岚', 'ouyang', 'lan'],
  ['尉迟清和', 'yuchi', 'qing', 'he'],
  ['吕絮', 'lü', 'xu'],
  ['单知远', 'shan', 'zhi', 'yuan'],
  ['慕容晚舟', 'murong', 'wan', 'zhou'],
  ['冼望舒', 'xian', 'wang', 'shu'],
];
