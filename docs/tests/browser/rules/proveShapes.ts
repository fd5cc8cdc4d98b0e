import { join } from 'node:path';
import { beforeAll, describe, test } from 'vitest';
import { browserFolder } from '../harness/paths';
import { openRecipe, type OpenRecipe } from '../recipes/openRecipe';

/**
 * What comes of a bad password: the form says why; it says nothing, or something else, and goes no further; or it lets
 * the password through.
 */
export type Outcome = 'says why' | 'does not say why' | 'lets it through';

/**
 * Proves what the documentation says of validators in a shape that is another library's: the recipe's own form, with
 * such a function in the adapters' place.
 *
 * @param file - the recipe, relative to `docs/tests/browser/`.
 * @param outcomes - what comes of each shape.
 * @example proveShapes('more/Arco.vue', { 'returns the text': 'lets it through' });
 */
export function proveShapes(file: string, outcomes: Readonly<Record<string, Outcome>>): void {
  describe(file, () => {
    let recipe: OpenRecipe;

    beforeAll(async () => {
      recipe = await openRecipe(`tests/browser/${file}`, {
        files: { 'yibao-password-policy/adapters': join(browserFolder, 'pages/wrongShapes.ts') },
      });
      return () => recipe.close();
    });

    test.each(Object.entries(outcomes))('a function that %s %s', async (shape, outcome) => {
      const form = await recipe.openForm(shape);
      await form.type('新密码', '123456');
      await form.type('确认密码', '123456');
      await form.submit();
      if (outcome === 'lets it through') await form.expectSubmitted('123456');
      else if (outcome === 'says why') await form.expectAnnounced('这是初始密码，请换一个');
      else await form.expectNoReason('这是初始密码，请换一个');
    });
  });
}
