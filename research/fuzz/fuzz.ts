import { mutate, type Draw } from './mutate';
import { shrink } from './shrink';
import type { Input, Target } from './Target';

/** What a run of the fuzzer came to. */
export interface Outcome {
  executions: number;
  /** How many blocks ran at least once. */
  covered: number;
  /** How many kinds of answers there were. */
  answers: number;
  /** How many inputs showed something new. */
  corpus: number;
  /** The most blocks that one execution took, each time counted. */
  mostSteps: number;
  crashes: { message: string; input: Input }[];
}

const MAX_CRASHES = 5;
/** How many of the latest inputs are followed half of the time. */
const LATEST = 32;

/** Hit counts that are worth telling apart, as AFL does: 1, 2, 3, 4-7, 8-15 and so on to 128. */
const bucketOf = (count: number): number => (count < 4 ? count : Math.min(9, 2 + Math.floor(Math.log2(count))));

/**
 * Looks for an input for which a target throws, guided by coverage: inputs that run a block for the first time, or more often than
 * before by a power of two, or that are answered in a new way, become parents of others.
 *
 * @param counts how often each block ran; written by the library of the target, cleared here
 * @param isDone asked before each execution but those of the seeds
 */
export const fuzz = (
  { seeds, run }: Target,
  counts: Uint32Array,
  draw: Draw,
  isDone: (executions: number) => boolean,
): Outcome => {
  const corpus: Input[] = [];
  /** By block, a bit for each bucket that was seen. */
  const seen = new Uint16Array(counts.length);
  const answers = new Set<string>();
  const crashes: Outcome['crashes'] = [];
  let executions = 0;
  let mostSteps = 0;

  /** Whether a block was run in a new bucket since the counts were cleared. */
  const noteBlocks = (): boolean => {
    let steps = 0;
    let isNew = false;
    counts.forEach((count, block) => {
      if (count === 0) return;
      steps += count;
      const before = Number(seen[block]);
      const after = before | (1 << bucketOf(count));
      if (after === before) return;
      seen[block] = after;
      isNew = true;
    });
    mostSteps = Math.max(mostSteps, steps);
    return isNew;
  };

  const ask = (input: Input): { answer?: string; message?: string } => {
    try {
      return { answer: run(input) };
    } catch (error) {
      return { message: String(error).slice(0, 300) };
    }
  };

  const execute = (input: Input): void => {
    executions++;
    counts.fill(0);
    const { answer, message } = ask(input);
    const isNew = noteBlocks();
    if (message !== undefined) {
      if (crashes.some((crash) => crash.message === message)) return;
      crashes.push({ message, input: shrink(input, (smaller) => ask(smaller).message === message) });
    } else if (answer !== undefined && (isNew || !answers.has(answer))) {
      answers.add(answer);
      corpus.push(input);
    }
  };

  seeds.forEach(execute);
  const pick = (): Input =>
    corpus[corpus.length - 1 - draw(draw(2) === 0 ? Math.min(LATEST, corpus.length) : corpus.length)] ?? [];
  while (corpus.length > 0 && crashes.length < MAX_CRASHES && !isDone(executions))
    execute(mutate(pick(), pick(), draw));
  return {
    executions,
    covered: seen.filter((bits) => bits !== 0).length,
    answers: answers.size,
    corpus: corpus.length,
    mostSteps,
    crashes,
  };
};
