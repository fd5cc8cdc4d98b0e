/** The words of the tables about the load, in the languages of the site. */
export const loadLabels = {
  zh: {
    checked: {
      pin: '六位数字密码，带参保人信息',
      core: '文本密码，内置判断',
      light: "文本密码，`meter: 'light'`",
      full: "文本密码，`meter: 'full'`",
    },
    setting: (machine: string, node: string, rounds: number, counts: readonly string[]) =>
      `${machine}，与其他程序共用；Node ${node}。各行依次检查 ${counts.join('、')} 行合成数据，${rounds} 轮中取受干扰最少的一轮：每行不同的人，含证件号码、手机号、姓名、卡号；百分之一有错；数字密码一半自带策略。速度按进程自己的处理器时间计，启动、读入与写出都算在内；内存为最大常驻内存。`,
    rates: ['检查什么', '每秒行数（一个核）', '内存'],
    country: ['检查什么', '合计核时', '一天内均匀完成所需的核'],
    millions: '已回答的百万行数',
    most: (lines: string, most: number, idle: { commandLine: number; node: number }) =>
      `全程 ${lines} 行（每 25 万行有一行 9 MB）中最大 ${most} MB。回答过一行、正在等待的进程 ${idle.commandLine} MB，其中 Node 自身 ${idle.node} MB。`,
  },
  en: {
    checked: {
      pin: 'PIN of six digits, with a subject',
      core: 'text password, built-in judge',
      light: "text password, `meter: 'light'`",
      full: "text password, `meter: 'full'`",
    },
    setting: (machine: string, node: string, rounds: number, counts: readonly string[]) =>
      `${machine}, shared with other programs; Node ${node}. The rows checked ${counts.join(', ')} lines of synthetic data, in ${rounds} rounds of which the least disturbed counts: every line another person with ID number, phone, name and card number; one in a hundred faulty; of the PINs half with a policy of their own. Rates are by the processor time of the process itself, with start, input and output; memory is the largest resident set.`,
    rates: ['what is checked', 'lines a second (one core)', 'memory'],
    country: ['what is checked', 'core hours in all', 'cores, spread evenly over a day'],
    millions: 'million lines answered',
    most: (lines: string, most: number, idle: { commandLine: number; node: number }) =>
      `The largest in all ${lines} lines, of which one in 250,000 has 9 MB, was ${most} MB. A process that has answered one line and waits holds ${idle.commandLine} MB, ${idle.node} MB of it Node itself.`,
  },
};
