import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import type { ChangeAnswer } from 'yibao-password-policy/form';
import { findAxeViolations } from '../harness/findAxeViolations';
import { untilStill } from '../harness/untilStill';
import { type ChangePage, createChangePage, findByExactLabel, OLD, person, spouse } from './createChangePage';
import { openRecipe, type OpenRecipe, type Particulars } from './openRecipe';

const GOOD = '582913';
const OTHER = '739162';
/** Of the person, and of many. */
const INITIAL = '这是初始密码，请换一个';
const COMMON = '这类初始密码很常见，请换一个';
const DIFFER = '两次输入的新密码不一致';
const FAILED = '暂时无法检查密码，请稍后再试';
const SERVER = '服务端不同意';

/** Where a page of a change is not like the others. */
export interface ChangeParticulars extends Particulars {
  /** How the page is opened; default: built with Vite. */
  open?: () => Promise<Pick<OpenRecipe, 'openPage' | 'close'>>;
  /** Nobody else can be chosen on it. */
  isOfOnePerson?: boolean;
  /** Password managers find no name of an account on it. */
  isAnonymous?: boolean;
  /** The part of the page that is the recipe's own; default: all of it. */
  audited?: string;
}

/**
 * Proves the page of a change in Chromium: what people type and paste, what they are told and when, what is sent.
 *
 * @param file - the recipe, relative to `docs/recipes/code/`.
 * @example proveChange('element-plus/ChangePassword.vue');
 */
