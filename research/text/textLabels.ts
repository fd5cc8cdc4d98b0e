import type { Kind } from './createKinds';
import type { TextSet } from './createSets';
import type { TextTarget } from './TextResults';

/** The words of the generated block about text passwords in one language. */
export interface TextLabels {
  readonly checkers: Readonly<Record<string, string>>;
  readonly sets: Readonly<Record<TextSet['name'], string>>;
  readonly kinds: Readonly<Record<Kind['name'], string>>;
  readonly quantities: Readonly<Record<TextTarget['quantity'], string>>;
  readonly headings: readonly [
    aims: string,
    sets: string,
    fallen: string,
    calibration: string,
    kinds: string,
    families: string,
    log: string,
  ];
  readonly columns: Readonly<
    Record<
      | 'checker'
      | 'quantity'
      | 'policy'
      | 'people'
      | 'first'
      | 'within'
      | 'guesses'
      | 'aim'
      | 'measured'
      | 'met'
      | 'published'
      | 'simulated'
      | 'tolerance'
      | 'accepted'
      | 'family'
      | 'size'
      | 'date'
      | 'commit'
      | 'note'
      | 'strong',
      string
    >
  >;
  readonly verdicts: readonly [met: string, missed: string];
  readonly seed: string;
  readonly table: string;
}

/** Chinese and English. */
export const textLabels: Readonly<Record<'zh' | 'en', TextLabels>> = {
  zh: {
    checkers: {
      none: '无规则',
      core: '**本库默认**',
      'core-1e8': '**本库，`minGuesses: 1e8`**',
      light: '**本库，`./strength/light`**',
      full: '**本库，`./strength`**',
      'zxcvbn-ts': 'zxcvbn-ts ≥ 3，无个人信息',
      'zxcvbn-ts-raw': 'zxcvbn-ts ≥ 3，原始字段',
      'zxcvbn-ts-expanded': 'zxcvbn-ts ≥ 3，展开片段',
      zxcvbn: 'zxcvbn ≥ 3',
      'check-password-strength': 'check-password-strength ≥ Medium',
      'owasp-password-strength-test': 'owasp-password-strength-test，strong',
      'password-validator': 'password-validator，8 位以上含字母与数字',
    },
    sets: {
      personal: '只由个人信息拼成',
      weak: '典型的弱选择',
      'random-8': '随机 8 位字母数字',
      'random-10': '随机 10 位字母数字',
      'random-digits-letter': '随机七位数字与一个字母',
      manager: '密码管理器生成（nist）',
      'random-printable-8': '随机 8 位可打印字符',
      'random-lower-digits-8': '随机 8 位小写与数字',
      'random-lower-digits-10': '随机 10 位小写与数字',
      'random-lower-15': '随机 15 位小写（nist）',
      passphrase: '随机四词拼音（nist）',
    },
    kinds: {
      emoji: '表情符号在后',
      keyboard: '键盘路线',
      email: '本人的邮箱',
      initial: '统一初始密码加尾巴',
      reuse: '当前密码加尾巴',
      service: '业务词',
      english: '前一千的英文词加尾巴',
      'english-rare': '其他英文词加尾巴',
      phrase: '拼音短语加尾巴',
      'look-alike': '形近替换',
      scripts: '声调、圆圈与其他文字',
      names: '拉丁字母姓名',
      mixed: '姓名与日期交错',
    },
    quantities: { none: '无规则', 'zxcvbn-ts-raw': 'zxcvbn-ts，原始字段', 'zxcvbn-ts-expanded': 'zxcvbn-ts，展开片段' },
    headings: [
      '文本：目标',
      '文本：各集合被接受的比例',
      '文本：认识本人的攻击者',
      '文本：校准',
      '文本：曾被称为强的各类选择，接受与称为强的比例',
      '文本：弱选择的各族中默认策略接受的个数',
      '文本：运行记录',
    ],
    columns: {
      checker: '检查者',
      quantity: '量',
      policy: '策略',
      people: '人数',
      first: '首选被拒（五倍人数）',
      within: '100 次内被猜中',
      guesses: '猜测次数',
      aim: '目标',
      measured: '实测',
      met: '是否达到',
      published: '已公布',
      simulated: '模拟',
      tolerance: '容差',
      accepted: '接受',
      family: '族',
      size: '个数',
      date: '日期',
      commit: '提交',
      note: '说明',
      strong: '称为强',
    },
    verdicts: ['达到', '未达到'],
    seed: '种子',
    table: '看表',
  },
  en: {
    checkers: {
      none: 'no policy',
      core: '**this library, default**',
      'core-1e8': '**this library, `minGuesses: 1e8`**',
      light: '**this library, `./strength/light`**',
      full: '**this library, `./strength`**',
      'zxcvbn-ts': 'zxcvbn-ts ≥ 3, nothing of the person',
      'zxcvbn-ts-raw': 'zxcvbn-ts ≥ 3, raw fields',
      'zxcvbn-ts-expanded': 'zxcvbn-ts ≥ 3, expanded forms',
      zxcvbn: 'zxcvbn ≥ 3',
      'check-password-strength': 'check-password-strength ≥ Medium',
      'owasp-password-strength-test': 'owasp-password-strength-test, strong',
      'password-validator': 'password-validator, 8 or more with letters and digits',
    },
    sets: {
      personal: 'only personal parts',
      weak: 'typical weak choices',
      'random-8': 'random, 8 letters and digits',
      'random-10': 'random, 10 letters and digits',
      'random-digits-letter': 'random, seven digits and a letter',
      manager: 'made by password managers (nist)',
      'random-printable-8': 'random, 8 printable',
      'random-lower-digits-8': 'random, 8 lower case and digits',
      'random-lower-digits-10': 'random, 10 lower case and digits',
      'random-lower-15': 'random, 15 lower case (nist)',
      passphrase: 'random, four words in pinyin (nist)',
    },
    kinds: {
      emoji: 'an emoji behind it',
      keyboard: 'keyboard walks',
      email: 'the own e-mail address',
      initial: 'a fixed initial password with a tail',
      reuse: 'the current password with a tail',
      service: 'words of the service',
      english: 'an English word of the first thousand with a tail',
      'english-rare': 'another English word with a tail',
      phrase: 'a phrase in pinyin with a tail',
      'look-alike': 'look-alikes',
      scripts: 'marks, circles and other scripts',
      names: 'names in Latin letters',
      mixed: 'name and date in turns',
    },
    quantities: {
      none: 'no policy',
      'zxcvbn-ts-raw': 'zxcvbn-ts, raw fields',
      'zxcvbn-ts-expanded': 'zxcvbn-ts, expanded forms',
    },
    headings: [
      'Text: aims',
      'Text: how much of each set is accepted',
      'Text: an attacker who knows the person',
      'Text: calibration',
      'Text: kinds of choices that were once called strong: accepted, and called strong',
      'Text: accepted by the default policy, by family of weak choices',
      'Text: log of runs',
    ],
    columns: {
      checker: 'checker',
      quantity: 'quantity',
      policy: 'policy',
      people: 'people',
      first: 'first choices refused (of five times as many people)',
      within: 'fallen within 100 guesses',
      guesses: 'guesses',
      aim: 'aim',
      measured: 'measured',
      met: 'met',
      published: 'published',
      simulated: 'simulated',
      tolerance: 'tolerance',
      accepted: 'accepted',
      family: 'family',
      size: 'size',
      date: 'date',
      commit: 'commit',
      note: 'note',
      strong: 'called strong',
    },
    verdicts: ['met', 'missed'],
    seed: 'seed',
    table: 'Show the table',
  },
};
