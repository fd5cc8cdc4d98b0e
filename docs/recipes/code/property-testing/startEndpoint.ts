import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { PreparedSubject, Subject } from 'yibao-password-policy';
import { createEndpoint } from './createEndpoint';
import type { InsuredRow } from './InsuredRow';
import type { AskEndpoint } from './properties';

/** The endpoint on a free port, and how to ask it and to end it. */
export const startEndpoint = async (
  toSubject: (row: InsuredRow) => Subject | PreparedSubject,
): Promise<{ ask: AskEndpoint; stop: () => void }> => {
  let signedIn: InsuredRow | undefined;
  const whoIs = (): InsuredRow => {
    if (signedIn === undefined) throw new Error('nobody is signed in');
    return signedIn;
  };
  const server = createServer(createEndpoint(whoIs, toSubject));
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  const ask: AskEndpoint = async (row, newPassword) => {
    signedIn = row;
    const response = await fetch(`http://127.0.0.1:${port}/change-password`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ newPassword }),
    });
    await response.text();
    return response.status;
  };
  return {
    ask,
    stop: () => {
      server.close();
      server.closeAllConnections();
    },
  };
};
