import { createServer, type RequestListener, type Server } from 'node:http';

/** How long a request may take to arrive, and how many connections may be open: for every framework. */
export const serverLimits = {
  headersTimeout: 5_000,
  requestTimeout: 10_000,
  // How often Node looks whether either is over: every half minute by default, so that slow requests would have that.
  connectionsCheckingInterval: 1_000,
  keepAliveTimeout: 5_000,
  maxHeaderSize: 8_192,
} as const;

export const MAX_CONNECTIONS = 2_000;

/** A server with limits; Node waits for a request for five minutes and takes any number of connections by default. */
export const openServer = (listener: RequestListener): Server => {
  const server = createServer(serverLimits, listener);
  server.maxConnections = MAX_CONNECTIONS;
  return server;
};
