import type { Figures } from './Figures';

const labels = {
  zh: {
    setting: (minutes: number, node: string, blocks: number) =>
      `${minutes} 分钟，${node}；被测代码共 ${blocks.toLocaleString('en')} 个代码块。`,
    head: '| 目标 | 执行次数 | 覆盖的代码块 | 不同的回答 | 留下的输入 | 一次执行最多经过的代码块 | 违反约定 |',
  },
  en: {
    setting: (minutes: number, node: string, blocks: number) =>
      `${minutes} minutes, ${node}; ${blocks.toLocaleString('en')} blocks in all of the code under test.`,
    head: '| target | executions | blocks covered | kinds of answers | inputs kept | most blocks run in one execution | promises broken |',
  },
} as const;

/** The generated block of docs/contributing/testing.md. */
export const renderFigures = ({ minutes, node, blocks, targets }: Figures, language: 'zh' | 'en'): string => {
  const { setting, head } = labels[language];
  const rows = Object.entries(targets).map(
    ([name, { executions, covered, answers, corpus, mostSteps, crashes }]) =>
      `| ${[`\`${name}\``, ...[executions, covered, answers, corpus, mostSteps, crashes].map((figure) => figure.toLocaleString('en'))].join(' | ')} |`,
  );
  return [setting(minutes, node, blocks), [head, head.replace(/[^|]+/g, '---'), ...rows].join('\n')].join('\n\n');
};
