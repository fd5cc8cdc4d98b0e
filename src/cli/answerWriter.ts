import { once } from 'node:events';
import type { Writable } from 'node:stream';

/** So many characters of answers wait at most. */
const MAX_WAITING = 65_536;

/** Writes answers in order, those of one turn of the event loop together: a call for each would cost a fifth of the time. */
interface AnswerWriter {
  /** Takes the next answer. What it returns is waited for before the next: there is something only where too much waits. */
  add(answer: string): Promise<void> | undefined;
  /** Waits until everything is written and the reader is not behind. */
  flush(): Promise<void>;
}

/**
 * What writes answers to a stream. Once it has failed, every call fails.
 *
 * @example const writer = createAnswerWriter(stdout); await writer.add('{}\n'); await writer.flush()
 */
export const createAnswerWriter = (output: Writable): AnswerWriter => {
  let waiting = '';
  let writing: Promise<void> | undefined;
  const writeAll = async (): Promise<void> => {
    // Comes when this process would wait for something, so no answer waits for a slow one.
    await new Promise(setImmediate);
    while (waiting !== '') {
      const text = waiting;
      waiting = '';
      if (!output.write(text)) await once(output, 'drain');
    }
    writing = undefined;
  };
  return {
    add(answer) {
      waiting += answer;
      if (writing === undefined) {
        writing = writeAll();
        // Its turn to be waited for comes; until then a failure is nobody's yet.
        writing.catch(() => undefined);
      }
      return waiting.length > MAX_WAITING ? writing : undefined;
    },
    async flush() {
      await writing;
    },
  };
};
