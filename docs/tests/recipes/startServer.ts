import type { RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { openServer } from '../../recipes/code/server/openServer';

/** A server that runs, and how to end it. */
export interface RunningServer {
  url: string;
  close: () => Promise<void>;
}

/** Starts a request listener on a port that is free. */
export const startServer = (listener: RequestListener): Promise<RunningServer> =>
  new Promise((resolve, reject) => {
    const server = openServer(listener);
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      resolve({
        url: `http://127.0.0.1:${port}`,
        close: () =>
          new Promise((done) => {
            server.close(() => {
              done();
            });
            server.closeAllConnections();
          }),
      });
    });
  });
