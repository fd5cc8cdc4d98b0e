/** The rows of research/results/spark.json, as report.py writes them. */
export interface ValuesRow {
  row: 'values';
  known: 'everything' | 'ID number, phone, card number' | 'ID number';
  scope: 'anywhere' | 'region';
  least: number;
  median: number;
  mean: number;
  most: number;
}

export interface HashRow {
  row: 'hash';
  name: string;
  milliseconds: number;
  people: number;
  coreDaysAnywhere: number;
  coreDaysRegion: number;
}

export interface AloneRow {
  row: 'one process';
  accounts: number;
  seconds: number;
  coreSeconds: number;
  accountsPerCoreSecond: number;
}

export interface JobRow {
  row: 'calm' | 'killed';
  accounts: number;
  partitions: number;
  seconds: number;
  accountsPerCoreSecond: number;
  accountsPerCoreSecondWithEngine: number;
  workerMB: number;
  processMB: Record<string, number>;
  restarts: number;
  kills: { killed: 'a command line' | 'worker 1'; processes: number; partitionsDone: number }[];
}

export interface CheckRow {
  row: 'check';
  what: string;
  held: boolean;
}

export interface SourceRow {
  row: 'source';
  node: string;
  java: string;
  python: string;
  pyspark: string;
  processor: string;
  cores: number;
}

export interface ScanRow {
  row: 'scan';
  files: number;
  bytes: number;
  descriptions: number;
  needles: number;
}

export type Row = ValuesRow | HashRow | AloneRow | JobRow | CheckRow | SourceRow | ScanRow;

export type Language = 'zh' | 'en';

const labels = {
  zh: {
    valuesHead: ['已知什么', '范围', '最少', '中位数', '平均', '最多'],
    known: {
      everything: '全部字段',
      'ID number, phone, card number': '证件号码、手机号、卡号',
      'ID number': '证件号码',
    },
    scope: { anywhere: '全部', region: '参保地' },
    hashHead: ['散列', '一次（毫秒）', '试全部（核·天）', '只试参保地（核·天）'],
    jobHead: ['什么', '秒', '账户数/核·秒，只算命令行', '账户数/核·秒，连同引擎', '每个 worker 内存（MB）'],
    jobs: { 'one process': '一个进程，不用 Spark', calm: '两个 worker', killed: '两个 worker，中途杀进程' },
    killed: { 'a command line': '一个命令行进程', 'worker 1': '一个 worker 及其下全部进程' },
    setting: (source: SourceRow, cores: number): string =>
      `${source.processor}，${cores} 核，与别的工作分用；Node ${source.node}，pyspark ${source.pyspark}，Python ${source.python}。`,
    kills: (parts: readonly string[], all: number, restarts: number): string =>
      `共 ${all} 个分区。${parts.join('；')}。由命令行进程之死引起的重来 ${restarts} 次。`,
    kill: (what: string, done: number): string => `完成 ${done} 个时杀掉${what}`,
    scan: ({ files, descriptions, needles }: ScanRow): string =>
      `在 ${files} 个文件、${descriptions} 份命令行与环境变量里找 ${needles.toLocaleString('en')} 个不该出现的文本，一个也没有；同样的查找在账户文件里找得到。`,
  },
  en: {
    valuesHead: ['what is known', 'scope', 'least', 'median', 'mean', 'most'],
    known: {
      everything: 'every field',
      'ID number, phone, card number': 'ID number, phone, card number',
      'ID number': 'ID number',
    },
    scope: { anywhere: 'all', region: "the region's" },
    hashHead: ['hash', 'one (milliseconds)', 'all values (core days)', "the region's only (core days)"],
    jobHead: [
      'what',
      'seconds',
      'accounts a core second, command line alone',
      'accounts a core second, with the engine',
      'memory of a worker (MB)',
    ],
    jobs: {
      'one process': 'one process, no Spark',
      calm: 'two workers',
      killed: 'two workers, parts killed meanwhile',
    },
    killed: { 'a command line': 'a process of the command line', 'worker 1': 'a worker and everything below it' },
    setting: (source: SourceRow, cores: number): string =>
      `${source.processor}, ${cores} cores shared with other work; Node ${source.node}, pyspark ${source.pyspark}, Python ${source.python}.`,
    kills: (parts: readonly string[], all: number, restarts: number): string =>
      `${all} partitions in all. ${parts.join('; ')}. Partitions begun anew because their process died: ${restarts}.`,
    kill: (what: string, done: number): string => `With ${done} done: ${what} killed`,
    scan: ({ files, descriptions, needles }: ScanRow): string =>
      `${needles.toLocaleString('en')} texts that must turn up nowhere were looked for in ${files} files and in ${descriptions} command lines and environments: none was there. The same search finds them in the file of accounts.`,
  },
} as const;

const figure = (value: number): string => value.toLocaleString('en', { maximumFractionDigits: value < 0.1 ? 4 : 1 });

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

const rowsOf = <R extends Row>(rows: readonly Row[], ...names: R['row'][]): R[] =>
  rows.filter((row): row is R => names.includes(row.row));

/** How many values are tried for one person. */
export const renderValues = (rows: readonly Row[], language: Language): string => {
  const { valuesHead, known, scope } = labels[language];
  return table(
    valuesHead,
    rowsOf<ValuesRow>(rows, 'values').map((row) => [
      known[row.known],
      scope[row.scope],
      ...[row.least, row.median, row.mean, row.most].map(figure),
    ]),
  );
};

/** What a hash costs, and a province. */
export const renderHashes = (rows: readonly Row[], language: Language): string =>
  table(
    labels[language].hashHead,
    rowsOf<HashRow>(rows, 'hash').map(({ name, milliseconds, coreDaysAnywhere, coreDaysRegion }) => [
      name,
      ...[milliseconds, coreDaysAnywhere, coreDaysRegion].map(figure),
    ]),
  );

/** What the cluster did beside one process, what was killed when, and what was looked for afterwards. */
export const renderJobs = (rows: readonly Row[], language: Language): string => {
  const texts = labels[language];
  const [source] = rowsOf<SourceRow>(rows, 'source');
  const [alone] = rowsOf<AloneRow>(rows, 'one process');
  const [scan] = rowsOf<ScanRow>(rows, 'scan');
  const jobs = rowsOf<JobRow>(rows, 'calm', 'killed');
  const killed = jobs.find(({ row }) => row === 'killed');
  if (!source || !alone || !scan || !killed) throw new Error('research/results/spark.json: a row is missing');
  const kills = killed.kills.map((hit) => texts.kill(texts.killed[hit.killed], hit.partitionsDone));
  return [
    texts.setting(source, source.cores),
    table(texts.jobHead, [
      [texts.jobs['one process'], figure(alone.seconds), figure(alone.accountsPerCoreSecond), '—', '—'],
      ...jobs.map((job) => [
        texts.jobs[job.row],
        figure(job.seconds),
        figure(job.accountsPerCoreSecond),
        figure(job.accountsPerCoreSecondWithEngine),
        figure(job.workerMB),
      ]),
    ]),
    texts.kills(kills, killed.partitions, killed.restarts),
    texts.scan(scan),
  ].join('\n\n');
};
