import { join } from 'node:path';

/** The folder of the recipe. */
export const recipeFolder = join(__dirname, '../../../recipes/code/mini-program');
