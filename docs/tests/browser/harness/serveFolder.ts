import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';

/** A folder that answers at `url` until `close` is called. */
export interface Served {
  url: string;
  close(): Promise<void>;
}

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
};

async function findFile(folder: string, path: string): Promise<string | undefined> {
  const plain = join(folder, normalize(decodeURIComponent(path)));
  for (const file of [plain, `${plain}.html`, join(plain, 'index.html')]) {
    const found = await stat(file).catch(() => undefined);
    if (found?.isFile()) return file;
  }
  return undefined;
}

/**
 * Serves the files of a folder on localhost, on a free port. A folder answers with its `index.html`, a path without
 * an ending with the `.html` file of that name, as VitePress links its pages.
 *
 * @param folder - an absolute path.
 * @param base - the path under which the folder answers, such as `/yibao/`; default `/`.
 * @returns the address, ending in `base`, and how to stop.
 * @example const site = await serveFolder(join(root, 'docs/.vitepress/dist'));
 */
export async function serveFolder(folder: string, base = '/'): Promise<Served> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const inside = pathname.startsWith(base) ? pathname.slice(base.length) : undefined;
    const found = inside === undefined ? Promise.resolve(undefined) : findFile(folder, inside);
    void found.then(async (file) => {
      if (file === undefined) {
        response.writeHead(404).end();
        return;
      }
      response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' });
      response.end(await readFile(file));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}${base}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
