import { startTimer } from '../adapters/timers';

/** Long enough that a screen reader is not interrupted at each key, in milliseconds. */
export const PAUSE = 500;

/** Says a sentence after a pause; what comes before the pause is over takes its place. */
export interface Announcer {
  /** After the pause, unless something else is said until then. */
  later(text: string): void;
  /** At once: somebody waits for the answer. */
  now(text: string): void;
  /** Says nothing more. */
  stop(): void;
}

/**
 * The text of a polite live region, which changes only where there is something else to say.
 *
 * @param say puts the text where it is read out
 * @example createAnnouncer((announcement) => update({ announcement })).later('…')
 */
export const createAnnouncer = (say: (text: string) => void): Announcer => {
  let stop = (): void => undefined;
  return {
    later: (text) => {
      stop();
      stop = startTimer(() => {
        say(text);
      }, PAUSE);
    },
    now: (text) => {
      stop();
      say(text);
    },
    stop: () => {
      stop();
    },
  };
};
