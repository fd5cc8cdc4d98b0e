import { Writable } from 'node:stream';
import { createFastifyServer } from '../../recipes/code/fastify/createFastifyServer';
import { describeServer } from './describeServer';

describeServer('Fastify', async (platform, write) => {
  const stream = new Writable({
    write: (line, _encoding, done) => {
      write(String(line));
      done();
    },
  });
  // Without process id, host name and time, whose digits could look like somebody's.
  const server = createFastifyServer(platform, { level: 'trace', stream, base: null, timestamp: false });
  const url = await server.listen({ port: 0, host: '127.0.0.1' });
  return { url, close: () => server.close() };
});
