import { isThenable } from '../adapters/context';

/**
 * What a context says now, to find out whether it has changed: nothing where it fails or has to be waited for, which is
 * the check's to report.
 *
 * @example peekContext(() => ({ subject })) // { subject }
 */
export const peekContext = (getContext: (() => unknown) | undefined): unknown => {
  try {
    const context = getContext && getContext();
    if (!isThenable(context)) return context;
    context.then(undefined, () => undefined);
  } catch {
    // The check meets the same.
  }
  return undefined;
};
