import { once } from 'node:events';
import type { Writable } from 'node:stream';
import type { AnswerLine } from './createLineAnswerer';
import { createLineSplitter } from './createLineSplitter';
import { maxLineBytes } from './maxLineBytes';

/**
 * Answers a stream of lines, one by one and in order: each answer is written before the next line is looked at, and
 * nothing is read while the reader of the answers is behind. Constant memory; as many lines out as in.
 *
 * @param onAnswer told after each line how many there were
 * @returns how many lines were answered
 * @throws what the streams throw
 */
export const answerLines = async (
  input: AsyncIterable<Buffer>,
  output: Writable,
  answer: AnswerLine,
  onAnswer: (count: number) => void = () => undefined,
): Promise<number> => {
  const splitter = createLineSplitter(maxLineBytes);
  let count = 0;
  const answerAll = async (lines: ReturnType<typeof splitter.end>): Promise<void> => {
    for (const line of lines) {
      count += 1;
      if (!output.write(await answer(line, count))) await once(output, 'drain');
      onAnswer(count);
    }
  };
  for await (const chunk of input) await answerAll(splitter.push(chunk));
  await answerAll(splitter.end());
  return count;
};
