import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

const TYPES: Readonly<Record<string, string>> = { '.js': 'text/javascript', '.mjs': 'text/javascript' };
const TIME_LIMIT = 120_000;

/**
 * Serves one page and a folder on this machine until the page posts its answer, for two minutes at most.
 *
 * @param page - what is served at `/`.
 * @param folder - everything else.
 * @param visit - opens the address; what it returns is called at the end.
 * @returns the text that the page posted.
 */
export const serveUntilAnswer = async (
  page: string,
  folder: string,
  visit: (address: string) => () => Promise<void>,
): Promise<string> => {
  let receive: (text: string) => void = () => undefined;
  const answered = new Promise<string>((resolve) => {
    receive = resolve;
  });
  const server = createServer((request, response) => {
    if (request.method === 'POST') {
      const parts: Buffer[] = [];
      request.on('data', (part: Buffer) => parts.push(part));
      request.on('end', () => {
        response.end();
        receive(Buffer.concat(parts).toString());
      });
      return;
    }
    const path = normalize(request.url ?? '/');
    const file = join(folder, path);
    if (path === '/') response.setHeader('content-type', 'text/html').end(page);
    else if (existsSync(file))
      response.setHeader('content-type', TYPES[extname(path)] ?? 'text/plain').end(readFileSync(file));
    else response.writeHead(404).end();
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const leave = visit(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('the page does not answer')), TIME_LIMIT);
  });
  try {
    return await Promise.race([answered, late]);
  } finally {
    clearTimeout(timer);
    await leave();
    server.close();
    server.closeAllConnections();
  }
};
