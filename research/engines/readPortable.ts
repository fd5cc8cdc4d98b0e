import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { engines } from './paths';

/** The text of a file of `portable/`, by its name without extension. */
export const readPortable = (name: string): string => readFileSync(join(engines, 'portable', `${name}.js`), 'utf8');
