/** The words of the generated block in one language. */
export const benchLabels = {
  zh: {
    setting: (machine: string, node: string, versions: string) =>
      `机器：${machine}；Node ${node}；${versions}。每格为微秒，括号内是与 zxcvbn-ts 之比(小于 1 为更快)。`,
    table: '看表',
    headings: { checks: '一次检查', second: '每秒次数', cold: '冷启动', growth: '随数量增长', worst: '最坏的输入' },
    who: '检查者',
    kinds: {
      pinRandom: '六位数字，随机',
      pinRefused: '六位数字，弱',
      text12: '文本 12 位，随机',
      text12Refused: '文本 12 位，弱',
      text64: '文本 64 位，随机',
      text64Refused: '文本 64 位，弱',
    },
    own: {
      prepared: '**本库**，主体已准备',
      fourFields: '**本库**，每次准备主体（四项）',
      unprepared: '**本库**，每次准备主体（全部字段与一名家人）',
      metered: '**本库**，已准备，完整强度计',
    },
    cold: '| 入口 | 只读取和编译（毫秒） | 加载（毫秒） | 首次询问（毫秒） | 占用堆（kB） |',
    growth: { length: '文本长度', relatives: '家人数（准备主体）', rules: '自有规则数（六位数字）' },
    growthHead: (name: string) => `| ${name} | 微秒 |`,
    worst: '| 256 位，重复 | 毫秒 |',
    second: (checks: string, prepare: string, one: string, two: string) =>
      `主体已准备时，一个进程每秒 ${one} 次六位数字检查，两个进程同时 ${two} 次；随机六位数字的中位数折合每秒 ${checks} 次。准备一个主体 ${prepare} 微秒。`,
  },
  en: {
    setting: (machine: string, node: string, versions: string) =>
      `Machine: ${machine}; Node ${node}; ${versions}. Microseconds; in brackets the ratio to zxcvbn-ts (below 1 is faster).`,
    table: 'Show the table',
    headings: {
      checks: 'One check',
      second: 'Checks a second',
      cold: 'Cold start',
      growth: 'How it grows',
      worst: 'The worst inputs',
    },
    who: 'who',
    kinds: {
      pinRandom: 'six digits, random',
      pinRefused: 'six digits, weak',
      text12: 'text of 12, random',
      text12Refused: 'text of 12, weak',
      text64: 'text of 64, random',
      text64Refused: 'text of 64, weak',
    },
    own: {
      prepared: '**this library**, subject prepared',
      fourFields: '**this library**, subject of four fields prepared each time',
      unprepared: '**this library**, subject of all fields and a relative prepared each time',
      metered: '**this library**, prepared, full meter',
    },
    cold: '| entry | read and compiled only (ms) | load (ms) | first question (ms) | heap kept (kB) |',
    growth: {
      length: 'length of a text',
      relatives: 'relatives (preparing the subject)',
      rules: 'rules of the operator (six digits)',
    },
    growthHead: (name: string) => `| ${name} | µs |`,
    worst: '| 256 characters, repeated | ms |',
    second: (checks: string, prepare: string, one: string, two: string) =>
      `With a prepared subject one process makes ${one} checks of six digits a second, two together ${two}; the median of random six digits is ${checks} a second. Preparing a subject takes ${prepare} µs.`,
  },
} as const;
