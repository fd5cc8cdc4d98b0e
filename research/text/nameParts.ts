/**
 * Family names with their share of the population in per mille: the first ten as counted over 1.2 billion people (the
 * documentation of psychbruce/ChineseNames states them; no data of it is used), the others rough.
 */
export const familyNames: readonly (readonly [name: readonly [character: string, syllable: string], weight: number])[] = [
  [['王', 'wang'], 74.9], [['李', 'li'], 73.7], [['张', 'zhang'], 70.3], [['刘', 'liu'], 53.1], [['陈', 'chen'], 45.5],
  [['杨', 'yang'], 33.7], [['黄', 'huang'], 23.5], [['赵', 'zhao'], 21.1], [['吴', 'wu'], 20], [['周', 'zhou'], 19.6],
  [['徐', 'xu'], 15], [['孙', 'sun'], 14], [['马', 'ma'], 13], [['朱', 'zhu'], 12], [['胡', 'hu'], 12], [['郭', 'guo'], 11],
  [['何', 'he'], 11], [['林', 'lin'], 11], [['高', 'gao'], 10], [['罗', 'luo'], 9], [['郑', 'zheng'], 9], [['梁', 'liang'], 8],
  [['谢', 'xie'], 8], [['宋', 'song'], 7], [['唐', 'tang'], 7], [['许', 'xu'], 6], [['邓', 'deng'], 6], [['韩', 'han'], 6],
  [['冯', 'feng'], 6], [['曹', 'cao'], 6], [['彭', 'peng'], 6], [['曾', 'zeng'], 6], [['肖', 'xiao'], 6], [['田', 'tian'], 6],
  [['董', 'dong'], 6], [['潘', 'pan'], 5], [['袁', 'yuan'], 5], [['蔡', 'cai'], 5], [['蒋', 'jiang'], 5], [['余', 'yu'], 5],
  [['于', 'yu'], 5], [['杜', 'du'], 5], [['叶', 'ye'], 5], [['程', 'cheng'], 5], [['魏', 'wei'], 5], [['苏', 'su'], 5],
  [['吕', 'lv'], 5], [['丁', 'ding'], 4], [['任', 'ren'], 4], [['卢', 'lu'], 4], [['沈', 'shen'], 4], [['钟', 'zhong'], 4],
  [['欧阳', 'ouyang'], 1], [['诸葛', 'zhuge'], 0.2],
];

/** Characters of given names with their reading; an assumption, any of them as likely as another. */
export const givenCharacters: readonly (readonly [character: string, syllable: string])[] = [
  ['伟', 'wei'], ['芳', 'fang'], ['娜', 'na'], ['敏', 'min'], ['静', 'jing'], ['丽', 'li'], ['强', 'qiang'], ['磊', 'lei'], ['军', 'jun'],
  ['洋', 'yang'], ['勇', 'yong'], ['艳', 'yan'], ['杰', 'jie'], ['娟', 'juan'], ['涛', 'tao'], ['明', 'ming'], ['超', 'chao'], ['秀', 'xiu'],
  ['霞', 'xia'], ['平', 'ping'], ['刚', 'gang'], ['桂', 'gui'], ['英', 'ying'], ['华', 'hua'], ['玉', 'yu'], ['兰', 'lan'], ['红', 'hong'],
  ['志', 'zhi'], ['国', 'guo'], ['建', 'jian'], ['文', 'wen'], ['海', 'hai'], ['春', 'chun'], ['梅', 'mei'], ['晓', 'xiao'], ['东', 'dong'],
  ['宇', 'yu'], ['浩', 'hao'], ['子', 'zi'], ['涵', 'han'], ['欣', 'xin'], ['怡', 'yi'], ['雨', 'yu'], ['轩', 'xuan'], ['思', 'si'],
  ['嘉', 'jia'], ['俊', 'jun'], ['鹏', 'peng'], ['飞', 'fei'], ['斌', 'bin'], ['波', 'bo'], ['慧', 'hui'], ['莉', 'li'], ['婷', 'ting'],
  ['雪', 'xue'], ['琴', 'qin'], ['龙', 'long'], ['峰', 'feng'], ['旭', 'xu'], ['颖', 'ying'], ['绿', 'lv'], ['安', 'an'], ['青', 'qing'], ['岚', 'lan'],
];
