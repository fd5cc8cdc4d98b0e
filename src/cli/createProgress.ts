import { fill } from './fill';

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
export const createProgress = (stream: { isTTY?: boolean; write(text: string): unknown }, sentence: string): Progress => {
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
