import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { fillWording, wordFinding } from '../../src/messages/wording';
import type { EnumWord, FindingCode, Messages, RequirementCode, Wording } from '../../src/types';
import { catalogues } from './catalogues';
import { findingParams, requirementParams } from './facts';
import { findSimplified } from './traditional';

const folder = fileURLToPath(new URL('../../src/messages/', import.meta.url));

test('every file of a language is in the list that is tested here, under the name of its locale', () => {
  const files = readdirSync(folder).filter((name) =>
    readFileSync(`${folder}${name}`, 'utf8').includes('export const messages:'),
  );
  expect(files.sort()).toEqual(catalogues.map(({ locale }) => `${locale}.ts`).sort());
});

const KINDS = ['digits', 'text'] as const;
const CODES = Object.keys(findingParams) as FindingCode[];

const REQUIREMENTS: RequirementCode[] = [
  'requirement.too-short',
  'requirement.too-long',
  'requirement.digits-only',
  'requirement.full-width',
  'requirement.characters',
  'requirement.character-classes',
  'initial-password',
  'reuse.current',
  'subject.document',
  'pattern.all-digits',
  'pattern.repeated',
  'pattern.date',
  'pattern.partial',
  'blocklist.common',
  'guessable',
];

const requirementText = (messages: Messages, code: RequirementCode, kind: 'digits' | 'text'): string =>
  fillWording(messages.requirements[code], messages, requirementParams, kind);

/** Every text of a catalogue, filled, with a name that a failing test can show. */
const allTexts = (messages: Messages): [name: string, text: string][] => [
  ...KINDS.flatMap((kind) => [
    ...CODES.map((code): [string, string] => [
      `${code} (${kind})`,
      wordFinding(messages, code, findingParams[code], kind),
    ]),
    ...REQUIREMENTS.map((code): [string, string] => [
      `requirements ${code} (${kind})`,
      requirementText(messages, code, kind),
    ]),
  ]),
  ...Object.entries(messages.labels),
  ...Object.entries(messages.classes),
  ['accepted', messages.accepted],
  ['failed', messages.failed],
];

const variants = (wording: Wording): string[] =>
  typeof wording === 'string' ? [wording] : [wording.digits, wording.text];

const placeholders = (wording: Wording): string[] =>
  [...new Set(variants(wording).flatMap((text) => text.match(/\{\w+\}/g) ?? []))].sort();

const table = (rows: [string, string, string][]): string =>
  rows.map(([code, digits, text]) => `| \`${code}\` | ${digits} | ${digits === text ? '' : text} |`).join('\n');

/** What a reader who does not read code looks at: a page for each language. */
const page = (messages: Messages): string => `# ${messages.locale}

Written by tests/messages/catalogues.test.ts from src/messages/${messages.locale}.ts; do not edit.
An empty last cell means that both formats share one text. Numbers are examples.

## Findings

| code | PIN | text password, where it differs |
|---|---|---|
${table(CODES.map((code) => [code, wordFinding(messages, code, findingParams[code], 'digits'), wordFinding(messages, code, findingParams[code], 'text')]))}

## Lines shown before anyone types

| code | PIN | text password, where it differs |
|---|---|---|
${table(REQUIREMENTS.map((code) => [code, requirementText(messages, code, 'digits'), requirementText(messages, code, 'text')]))}

## The rest

- accepted: ${messages.accepted}
- failed: ${messages.failed}
- labels: ${Object.values(messages.labels).join(' / ')}
- classes: ${Object.values(messages.classes).join(messages.separator)}
`;

