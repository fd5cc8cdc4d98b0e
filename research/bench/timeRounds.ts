import { Bench } from 'tinybench';
import { median } from './median';

/**
 * Microseconds a call, by name: the median over rounds of each round's median. All tasks take turns within a round,
 * so that a neighbour on the machine slows them alike.
 *
 * @param tasks what to call; each call is one check of one of the inputs, in turn
 */
export const timeRounds = async <T>(
  tasks: Readonly<Record<string, (input: T) => unknown>>,
  inputs: readonly T[],
  rounds: number,
): Promise<Record<string, number>> => {
  const found = new Map<string, number[]>();
  for (let round = 0; round < rounds; round++) {
    const bench = new Bench({ time: 60, iterations: 3, warmup: round === 0, warmupTime: 60 });
    for (const [name, task] of Object.entries(tasks)) {
      // All inputs in one call: a timer is dearer than a check of a PIN.
      bench.add(name, () => {
        for (const input of inputs) task(input);
      });
    }
    await bench.run();
    for (const { name, result } of bench.tasks) {
      if (!('latency' in result)) throw new Error(`${name} failed`);
      found.set(name, [...(found.get(name) ?? []), (result.latency.p50 * 1000) / inputs.length]);
    }
  }
  return Object.fromEntries([...found].map(([name, times]) => [name, median(times)]));
};
