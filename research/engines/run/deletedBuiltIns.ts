import { join } from 'node:path';
import { composeScript } from '../composeScript';
import type { Installed } from '../Installed';
import { linkCommonJs } from '../linkCommonJs';
import type { Row } from '../Row';
import { runBare } from '../runBare';

/** An engine of 2017: V8 without what came later, see `portable/deleteBuiltIns.js`. */
export const deletedBuiltIns = ({ package: folder, subpaths }: Installed): Row[] => {
  const library = linkCommonJs(join(folder, 'dist'), subpaths);
  return [{ engine: 'ES2017', form: 'CommonJS', ...runBare(composeScript(library, subpaths, true)) }];
};
