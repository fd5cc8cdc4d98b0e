import { ReadStream, type WriteStream } from 'node:tty';
import { UsageError } from './errors';
import { createLineSplitter, maxLineBytes } from './lines';

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

const readFirstLine = async (input: AsyncIterable<Buffer>): Promise<string | undefined> => {
  const splitter = createLineSplitter(maxLineBytes);
  const first = async (): Promise<Buffer | undefined> => {
    for await (const chunk of input) {
      const lines = splitter.push(chunk);
      if (lines.length > 0) return lines[0];
    }
    return splitter.end()[0];
  };
  const bytes = await first();
  try {
    return bytes === undefined ? undefined : new TextDecoder('utf-8', { fatal: true }).decode(bytes).replace(/\r$/, '');
  } catch {
    throw new UsageError('unreadable-input', 'UTF-8');
  }
};

/**
 * The password to check: asked for without echo on a terminal, else the first line of the input.
 *
 * @returns `isInterrupted` where Ctrl-C was pressed
 * @throws {UsageError} where there is no line, or it is not UTF-8
 */
export const readCandidate = async (
  input: NodeJS.ReadStream,
  output: NodeJS.WriteStream,
  prompt: string,
): Promise<{ candidate: string; isInterrupted: boolean }> => {
  const { typed, isInterrupted } =
    input instanceof ReadStream
      ? await askHidden(prompt, input, output)
      : { typed: await readFirstLine(input), isInterrupted: false };
  if (typed === undefined && !isInterrupted) throw new UsageError('no-password');
  return { candidate: typed ?? '', isInterrupted };
};
