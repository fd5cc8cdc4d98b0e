import { ReadStream } from 'node:tty';
import { askHidden } from './askHidden';
import { createLineSplitter } from './createLineSplitter';
import { maxLineBytes } from './maxLineBytes';
import { UsageError } from './UsageError';

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