export function proveChange(file: string, particulars: ChangeParticulars = {}): void {
  const {
    open,
    isOfOnePerson = false,
    isAnonymous = false,
    audited,
    findField = findByExactLabel,
    ...parts
  } = particulars;
  const page = parts.page ?? (file.endsWith('.tsx') ? 'pages/changeReact.html' : 'pages/changeVue.html');

  describe(file, () => {
    let recipe: Pick<OpenRecipe, 'openPage' | 'close'>;
    let tab: Page;
    let form: ChangePage;

    const choose = (subject: object): Promise<void> => tab.evaluate((next) => window.setSubject(next), subject);

    beforeAll(async () => {
      recipe = await (open ? open() : openRecipe(`recipes/code/${file}`, { ...parts, page }));
      return () => recipe.close();
    });

    beforeEach(async () => {
      tab = await recipe.openPage();
      form = createChangePage(tab, findField);
      await choose(person);
      return () => form.close();
    });

    test('says what the password must be, and to a password manager what the fields are', async () => {
      await tab.getByText('6 位数字').waitFor();
      expect(await tab.getByText(/^○/).count()).toBeGreaterThan(3);
      expect(await tab.locator('input[autocomplete=username]').count()).toBe(isAnonymous ? 0 : 1);
      expect(await form.field('原密码').getAttribute('autocomplete')).toBe('current-password');
      expect(await form.field('新密码').getAttribute('autocomplete')).toBe('new-password');
      expect(await form.field('新密码').getAttribute('inputmode')).toBe('numeric');
    });

    test('reads what an input method types and what is pasted with blanks', async () => {
      await form.type('新密码', '１０８００９');
      await expect.poll(() => form.field('新密码').inputValue()).toBe('108009');
      await form.appears(INITIAL);
      await form.fillIn(' 582 913 ', '５８２９１３');
      await form.goes(INITIAL);
      await form.submit();
      await form.expectSent([OLD, GOOD]);
    });

    test('ticks the lines while somebody types, and says the sentence when the field is left', async () => {
      await form.field('新密码').pressSequentially('12345');
      expect(await tab.locator('[role=alert]:visible', { hasText: /./ }).count()).toBe(0);
      await form.field('新密码').press('6');
      await tab.getByText(/^✗/).first().waitFor();
      await form.field('新密码').blur();
      await form.appears(COMMON);
      await form.field('新密码').fill(GOOD);
      await expect.poll(() => tab.getByText(/^✗/).count()).toBe(0);
      expect(await tab.getByText(/^✓/).count()).toBeGreaterThan(3);
    });

    test('tells a screen reader the same, and an audit finds nothing', async () => {
      const status = tab.getByRole('status').last();
      expect(await status.textContent()).toBe('');
      await form.fillIn('123456', '123457');
      await form.submit();
      await expect.poll(() => status.textContent()).toContain(COMMON);
      expect(await form.describes('新密码')).toMatch(/6 位数字[^]*这类初始密码很常见/);
      expect(await form.field('新密码').getAttribute('aria-invalid')).toBe('true');
      await untilStill(tab);
      expect(await findAxeViolations(tab, audited)).toEqual([]);
    });

    test('what is said of the second field is never stale', async () => {
      await form.fillIn(OTHER, GOOD);
      await form.appears(DIFFER);
      await form.type('新密码', GOOD);
      await form.goes(DIFFER);
      await form.type('新密码', OTHER);
      await form.appears(DIFFER);
      await form.submit();
      expect(await form.sent()).toEqual([]);
    });

    test('asks for the current password, and does not take it again', async () => {
      await form.type('新密码', GOOD);
      await form.type('确认密码', GOOD);
      await form.submit();
      await form.appears('请输入原密码');
      await form.type('原密码', GOOD);
      await form.goes('请输入原密码');
      await form.submit();
      await form.appears('与原密码相同，请换一个');
      expect(await form.sent()).toEqual([]);
    });

    test('takes whoever is refused to the first field with an error', async () => {
      const isThere = (label: string) =>
        expect.poll(() => form.field(label).evaluate((input) => input === document.activeElement)).toBe(true);
      await form.type('新密码', GOOD);
      await form.submit();
      await isThere('原密码');
      await form.type('原密码', GOOD);
      await form.type('确认密码', GOOD);
      await form.submit();
      await isThere('新密码');
      await form.fillIn(OTHER, GOOD);
      await form.submit();
      await isThere('确认密码');
    });

    test('shows what the server says, where it belongs, and remembers what it refused', async () => {
      await tab.evaluate((message) => {
        window.answers = [
          { message: '原密码不正确，请重新输入' },
          { accepted: false, message, codes: ['initial-password'] },
        ];
      }, SERVER);
      await form.fillIn(GOOD);
      await form.submit();
      await form.appears('原密码不正确，请重新输入');
      await form.type('原密码', OLD + OLD);
      await form.goes('原密码不正确，请重新输入');
      await form.submit();
      await form.appears(SERVER);
      await form.submit();
      await form.appears('与刚才未通过的密码太接近，请整个换掉');
      expect(await form.sent()).toHaveLength(2);
      await form.fillIn(OTHER);
      await form.submit();
      await form.expectChanged();
    });

    test('sends once, however often it is submitted while the server thinks', async () => {
      await tab.evaluate(() => {
        const later = new Promise<ChangeAnswer>((resolve) => {
          window.addEventListener('answer', () => resolve({ accepted: true }), { once: true });
        });
        window.answers = [later];
      });
      await form.fillIn(GOOD);
      await form.submit();
      await form.expectSent([OLD, GOOD]);
      await tab.evaluate(() => document.querySelector('form')?.requestSubmit());
      await tab.evaluate(() => window.dispatchEvent(new Event('answer')));
      await form.expectChanged();
      expect(await form.sent()).toHaveLength(1);
    });

    test('offers a password after two refusals', async () => {
      await form.fillIn('123456');
      await form.submit();
      await form.appears(COMMON);
      expect(await tab.getByText('帮我生成一个').filter({ visible: true }).count()).toBe(0);
      await form.fillIn('111111');
      await form.submit();
      await tab.getByText('帮我生成一个').click();
      await form.appears(/已生成 \d{6}，请记下/);
      await form.submit();
      await form.expectChanged();
      const [[, password = ''] = []] = await form.sent();
      expect(password).toMatch(/^\d{6}$/);
    });

    if (isOfOnePerson) return;

    test('looks again when another person is chosen', async () => {
      await form.fillIn('058291');
      await choose(spouse);
      await form.appears(/^与电话号码/);
      await form.submit();
      expect(await form.sent()).toEqual([]);
      await choose(person);
      await form.goes(/^与电话号码/);
      await form.submit();
      await form.expectSent([OLD, '058291']);
    });

    test.each([
      ['a record of another shape', { phone: 13900005274 }],
      ['a misspelt field', { idNo: person.idNumber }],
    ])('lets nothing through that cannot be checked: %s', async (_, subject) => {
      await choose(subject);
      await form.fillIn(GOOD);
      await form.submit();
      await form.appears(FAILED);
      expect(await form.sent()).toEqual([]);
      await choose(person);
      await form.goes(FAILED);
      await form.submit();
      await form.expectSent([OLD, GOOD]);
    });
  });
}
