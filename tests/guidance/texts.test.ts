import { describe, expect, test } from 'vitest';
import { channels } from '../../src/guidance/channels';
import type { ChannelId, ChannelTexts } from '../../src/guidance/channels';
import type { Locale } from '../../src/types';
import { catalogues } from '../messages/catalogues';
import { findSimplified } from '../messages/traditional';

/** Every language has a file of its name. */
const ALL = await Promise.all(
  catalogues.map(async ({ locale }): Promise<[Locale, ChannelTexts]> => {
    const { texts } = (await import(`../../src/guidance/texts/${locale}.ts`)) as { texts: ChannelTexts };
    return [locale, texts];
  }),
);

/** Menus and names that every language quotes as the screen shows them. */
const MENUS: Partial<Record<ChannelId, string[]>> = {
  'national-app.voucher': ['医保码', '修改密码'],
  'national-app.payment': ['我的', '设置', '密码管理', '医保支付密码'],
  'local-app': ['服务', '我的'],
  'mini-program.henan': ['河南医保', '医保电子凭证', '设置', '修改医保码密码'],
  'wechat-account.my-insurance': ['我的医保', '账户管理', '医保密码管理'],
  'hotline-12333': ['社保卡业务', '修改密码'],
};

/** Digits and keys of the 12333 menu, step by step. */
const HOTLINE_KEYS = ['12333', '2', '2', '#', '123456 #', '#', '6 #', '#'];

const linesOf = (texts: ChannelTexts, id: ChannelId): string[] => {
  const { name, steps, note } = texts[id];
  return [name, ...steps, ...(note === undefined ? [] : [note])];
};

const page = (locale: Locale, texts: ChannelTexts): string =>
  `# ${locale}\n\nWritten by tests/guidance/texts.test.ts from src/guidance/texts/${locale}.ts; do not edit.\n${channels
    .map(({ id }) => {
      const { name, steps, note } = texts[id];
      const list = steps.map((step, index) => `${index + 1}. ${step}`).join('\n');
      return `\n## ${name}\n\n\`${id}\`\n\n${list}\n${note === undefined ? '' : `\n> ${note}\n`}`;
    })
    .join('')}`;

describe.each(ALL)('%s', (locale, texts) => {
  const chinese = locale.startsWith('zh');

  test('has every channel, in order', () => {
    expect(Object.keys(texts)).toEqual(channels.map(({ id }) => id));
  });

  test('lines are short and address nobody', () => {
    for (const { id } of channels) {
      expect(texts[id].steps.length, id).toBeGreaterThanOrEqual(2);
      for (const line of linesOf(texts, id)) {
        expect(line).toBe(line.trim());
        expect([...line].length, line).toBeLessThanOrEqual(chinese ? 36 : 90);
        expect(line).not.toMatch(/[.。!！?？{}]|[你您妳]|\byour?\b/i);
        expect(line).not.toMatch(/\d[\u4e00-\u9fff]|[\u4e00-\u9fff]\d/);
      }
    }
  });

  test('menus keep their Chinese names in quotation marks', () => {
    const [open, close] = locale === 'zh-HK' || locale === 'zh-TW' ? ['「', '」'] : ['“', '”'];
    for (const { id } of channels) {
      const text = linesOf(texts, id).join('\n');
      for (const menu of MENUS[id] ?? []) expect(text, id).toContain(`${open}${menu}${close}`);
    }
  });

  test('the 12333 menu keeps its keys', () => {
    const keys = texts['hotline-12333'].steps.map((step) => (step.match(/\d+|#/g) ?? []).join(' '));
    expect(keys).toEqual(HOTLINE_KEYS);
    expect(texts['hotline-12333'].steps[3]).toMatch(/字母|letters/);
    expect(texts['hotline-12333'].note).toMatch(/密码函|密碼函|password letter/);
  });

  test('the other facts are told', () => {
    const text = (id: ChannelId): string => linesOf(texts, id).join('\n');
    expect(texts['national-app.payment'].steps).toHaveLength(6);
    expect(text('national-app.payment')).toMatch(/原密码|原密碼|current password/);
    expect(text('local-app')).toMatch(/短信|短訊|簡訊|SMS/);
    expect(text('wechat-account.my-insurance')).toMatch(/部分地区|部分地區|some regions/);
    expect(texts['family-account'].steps[0]).toMatch(/绑定|綁定|Bind/);
    expect(text('password-letter')).toMatch(/密码函|密碼函/);
    expect(text('mini-program')).toMatch(/支付宝|支付寶|Alipay/);
    expect(text('atm')).toMatch(/银联|銀聯|UnionPay/);
    for (const id of ['agency-counter', 'hospital-pharmacy', 'bank-counter'] as const) {
      expect(text(id), id).toMatch(/证件和卡|證件和卡|ID document and the card/);
    }
  });

  test('regions that differ send people to the local office', () => {
    for (const { id } of channels.filter(({ needsCurrent }) => needsCurrent === 'varies')) {
      expect(texts[id].note, id).toMatch(/当地经办机构|當地經辦機構|local office/);
    }
  });

  test('reads well on its page', async () => {
    await expect(page(locale, texts)).toMatchFileSnapshot(`./snapshots/${locale}.md`);
  });
});

const FORBIDDEN: Record<Locale, RegExp> = {
  'zh-CN': /口令|默认密码|身份证|当前密码|手机号码|[碼號證請與種連續時間數資無輸「」]/,
  'zh-HK': /身分|當前密碼|預設密碼|簡訊|程式/,
  'zh-TW': /身份|當前密碼|初始密碼|短訊|小程序/,
  en: /[，、。「」]/,
};

test.each(ALL)('%s keeps to its words', (locale, texts) => {
  for (const { id } of channels) {
    for (const line of linesOf(texts, id)) {
      expect(line).not.toMatch(FORBIDDEN[locale]);
      if (locale === 'zh-HK' || locale === 'zh-TW') expect(findSimplified(line), line).toEqual([]);
      if (locale === 'en') expect(line.replace(/“[^“”]*”/g, '')).not.toMatch(/[\u4e00-\u9fff]/);
    }
  }
});