describe.each(catalogues.map((messages) => [messages.locale, messages] as const))('%s', (locale, messages) => {
  const texts = allTexts(messages);
  const chinese = locale.startsWith('zh');

  test('has every code and nothing else', () => {
    expect(Object.keys(messages.findings)).toEqual(CODES);
    expect(Object.keys(messages.requirements)).toEqual(REQUIREMENTS);
  });

  test.each(texts)('%s is short, calm and complete: %s', (_name, text) => {
    expect(text).not.toBe('');
    expect(text).toBe(text.trim());
    expect([...text.replace(/ /g, '')].length).toBeLessThanOrEqual(chinese ? 20 : 60);
    expect(text).not.toMatch(/[{}]|undefined/);
    expect(text).not.toMatch(/[.。．!！?？]/);
    expect(text).not.toMatch(/[你您妳]|\byour?\b/i);
    if (chinese) expect((text.match(/[,，;；]/g) ?? []).length).toBeLessThanOrEqual(1);
  });

  test('says what is wrong before what to do, and forbids nothing', () => {
    for (const [code, wording] of Object.entries(messages.findings)) {
      for (const text of variants(wording)) {
        expect(text).not.toMatch(/不要|不能用|不能使用|不可以|請勿|请勿|避免|\b(?:do not|must not|avoid)\b/i);
        // The kinds of characters that are asked for are as long as a line may be.
        if (code !== 'requirement.character-classes')
          expect(text).toMatch(chinese ? /^[^，]+，[^，]+$/ : /^[^;]+; [^;]+$/);
      }
    }
  });

  test('most texts end with the advice that is said once where several are joined', () => {
    const texts = Object.values(messages.findings).flatMap(variants);
    expect(texts.filter((text) => text.endsWith(messages.advice)).length).toBeGreaterThan(texts.length / 2);
  });

  test('does not say card number of every number of a register', () => {
    expect(variants(messages.findings['subject.card']).join('')).toMatch(/编号|編號|registered number/);
  });

  test('has at most one comma or semicolon before classes are filled in', () => {
    for (const wording of Object.values(messages.findings)) {
      for (const text of variants(wording)) expect(text.match(/[,，;；]/g)?.length ?? 0, text).toBeLessThanOrEqual(1);
    }
  });

  test('puts a space between a number and a Chinese character', () => {
    for (const [name, text] of texts) expect(text, name).not.toMatch(/\d[\u4e00-\u9fff]|[\u4e00-\u9fff]\d/);
  });

  test('uses the placeholders of zh-CN', () => {
    for (const code of CODES) {
      expect(placeholders(messages.findings[code]), code).toEqual(placeholders(catalogues[0].findings[code]));
    }
    for (const code of REQUIREMENTS) {
      expect(placeholders(messages.requirements[code]), code).toEqual(placeholders(catalogues[0].requirements[code]));
    }
  });

  test('says the same of PINs and text where one wording serves', () => {
    for (const wording of [...Object.values(messages.findings), ...Object.values(messages.requirements)]) {
      if (typeof wording !== 'string') expect(wording.digits).not.toBe(wording.text);
    }
  });

  test('gives every reason a text of its own, but for what cannot be checked', () => {
    const shared = CODES.filter((code) => !code.endsWith('.unavailable'));
    for (const kind of KINDS) {
      const worded = shared.map((code) => wordFinding(messages, code, findingParams[code], kind));
      expect(new Set(worded).size).toBe(worded.length);
    }
  });

  test('does not confirm whose initial password was recognised elsewhere', () => {
    const text = wordFinding(messages, 'initial-password.common', {}, 'digits');
    expect(text).toMatch(/常见|常見|common/);
    expect(text).not.toMatch(/本市|本地|当地|當地|local|city|region/);
  });

  test('reads well on its page', async () => {
    await expect(page(messages)).toMatchFileSnapshot(`./snapshots/${locale}.md`);
  });
});

const FORBIDDEN: Record<Messages['locale'], RegExp> = {
  'zh-CN': /口令|默认密码|身份证|证件号(?!码)|(?<!出)生日|手机号码|[碼號證請與這種連續時間數資無輸]/,
  'zh-HK': /身分|預設密碼|(?<!出)生日|密码/,
  'zh-TW': /身份|初始密碼|(?<!出)生日|密码/,
  en: /[\u4e00-\u9fff，、]|passcode|birthday/,
};

test.each(catalogues.map((messages) => [messages.locale, messages] as const))(
  '%s keeps to its words',
  (locale, messages) => {
    for (const [name, text] of allTexts(messages)) {
      expect(text, name).not.toMatch(FORBIDDEN[locale]);
      if (locale === 'zh-HK' || locale === 'zh-TW') expect(findSimplified(text), name).toEqual([]);
    }
  },
);

test('the words of Hong Kong and Taiwan differ where the places do', () => {
  const [, zhHK, zhTW] = catalogues;
  const params: Record<string, number | EnumWord> = {};
  const word = (messages: Messages, code: FindingCode) => wordFinding(messages, code, params, 'digits');
  expect([word(zhHK, 'initial-password'), word(zhTW, 'initial-password')]).toEqual([
    '這是初始密碼，請更換',
    '這是預設密碼，請更換',
  ]);
  expect([word(zhHK, 'pattern.id-number'), word(zhTW, 'pattern.id-number')]).toEqual([
    '看似身份證或其他證件號碼，請更換',
    '看起來像身分證或其他證件號碼，請更換',
  ]);
});
