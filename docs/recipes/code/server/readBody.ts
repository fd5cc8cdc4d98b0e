import type { IncomingMessage, ServerResponse } from 'node:http';
import { limits } from './limits';

/** A request that is refused before anybody has looked at it. */
export class BadRequest extends Error {
  override readonly name = 'BadRequest';

  constructor(readonly status: 400 | 413 | 415) {
    super(String(status));
  }
}

/** At most so many bytes, counted as they come: a length that is stated may be wrong or missing. */
const readBytes = (request: IncomingMessage): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    request.on('data', (chunk: Buffer) => {
      size += chunk.length;
      chunks.push(chunk);
      if (size <= limits.body.bytes) return;
      request.pause();
      request.removeAllListeners('data');
      reject(new BadRequest(413));
    });
    request.on('end', () => {
      resolve(Buffer.concat(chunks));
    });
    request.on('error', reject);
  });

const hasBody = ({ 'content-length': length = '0', 'transfer-encoding': chunked }: IncomingMessage['headers']) =>
  length !== '0' || chunked !== undefined;

/** JSON is UTF-8, and read as such: in another encoding a password would arrive as something else. */
const isJson = ({ 'content-type': type = '', 'content-encoding': encoding = 'identity' }: IncomingMessage['headers']) =>
  /^application\/json\s*(?:;\s*charset="?utf-8"?\s*)?$/i.test(type) && encoding === 'identity';

/** Whether there is a body that must be refused unread. */
export const isUnreadable = (headers: IncomingMessage['headers']): boolean => hasBody(headers) && !isJson(headers);

const read = async (request: IncomingMessage): Promise<unknown> => {
  if (Number(request.headers['content-length'] ?? 0) > limits.body.bytes) throw new BadRequest(413);
  if (isUnreadable(request.headers)) throw new BadRequest(415);
  const text = (await readBytes(request)).toString();
  try {
    return JSON.parse(text);
  } catch {
    // The message of a JSON parser quotes the body.
    throw new BadRequest(400);
  }
};

/**
 * Reads the body of any request, as a middleware of Express and of whatever is like it. JSON of a few kilobytes is
 * parsed; every other type is refused unread, and the connection of whoever sends too much is closed: parsers that are
 * asked for JSON alone let the rest flow in without end.
 */
export const readBody = (
  request: IncomingMessage & { body?: unknown },
  response: ServerResponse,
  next: (error?: unknown) => void,
): void => {
  if (!hasBody(request.headers)) {
    next();
    return;
  }
  read(request).then(
    (body) => {
      request.body = body;
      next();
    },
    (error: unknown) => {
      response.setHeader('connection', 'close');
      next(error);
    },
  );
};
