/** The longest line that is read: a candidate and three fields of 1 MB each fit, written in two bytes a character. */
export const maxLineBytes = 8 * 1024 * 1024;

/** The bytes of one line without its line feed; undefined for one that was too long. */
export type LineBytes = Buffer | undefined;

/** Cuts a stream of bytes into lines. */
export interface LineSplitter {
  /** The lines that the chunk completes. */
  push(chunk: Buffer): LineBytes[];
  /** The last line, where the stream does not end in a line feed. */
  end(): LineBytes[];
}

const LINE_FEED = 10;
const FIRST_CAPACITY = 65_536;

/**
 * A splitter that never holds more than one line, nor more of it than `maxBytes`: of a longer line only the length is
 * kept, and the next line is read as if nothing had been. Every line feed ends exactly one line. Linear in the bytes.
 *
 * @example createLineSplitter(8).push(Buffer.from('a\n123456789\nb')) // [<a>, undefined]
 */
export const createLineSplitter = (maxBytes: number): LineSplitter => {
  let held = Buffer.alloc(0);
  let size = 0;

  const hold = (part: Buffer): void => {
    const start = size;
    size += part.length;
    if (size > maxBytes) held = Buffer.alloc(0);
    else if (part.length > 0) {
      if (size > held.length) {
        const wider = Buffer.alloc(Math.max(FIRST_CAPACITY, Math.min(maxBytes, size * 2)));
        held.copy(wider, 0, 0, start);
        held = wider;
      }
      part.copy(held, start);
    }
  };

  const close = (part: Buffer): LineBytes => {
    if (size === 0) return part.length > maxBytes ? undefined : part;
    hold(part);
    const line = size > maxBytes ? undefined : held.subarray(0, size);
    held = Buffer.alloc(0);
    size = 0;
    return line;
  };

  return {
    push(chunk) {
      const lines: LineBytes[] = [];
      let start = 0;
      for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, start)) {
        lines.push(close(chunk.subarray(start, end)));
        start = end + 1;
      }
      hold(chunk.subarray(start));
      return lines;
    },
    end() {
      return size > 0 ? [close(Buffer.alloc(0))] : [];
    },
  };
};
