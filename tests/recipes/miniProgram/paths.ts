import { join } from 'node:path';

/** The folder of the recipe. */
export const recipeFolder = join(__dirname, '../../../docs/recipes/code/mini-program');
