import { fstatSync } from 'node:fs';
import type { Writable } from 'node:stream';
import { definePolicy } from '../policy/definePolicy';
import type { Messages, Policy, PolicyOptions, StrengthMeter } from '../types';
import { createAnswerWriter } from './answerWriter';
import { fill } from './describe';
import { asLineError, LineError, UsageError } from './errors';
import { createLineSplitter, type LineBytes, maxLineBytes } from './lines';
import { createMeterLoader } from './loaders';
import { operations } from './operations';
import { readRequest } from './readRequest';
import type { CliTexts } from './texts/index';

const MAX_POLICIES = 256;
const MAX_UNITS = 16_384;

/**
 * Defines each policy once. Keeps the last 256 used; one whose JSON is longer than 16,384 characters is defined at
 * each call, so that what is kept stays within a few megabytes.
 *
 * @returns a function that throws `PolicyError` as `definePolicy` does
 * @example const define = createPolicyCache(); define({ region: '500000' }) === define({ region: '500000' }) // true
 */
export const createPolicyCache = (): ((options: PolicyOptions) => Policy) => {
  const known = new Map<string, Policy>();
  return (options) => {
    const key = JSON.stringify(options);
    const policy = known.get(key) ?? definePolicy(options);
    if (key.length > MAX_UNITS) return policy;
    // Set again to come last: the first of a map is the one that was not used for longest.
    known.delete(key);
    known.set(key, policy);
    if (known.size > MAX_POLICIES) known.delete(String(known.keys().next().value));
    return policy;
  };
};

/** Answers one line of `--jsonl` with one line of JSON, line feed included; at once where nothing has to be waited for. */
export type AnswerLine = (bytes: LineBytes, line: number) => string | Promise<string>;

/**
 * The value that a line of JSON holds.
 *
 * @param decoder a fatal one, so that broken UTF-8 is no text
 * @throws {LineError} `too-long`, `not-utf8`, `empty`, `not-json`
 */
export const parseLine = (bytes: LineBytes, decoder: TextDecoder): unknown => {
  if (bytes === undefined) throw new LineError('too-long');
  let text: string;
  try {
    text = decoder.decode(bytes);
  } catch {
    throw new LineError('not-utf8');
  }
  try {
    return JSON.parse(text);
  } catch {
    // The engine's own message quotes the text.
    throw new LineError(text.trim() === '' ? 'empty' : 'not-json');
  }
};

/** What an answer begins with: the number of the line, and its id once that is known to be good. */
export interface LineHead {
  id?: string | number;
  line: number;
}

/** The answer to a line that cannot be judged. */
export const wordFailure = (head: LineHead, failure: unknown, texts: CliTexts): string => {
  const { code, option } = asLineError(failure);
  const error = option === undefined ? { code } : { code, option };
  return `${JSON.stringify({ ...head, error: { ...error, message: texts.lines[code] } })}\n`;
};

/**
 * What answers the lines of one process: keeps the policies and the meters that lines have asked for, and nothing else.
 *
 * Never rejects: whatever goes wrong with a line is its answer, `{ id?, line, error: { code, message, option? } }`.
 *
 * @param policy for the lines that bring none
 * @param messages for the verdicts
 * @param texts for the errors
 */
export const createLineAnswerer = (policy: Policy, messages: Messages, texts: CliTexts): AnswerLine => {
  const define = createPolicyCache();
  const loadMeter = createMeterLoader();
  const decoder = new TextDecoder('utf-8', { fatal: true });

  return (bytes, line) => {
    let head: LineHead = { line };
    try {
      const request = readRequest(parseLine(bytes, decoder), (id) => {
        head = { id, line };
      });
      const defined = request.policy === undefined ? policy : define(request.policy);
      const answerWith = (strength: StrengthMeter | undefined): string => {
        const answered = operations[request.op ?? 'check'](request, { policy: defined, messages, strength });
        return `${JSON.stringify(Object.assign(head, answered))}\n`;
      };
      const strength = loadMeter(defined);
      if (!(strength instanceof Promise)) return answerWith(strength);
      return strength.then(answerWith).catch((failure: unknown) => wordFailure(head, failure, texts));
    } catch (failure) {
      return wordFailure(head, failure, texts);
    }
  };
};

const STEP = 10_000;

/** A line on a terminal that says how far a long run is. */
export interface Progress {
  show(count: number): void;
  end(): void;
}

/**
 * A progress line, rewritten every 10,000 lines, from the first 10,000 on; silent where the stream is no terminal.
 *
 * @param sentence with `{n}`
 */
export const createProgress = (
  stream: { isTTY?: boolean; write(text: string): unknown },
  sentence: string,
): Progress => {
  let isShown = false;
  return {
    show(count) {
      if (stream.isTTY !== true || count % STEP !== 0) return;
      isShown = true;
      stream.write(`\r${fill(sentence, { n: count })}`);
    },
    end() {
      if (isShown) stream.write('\n');
    },
  };
};

/** Node takes a folder as standard input for one that is empty, and nothing would be answered without a word. */
const refuseFolder = ({ fd }: { fd?: number }): void => {
  if (fd !== undefined && fstatSync(fd).isDirectory()) throw new UsageError('unreadable-input', 'EISDIR');
};

/**
 * Answers a stream of lines in order: each answer is written before the process waits for anything, and nothing is read while
 * the reader of the answers is behind or as many lines are being answered as may be. Constant memory; as many lines out as in.
 *
 * @param onAnswer told after each line how many there were
 * @param concurrency how many lines are answered at once; more than one pays only where answering waits for something
 * @returns how many lines were answered
 * @throws {UsageError} where the input is a folder
 * @throws what the streams throw
 */
export const answerLines = async (
  input: AsyncIterable<Buffer> & { fd?: number },
  output: Writable,
  answer: AnswerLine,
  onAnswer: (count: number) => void = () => undefined,
  concurrency = 1,
): Promise<number> => {
  refuseFolder(input);
  const splitter = createLineSplitter(maxLineBytes);
  const inFlight: Promise<void>[] = [];
  const writer = createAnswerWriter(output);
  let last: Promise<void> = Promise.resolve();
  let count = 0;
  const write = async (answered: Promise<string>, previous: Promise<void>, line: number): Promise<void> => {
    const text = await answered;
    await previous;
    await writer.add(text);
    onAnswer(line);
  };
  const answerAll = async (lines: ReturnType<typeof splitter.end>): Promise<void> => {
    for (const line of lines) {
      count += 1;
      const answered = answer(line, count);
      if (typeof answered === 'string' && inFlight.length === 0) {
        const writing = writer.add(answered);
        if (writing !== undefined) await writing;
        onAnswer(count);
        continue;
      }
      last = write(Promise.resolve(answered), last, count);
      // Its turn to be waited for comes; until then a failure is nobody's yet.
      last.catch(() => undefined);
      inFlight.push(last);
      if (inFlight.length >= concurrency) await inFlight.shift();
    }
    await writer.flush();
  };
  for await (const chunk of input) await answerAll(splitter.push(chunk));
  await answerAll(splitter.end());
  await last;
  await writer.flush();
  return count;
};
