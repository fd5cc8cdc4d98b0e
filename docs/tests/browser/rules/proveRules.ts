import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { FormPage } from './createFormPage';
import { openRecipe, type OpenRecipe, type Particulars } from '../recipes/openRecipe';

/** People who do not exist. */
const person = { idNumber: '37069919900108009X', phone: '13900005274' };
const spouse = { idNumber: '370699199203150039', phone: '13800058291' };

const GOOD = '582913';

/**
 * Proves the rules of a library's own form in Chromium: the form on the page says why it refuses, lets a good password
 * through, looks again when another person is chosen, never hangs, and announces what it says.
 *
 * @param file - the recipe, relative to `docs/tests/browser/`.
 * @param particulars - where the library is not like the others; `empty`: what an empty field says.
 * @example proveRules('rules/ElementPlus.vue');
 */
export function proveRules(
  file: string,
  { empty = '请输入新密码', ...particulars }: Particulars & { empty?: string } = {},
): void {
  describe(file, () => {
    let recipe: OpenRecipe;
    let form: FormPage;

    beforeAll(async () => {
      recipe = await openRecipe(`tests/browser/${file}`, particulars);
      return () => recipe.close();
    });

    beforeEach(async () => {
      form = await recipe.openForm();
      await form.choose(person);
      return () => form.close();
    });

    test.each([
      ['an initial password', '108009', '这是初始密码，请换一个'],
      ['digits of the phone number', '005274', '与电话号码的一段相同或接近，请换一个'],
      ['a popular PIN', '520131', '这个密码太常见，请换一个'],
    ])('says why it refuses %s', async (_what, candidate, text) => {
      await form.type('新密码', candidate);
      await form.expectAnnounced(text);
    });

    test.each([
      ['nothing', '', '', empty],
      ['an initial password', '108009', '108009', '这是初始密码，请换一个'],
      ['two that differ', GOOD, '582931', '两次输入的密码不一致'],
    ])('keeps %s back, and lets a good password through afterwards', async (_what, password, repeated, text) => {
      await form.type('新密码', password);
      await form.type('确认密码', repeated);
      await form.submit();
      await form.expectAnnounced(text);
      expect(await form.submitted()).toEqual([]);
      await form.type('新密码', GOOD);
      await form.type('确认密码', GOOD);
      await form.submit();
      await form.expectSubmitted(GOOD);
    });

    test('looks again when another person is chosen', async () => {
      await form.type('新密码', '058291');
      await form.type('确认密码', '058291');
      await form.choose(spouse);
      await form.expectAnnounced('与电话号码的一段相同或接近，请换一个');
      await form.choose(person);
      await form.message('与电话号码的一段相同或接近，请换一个').waitFor({ state: 'hidden' });
      await form.submit();
      await form.expectSubmitted('058291');
    });

    test('refuses what cannot be checked, and goes on when it can be', async () => {
      await form.choose({ phone: 13900005274 });
      await form.type('新密码', GOOD);
      await form.type('确认密码', GOOD);
      await form.submit();
      await form.expectAnnounced('暂时无法检查密码，请稍后再试');
      expect(await form.submitted()).toEqual([]);
      await form.choose(person);
      await form.message('暂时无法检查密码，请稍后再试').waitFor({ state: 'hidden' });
      await form.submit();
      await form.expectSubmitted(GOOD);
    });
  });
}
