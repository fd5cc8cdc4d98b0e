/** Writes the table of codes of `docs/guide/detectors.md` and its mirror: severity, PINs as counted, when, and the text. */
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';
import { checkPassword, definePolicy, messages as zhCN, prepareSubject } from '../../src/index';
import { messages as en } from '../../src/messages/en';
import { findingCodes, findingOrder } from '../../src/policy/findingCodes';
import { replaceBlock } from '../../tools/replaceBlock';
import type { FindingCode, Wording } from '../../src/types';
import { when } from './detectors/when';

const script = fileURLToPath(import.meta.url);

/** How many of all six-digit PINs carry each code, of nobody in particular, with six different digits as the current one. */
export const countPins = (): Map<FindingCode, number> => {
  const policy = definePolicy();
  const subject = prepareSubject(policy, {});
  const counts = new Map<FindingCode, number>();
  for (let pin = 0; pin < 1_000_000; pin++) {
    const { findings } = checkPassword(policy, String(pin).padStart(6, '0'), { subject, currentPassword: '739105' });
    for (const code of new Set(findings.map((finding) => finding.code))) counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  return counts;
};

const languages = {
  zh: {
    page: 'docs/guide/detectors.md',
    catalogue: zhCN,
    head: '| 代码 | 默认 | 个数 | 何时 | 文案 |',
    person: '因人而异',
    policy: '由策略定',
  },
  en: {
    page: 'docs/en/guide/detectors.md',
    catalogue: en,
    head: '| code | default | PINs | when | message |',
    person: 'by person',
    policy: 'by policy',
  },
} as const;

const renderCodes = (language: 'zh' | 'en', counts: ReadonlyMap<FindingCode, number>): string => {
  const { catalogue, head, person, policy } = languages[language];
  const rows = findingOrder.map((code) => {
    const { severity } = findingCodes[code];
    const { pins, ...texts } = when[code];
    const wording: Wording = catalogue.findings[code];
    const message = typeof wording === 'string' ? wording : `${wording.digits} / ${wording.text}`;
    const both = severity.digits === severity.text ? severity.digits : `${severity.digits} / ${severity.text}`;
    const count = { counted: (counts.get(code) ?? 0).toLocaleString('en'), person, policy, none: '—' }[pins];
    return `| \`${code}\` | ${both} | ${count} | ${texts[language]} | ${message} |`;
  });
  return [head, '|---|---|---|---|---|', ...rows].join('\n');
};

/** The pages with their tables written anew, by path. */
export const buildDetectors = (root: string, counts: ReadonlyMap<FindingCode, number>): Map<string, string> =>
  new Map(
    (['zh', 'en'] as const).map((language) => {
      const { page } = languages[language];
      const text = readFileSync(join(root, page), 'utf8');
      return [page, replaceBlock(text, 'docs/generators/buildDetectors.ts', renderCodes(language, counts))];
    }),
  );

if (argv[1] === script) {
  const root = dirname(dirname(dirname(script)));
  for (const [path, text] of buildDetectors(root, countPins())) {
    writeFileSync(join(root, path), text);
    console.log(`written: ${path}`);
  }
}
