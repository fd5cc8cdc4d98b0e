import { isThenable } from '../adapters/context';

/** The platform's question whether its own set holds a candidate. */
type IsBlocked = (candidate: string) => boolean | Promise<boolean>;

/** What the platform's own set answered about the value that is in the form. */
export interface Answers {
  /** The same question, asked once for the same candidate. */
  wrap(isBlocked: IsBlocked): IsBlocked;
  /** Whether the answer is there. */
  has(candidate: string): boolean;
  /** Forgets the answer and the candidate. */
  clear(): void;
}

/**
 * Keeps the last answer, so that a submit does not ask again what was asked when somebody paused.
 *
 * @example const answers = rememberAnswer(); answers.wrap(isBlocked)('739162');
 */
export const rememberAnswer = (): Answers => {
  let last: { candidate: string; answer: boolean | Promise<boolean> } | undefined;
  return {
    wrap: (isBlocked) => (candidate) => {
      if (last && last.candidate === candidate) return last.answer;
      const asked = { candidate, answer: isBlocked(candidate) };
      last = asked;
      if (isThenable(asked.answer))
        asked.answer.then(
          (answer) => {
            asked.answer = answer;
          },
          () => {
            if (last === asked) last = undefined;
          },
        );
      return asked.answer;
    },
    has: (candidate) => last !== undefined && last.candidate === candidate && !isThenable(last.answer),
    clear: () => {
      last = undefined;
    },
  };
};
