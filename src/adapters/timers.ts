declare const setTimeout: ((run: () => void, milliseconds: number) => unknown) | undefined;
declare const clearTimeout: ((timer: unknown) => void) | undefined;

/**
 * Runs something once after a while; where the engine has no timers, never.
 *
 * @param milliseconds how long to wait
 * @returns what stops it
 * @example const stop = startTimer(save, 500);
 */
export const startTimer = (run: () => void, milliseconds: number): (() => void) => {
  if (typeof setTimeout !== 'function') return () => undefined;
  const timer = setTimeout(run, milliseconds);
  return () => {
    if (typeof clearTimeout === 'function') clearTimeout(timer);
  };
};

/**
 * A promise that is rejected where another has not answered in time, so that a form never hangs on a lost request.
 *
 * @param milliseconds how long to wait for the answer
 * @returns a promise of the same answer
 * @example await withTimeLimit(fetchAnswer(), 10_000)
 */
export const withTimeLimit = <T>(value: PromiseLike<T>, milliseconds: number): Promise<T> =>
  new Promise((resolve, reject) => {
    const stop = startTimer(() => {
      reject(new Error(`no answer within ${milliseconds} ms`));
    }, milliseconds);
    Promise.resolve(value).then(
      (answer) => {
        stop();
        resolve(answer);
      },
      (error: unknown) => {
        stop();
        reject(error);
      },
    );
  });
