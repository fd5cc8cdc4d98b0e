import { createExpressApp } from '../../recipes/code/express/createExpressApp';
import { describeServer } from './describeServer';
import { startServer } from './startServer';

describeServer('Express', (platform, write) =>
  startServer(
    createExpressApp(platform, (entry) => {
      write(JSON.stringify(entry));
    }),
  ),
);
