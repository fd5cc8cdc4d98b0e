import type { IntlShape } from 'react-intl';
import type { Finding } from 'yibao-password-policy';
import { keyOf, valuesOf } from './flatten';

/** `intl` of `useIntl()`. */
export const withReactIntl = (intl: Pick<IntlShape, 'formatMessage'>, finding: Finding): string =>
  intl.formatMessage(
    { id: keyOf(finding.code) },
    valuesOf(finding, (id) => intl.formatMessage({ id })),
  );
