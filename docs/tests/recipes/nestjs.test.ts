import { createNestApp } from '../../recipes/code/nestjs/createNestApp';
import { describeServer } from './describeServer';
import { startServer } from './startServer';

describeServer('NestJS', async (platform, write) => {
  const log = (...values: unknown[]): void => {
    write(JSON.stringify(values));
  };
  const app = await createNestApp(platform, { log, error: log, warn: log, debug: log, verbose: log, fatal: log });
  await app.init();
  const server = await startServer(app.getHttpAdapter().getInstance());
  return {
    url: server.url,
    close: async () => {
      await server.close();
      await app.close();
    },
  };
});
