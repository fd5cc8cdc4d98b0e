/** Refused because too much is waiting already: nothing was begun. */
export class Busy extends Error {
  override readonly name = 'Busy';
}

/** Runs work of which each piece takes a core or memory: so much at once, so much waiting, first come, first served. */
export interface Gate {
  /** @throws {Busy} at once, where the queue is full */
  run<T>(work: () => Promise<T>): Promise<T>;
  isFull(): boolean;
  /** Pieces begun so far, and those that wait now: for metrics. */
  counts(): { begun: number; waiting: number };
}

/** A queue that is short on purpose: a long one answers nobody in time. */
export const createGate = (atOnce: number, mayWait: number): Gate => {
  const queue: (() => void)[] = [];
  let running = 0;
  let begun = 0;
  const isFull = (): boolean => running >= atOnce && queue.length >= mayWait;
  const enter = (): Promise<void> | undefined => {
    if (running < atOnce) {
      running += 1;
      return undefined;
    }
    // Whoever leaves hands over the place, so `running` stays as it is.
    return new Promise((resolve) => {
      queue.push(resolve);
    });
  };
  const leave = (): void => {
    const next = queue.shift();
    if (next) next();
    else running -= 1;
  };
  return {
    run: async (work) => {
      if (isFull()) throw new Busy('too much work is waiting');
      await enter();
      begun += 1;
      try {
        return await work();
      } finally {
        leave();
      }
    },
    isFull,
    counts: () => ({ begun, waiting: queue.length }),
  };
};
