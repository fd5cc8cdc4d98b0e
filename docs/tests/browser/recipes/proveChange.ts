import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { openRecipe, type OpenRecipe, type Particulars } from './openRecipe';

/** People who do not exist. */
const person = { idNumber: '37069919900108009X', phone: '13900005274' };
const spouse = { idNumber: '370699199203150039', phone: '13800058291' };

const OLD = '108009';
const GOOD = '582913';
const OTHER = '739162';
const DIFFER = '两次输入的新密码不一致';
const FAILED = '暂时无法检查密码，请稍后再试';

/**
 * Proves the page of a change in Chromium: what people type and paste, what they are told and when, what is sent.
 *
 * @param file - the recipe, relative to `docs/recipes/code/`.
 * @param particulars - where the library is not like the others.
 * @example proveChange('element-plus/ChangePassword.vue');
 */
export function proveChange(file: string, particulars: Particulars = {}): void {
  describe(file, () => {
    let recipe: OpenRecipe;
    let page: Page;
    const errors: string[] = [];

    const field = (label: string) => (particulars.findField ?? findByLabel)(page, label);
    const type = async (label: string, text: string): Promise<void> => {
      await field(label).fill(text);
      await field(label).blur();
    };
    const fillIn = async (next: string, repeat = next): Promise<void> => {
      await type('原密码', OLD);
      await type('新密码', next);
      await type('确认密码', repeat);
    };
    const submit = () => page.getByRole('button', { name: /^确\s?定$/ }).click();
    const text = (content: string | RegExp) => page.getByText(content, { exact: true }).first();
    const appears = (content: string | RegExp) => text(content).waitFor();
    const goes = (content: string | RegExp) => text(content).waitFor({ state: 'hidden' });
    const sent = () => page.evaluate(() => window.sent);
    const expectSent = async (...passwords: [string, string][]): Promise<void> => {
      await page.waitForFunction((count) => window.sent.length >= count, passwords.length);
      expect(await sent()).toEqual(passwords);
    };

    beforeAll(async () => {
      recipe = await openRecipe(file, { page: pageOf(file), ...particulars });
      return () => recipe.close();
    });

    beforeEach(async () => {
      page = await recipe.openPage();
      errors.length = 0;
      page.on('pageerror', ({ message }) => errors.push(message));
      page.on('console', (line) => {
        if (line.type() === 'error') errors.push(line.text());
      });
      page.setDefaultTimeout(20_000);
      await page.evaluate((subject) => window.setSubject(subject), person);
      return async () => {
        await page.close();
        expect(errors).toEqual([]);
      };
    });

    test('says what the password must be, and to a password manager whose it is', async () => {
      await page.getByText('6 位数字').waitFor();
      expect(await page.getByText(/^○/).count()).toBeGreaterThan(3);
      expect(await page.locator('input[autocomplete=username]').inputValue()).toBe('zhangwei');
      expect(await field('新密码').getAttribute('autocomplete')).toBe('new-password');
      expect(await field('新密码').getAttribute('inputmode')).toBe('numeric');
    });

    test('reads what an input method types and what is pasted with blanks', async () => {
      await type('新密码', '１０８００９');
      expect(await field('新密码').inputValue()).toBe('108009');
      await appears('这是初始密码，请换一个');
      await fillIn(' 582 913 ', '５８２９１３');
      await goes('这是初始密码，请换一个');
      await submit();
      await expectSent([OLD, GOOD]);
    });

    test('says nothing while somebody types, and ticks the lines', async () => {
      await field('新密码').pressSequentially('12345');
      expect(await page.locator('[role=alert]:visible', { hasText: /./ }).count()).toBe(0);
      await field('新密码').fill(GOOD);
      await page.getByText(/^✓/).first().waitFor();
      expect(await page.getByText(/^✗/).count()).toBe(0);
    });

    test('what is said of the second field is never stale', async () => {
      await fillIn(OTHER, GOOD);
      await appears(DIFFER);
      await type('新密码', GOOD);
      await goes(DIFFER);
      await type('新密码', OTHER);
      await appears(DIFFER);
      await submit();
      expect(await sent()).toEqual([]);
    });

    test('asks for the current password, and does not take it again', async () => {
      await type('新密码', GOOD);
      await type('确认密码', GOOD);
      await submit();
      await appears('请输入原密码');
      await type('原密码', GOOD);
      await appears('与原密码相同，请换一个');
      expect(await sent()).toEqual([]);
    });

    test('looks again when another person is chosen', async () => {
      await fillIn('058291');
      await page.evaluate((subject) => window.setSubject(subject), spouse);
      await appears(/电话号码/);
      await submit();
      expect(await sent()).toEqual([]);
      await page.evaluate((subject) => window.setSubject(subject), person);
      await goes(/电话号码/);
      await submit();
      await expectSent([OLD, '058291']);
    });

    test.each([
      ['a record of another shape', { phone: 13900005274 }],
      ['a misspelt field', { idNo: person.idNumber }],
    ])('lets nothing through that cannot be checked: %s', async (_, subject) => {
      await page.evaluate((wrong) => window.setSubject(wrong), subject);
      await fillIn(GOOD);
      await submit();
      await appears(FAILED);
      expect(await sent()).toEqual([]);
      await page.evaluate((right) => window.setSubject(right), person);
      await goes(FAILED);
      await submit();
      await expectSent([OLD, GOOD]);
    });

    test('shows what the server says, where it belongs, and remembers what it refused', async () => {
      await page.evaluate(() => {
        window.answers = [
          { message: '原密码不正确，请重新输入' },
          { accepted: false, message: '服务端不同意', codes: ['initial-password'] },
        ];
      });
      await fillIn(GOOD);
      await submit();
      await appears('原密码不正确，请重新输入');
      await submit();
      await appears('服务端不同意');
      await goes('原密码不正确，请重新输入');
      await submit();
      await appears('与刚才未通过的密码太接近，请换一个');
      expect(await sent()).toHaveLength(2);
      await fillIn(OTHER);
      await submit();
      await page.waitForFunction(() => window.changed === 1);
      expect(await field('新密码').inputValue()).toBe('');
      expect(await field('原密码').inputValue()).toBe('');
    });

    test('offers a password after two refusals', async () => {
      await fillIn('123456');
      await submit();
      expect(await page.getByRole('button', { name: '帮我生成一个' }).count()).toBe(0);
      await fillIn('111111');
      await submit();
      await page.getByRole('button', { name: '帮我生成一个' }).click();
      await appears(/已生成 \d{6}，请记下/);
      await submit();
      await page.waitForFunction(() => window.changed === 1);
      const [[, password = ''] = []] = await sent();
      expect(password).toMatch(/^\d{6}$/);
    });
  });
}

const findByLabel: NonNullable<Particulars['findField']> = (page, label) =>
  page.getByLabel(label, { exact: true }).and(page.locator('input'));

const pageOf = (file: string): string => (file.endsWith('.tsx') ? 'pages/changeReact.html' : 'pages/changeVue.html');
