import type { ReadStream, WriteStream } from 'node:tty';

const ESCAPE_SEQUENCE = /\u001b(?:\[[0-9;?]*[ -/]*[@-~]|O?.)?/g;

/**
 * Asks for one line on a terminal without showing what is typed.
 *
 * Enter ends it, Ctrl-D too; backspace takes a character back, Ctrl-U all; arrow keys and the like are passed over.
 *
 * @param output where the question goes
 * @returns what was typed; undefined where Ctrl-C interrupted, or Ctrl-D came first
 * @example await askHidden('New password: ', process.stdin, process.stderr)
 */
export const askHidden = (
  question: string,
  input: ReadStream,
  output: Pick<WriteStream, 'write'>,
): Promise<{ typed: string | undefined; isInterrupted: boolean }> =>
  new Promise((resolve) => {
    let typed: string[] = [];
    const finish = (answer: string | undefined, isInterrupted = false): void => {
      input.removeListener('data', read);
      input.setRawMode(false).pause();
      output.write('\n');
      resolve({ typed: answer, isInterrupted });
    };
    const read = (chunk: string): void => {
      for (const unit of chunk.replace(ESCAPE_SEQUENCE, '')) {
        if (unit === '\r' || unit === '\n') return finish(typed.join(''));
        if (unit === '\u0004') return finish(typed.length > 0 ? typed.join('') : undefined);
        if (unit === '\u0003') return finish(undefined, true);
        if (unit === '\u007f' || unit === '\b') typed.pop();
        else if (unit === '\u0015') typed = [];
        else if (unit >= ' ') typed.push(unit);
      }
    };
    input.setRawMode(true).setEncoding('utf8').resume();
    input.on('data', read);
    output.write(question);
  });
