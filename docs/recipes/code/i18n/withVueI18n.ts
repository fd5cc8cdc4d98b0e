import type { Finding } from 'yibao-password-policy';
import { keyOf, valuesOf } from './flatten';

/** `t` of `useI18n()`. */
type Translate = (key: string, values: Record<string, unknown>) => string;

export const withVueI18n = (t: Translate, finding: Finding): string =>
  t(
    keyOf(finding.code),
    valuesOf(finding, (key) => t(key, {})),
  );
