/** Whether a value has to be waited for, whoever made it. */
export const isThenable = (value: unknown): value is PromiseLike<unknown> =>
  !!value && typeof (value as { then?: unknown }).then === 'function';
