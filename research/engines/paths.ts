import { join } from 'node:path';

/** The folder of the project. */
export const root = join(__dirname, '../..');

/** The folder of the builders, which has a package.json of its own. */
export const engines = __dirname;
