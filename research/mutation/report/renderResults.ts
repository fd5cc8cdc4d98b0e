import { changeOf } from './changeOf';
import type { Explanation, Results, RoomResult } from './Results';

const labels = {
  zh: {
    setting: (node: string, stryker: string) => `Stryker ${stryker}，${node}。`,
    head: '| 部分 | 改动 | 被发现 | 得分 |',
    survivors: '未被发现的改动',
    colon: '：',
  },
  en: {
    setting: (node: string, stryker: string) => `Stryker ${stryker}, ${node}.`,
    head: '| room | changes | noticed | score |',
    survivors: 'Changes that nobody noticed',
    colon: ': ',
  },
} as const;

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

/** Code in Markdown, whatever it holds. */
const code = (text: string): string => {
  const fence = '`'.repeat(1 + Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length)));
  return fence.length > 1 ? `${fence} ${text} ${fence}` : `\`${text}\``;
};

const renderRow = ([room, { files }]: [string, RoomResult]): string => {
  const counts = Object.values(files);
  const [all, noticed] = [sum(counts.map((each) => each.all)), sum(counts.map((each) => each.noticed))];
  return `| \`src/${room}/\` | ${all} | ${noticed} | ${((noticed / all) * 100).toFixed(1)} % |`;
};

/** The generated block of docs/guide/mutation.md. */
export const renderResults = (
  { node, stryker, rooms }: Results,
  explanations: readonly Explanation[],
  language: 'zh' | 'en',
): string => {
  const { setting, head, survivors, colon } = labels[language];

  const renderFile = ([file, { noticed, all }]: [string, RoomResult['files'][string]], result: RoomResult): string => {
    const changes = result.survivors.filter((survivor) => survivor.file === file).map(changeOf);
    const lines = changes.map((change) => {
      const reason = explanations.find((each) => each.file === file && each.changes.includes(change));
      return `- ${code(change)}${reason ? colon + reason[language] : ''}`;
    });
    return [`**\`${file}\`** (${noticed} / ${all})`, ...(lines.length > 0 ? [lines.join('\n')] : [])].join('\n\n');
  };

  return [
    setting(node, stryker),
    [head, head.replace(/[^|]+/g, '---'), ...Object.entries(rooms).map(renderRow)].join('\n'),
    `## ${survivors}`,
    ...Object.entries(rooms).flatMap(([room, result]) => [
      `### src/${room}`,
      ...Object.entries(result.files)
        .filter(([, { noticed, all }]) => noticed < all)
        .map((entry) => renderFile(entry, result)),
    ]),
  ].join('\n\n');
};
