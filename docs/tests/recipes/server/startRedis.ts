import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { Redis } from 'ioredis';
import { redisOptions } from '../../../recipes/code/server/createLimits';

/** A Redis of its own, on the loopback and a free port, that writes nothing down. */
export interface RunningRedis {
  client: Redis;
  /** Ends the server and leaves the client as it is, as a machine that goes away does. */
  kill(): Promise<void>;
  /** Stops the process but leaves its connections open, as a machine that hangs does. */
  pause(): void;
  /** Until the client is answered again. */
  goOn(): Promise<void>;
  close(): Promise<void>;
}

const findPort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => {
        resolve(port);
      });
    });
  });

/**
 * Starts `redis-server`, which has to be installed: on Debian `apt-get install --no-install-recommends redis-server`.
 *
 * @throws {Error} where it is not installed: a test that needs it fails and is not skipped
 */
export const startRedis = async (): Promise<RunningRedis> => {
  const port = await findPort();
  const folder = mkdtempSync(join(tmpdir(), 'yibao-redis-'));
  const server = spawn(
    'redis-server',
    ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no', '--dir', folder],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  await new Promise<void>((resolve, reject) => {
    server.on('error', () => {
      reject(new Error('redis-server is not installed'));
    });
    server.stdout.on('data', (text) => {
      if (String(text).includes('Ready to accept connections')) resolve();
    });
  });
  // A machine under load is slow: here no connection ends for that.
  const client = new Redis({ ...redisOptions, socketTimeout: 600_000, host: '127.0.0.1', port, lazyConnect: true });
  client.on('error', () => undefined);
  await client.connect();
  const kill = (): Promise<void> =>
    new Promise((resolve) => {
      if (server.exitCode !== null || server.signalCode !== null) {
        resolve();
        return;
      }
      server.on('exit', () => {
        resolve();
      });
      server.kill('SIGKILL');
    });
  return {
    client,
    kill,
    pause: () => {
      server.kill('SIGSTOP');
    },
    goOn: async () => {
      server.kill('SIGCONT');
      const isAnswered = (): Promise<boolean> =>
        client.ping().then(
          () => true,
          () => false,
        );
      while (!(await isAnswered())) await setTimeout(50);
    },
    close: async () => {
      client.disconnect();
      await kill();
      rmSync(folder, { recursive: true, force: true });
    },
  };
};
