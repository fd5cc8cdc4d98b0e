/** The words of the generated block in one language. */
export interface Labels {
  readonly policies: Readonly<Record<string, string>>;
  readonly quantities: Readonly<Record<string, string>>;
  readonly headings: readonly [
    calibration: string,
    aims: string,
    policies: string,
    attackers: string,
    swap: string,
    redraw: string,
    grid: string,
    fallen: string,
    log: string,
  ];
  readonly columns: Readonly<
    Record<
      | 'quantity'
      | 'guesses'
      | 'published'
      | 'measured'
      | 'tolerance'
      | 'policy'
      | 'people'
      | 'first'
      | 'random'
      | 'attacker'
      | 'aim'
      | 'met'
      | 'redraw'
      | 'initial'
      | 'window'
      | 'what'
      | 'share'
      | 'date'
      | 'commit'
      | 'note',
      string
    >
  >;
  readonly attackers: readonly [optimum: string, trained: string];
  readonly verdicts: readonly [met: string, missed: string];
  readonly edited: string;
  readonly seed: string;
  readonly table: string;
}

const quantityNames = ['birthKnown', 'trawling', 'bankShapes', 'englishList', 'shapes', 'shapesAndDates'] as const;

const name = (texts: readonly string[]): Record<string, string> =>
  Object.fromEntries(quantityNames.map((quantity, i) => [quantity, texts[i] ?? '']));

/** Chinese and English. */
export const labels: Readonly<Record<'zh' | 'en', Labels>> = {
  zh: {
    policies: {
      none: '无规则',
      simple: '不得六位相同、123456、证件号后六位',
      bank: '银行规则（形状与个人号码尾段）',
      fuzhou: '抚州规则（证件号任意连续六位）',
      'zxcvbn-raw': 'zxcvbn-ts ≥ 1，原始字段',
      'zxcvbn-expanded': 'zxcvbn-ts ≥ 1，展开片段',
      standard: '**本库标准**',
      strict: '**本库严格**',
      'standard-other': '标准，名单由乙组拟合',
      'strict-other': '严格，名单由乙组拟合',
    },
    quantities: name([
      '已知生日，无规则',
      '不认识本人，无规则',
      '拒绝银行形状后',
      '拒绝 zxcvbn-ts 的六位条目后',
      '拒绝全部形状后',
      '拒绝全部形状与日期后',
    ]),
    headings: [
      '校准',
      '目标',
      '各策略',
      '两种攻击者',
      '两组数据互换',
      '被拒以后怎么改',
      '两个没有公布值的旋钮',
      '最常被猜中的',
      '运行记录',
    ],
    columns: {
      quantity: '量',
      guesses: '猜测次数',
      published: '已公布',
      measured: '模拟',
      tolerance: '容差',
      policy: '策略',
      people: '人数',
      first: '首选被拒',
      random: '随机 PIN 被拒',
      attacker: '攻击者',
      aim: '目标',
      met: '是否达到',
      redraw: '模型',
      initial: '沿用初始密码',
      window: '手机或证件片段',
      what: '100 次内被猜中',
      share: '占全部人',
      date: '日期',
      commit: '提交',
      note: '说明',
    },
    attackers: ['最优：知道受害者的分布', '另一组数据训练'],
    verdicts: ['达到', '未达到'],
    edited: '，被拒后改动',
    seed: '种子',
    table: '看表',
  },
  en: {
    policies: {
      none: 'no policy',
      simple: 'no six equal, no 123456, not the last six of the ID',
      bank: 'bank rules (shapes and tails of personal numbers)',
      fuzhou: 'Fuzhou rule (no six consecutive digits of the ID)',
      'zxcvbn-raw': 'zxcvbn-ts ≥ 1, raw fields',
      'zxcvbn-expanded': 'zxcvbn-ts ≥ 1, expanded forms',
      standard: '**this library, standard**',
      strict: '**this library, strict**',
      'standard-other': 'standard, list fitted to set B',
      'strict-other': 'strict, list fitted to set B',
    },
    quantities: name([
      'birth date known, no policy',
      'nothing known of the person, no policy',
      'after refusing the bank shapes',
      'after refusing the six-digit entries of zxcvbn-ts',
      'after refusing every shape',
      'after refusing every shape and date',
    ]),
    headings: [
      'Calibration',
      'Aims',
      'Policies side by side',
      'Two attackers',
      'The sets swapped',
      'What people do after a refusal',
      'Two knobs without a published value',
      'What falls most',
      'Log of runs',
    ],
    columns: {
      quantity: 'quantity',
      guesses: 'guesses',
      published: 'published',
      measured: 'simulated',
      tolerance: 'tolerance',
      policy: 'policy',
      people: 'people',
      first: 'first choices refused',
      random: 'random PINs refused',
      attacker: 'attacker',
      aim: 'aim',
      met: 'met',
      redraw: 'model',
      initial: 'left at the initial password',
      window: 'phone or ID fragment',
      what: 'falls within 100 guesses',
      share: 'of all people',
      date: 'date',
      commit: 'commit',
      note: 'note',
    },
    attackers: ['optimum: knows the distribution of the victims', 'trained on the other set'],
    verdicts: ['met', 'missed'],
    edited: ', edited after a refusal',
    seed: 'seed',
    table: 'Show the table',
  },
};
