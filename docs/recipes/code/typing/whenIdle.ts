let waiting: ReturnType<typeof setTimeout> | undefined;

/**
 * Runs the newest task once typing has paused and the page has nothing else to do. Where there is no
 * `requestIdleCallback`, as on iOS, the pause alone decides.
 */
export function whenIdle(task: () => void): void {
  clearTimeout(waiting);
  waiting = setTimeout(() => {
    if (typeof requestIdleCallback === 'function') requestIdleCallback(task, { timeout: 500 });
    else task();
  }, 200);
}
