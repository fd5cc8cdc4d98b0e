import { fileURLToPath } from 'node:url';

/** The folder of this package, `docs/tests/browser/`. */
export const browserFolder = fileURLToPath(new URL('../', import.meta.url));

/** The root of the repository. */
export const rootFolder = fileURLToPath(new URL('../../../../', import.meta.url));
