import fastify, {
  LogController,
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
  type FastifyServerOptions,
} from 'fastify';
import type { Platform } from '../server/createPlatform';
import { limits } from '../server/limits';
import type { LogEntry } from '../server/Log';
import { openServer } from '../server/openServer';
import type { Outcome } from '../server/Outcome';
import { isUnreadable } from '../server/readBody';
import type { Session } from '../server/Session';
import { texts } from '../server/texts';

declare module 'fastify' {
  interface FastifyRequest {
    session: Session | null;
  }
}

/** The endpoints of a log-in and a change of password. */
export const createFastifyServer = (
  platform: Platform,
  logger: FastifyServerOptions['logger'] = true,
): FastifyInstance => {
  const server = fastify({
    logger,
    // Address and port of a request beside a refusal would say whose it was.
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: limits.body.bytes,
    serverFactory: (handler) => openServer(handler),
    // Fastify's own answers and log lines for what is not a request repeat its path or its bytes.
    frameworkErrors: (_error, _request, reply) => {
      void (reply as FastifyReply).code(400).send({ message: texts.malformed });
    },
    clientErrorHandler: (_error, socket) => {
      socket.destroy();
    },
  });
  server.decorateRequest('session', null);

  const report = (request: FastifyRequest, entry: LogEntry): void => {
    platform.metrics.count(entry);
    request.log.info(entry);
  };
  const answer = (request: FastifyRequest, reply: FastifyReply, outcome: Outcome): FastifyReply => {
    const { status, body, retryAfter, entry } = outcome;
    if (entry) report(request, entry);
    if (retryAfter !== undefined) void reply.header('Retry-After', retryAfter);
    return reply.code(status).send(body);
  };
  const sessionOf = ({ session }: FastifyRequest): Session => {
    if (session === null) throw new Error('a route without requireSession');
    return session;
  };

  const requireSession = async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply | undefined> => {
    request.session = platform.findSession(request.headers.authorization) ?? null;
    if (request.session) return undefined;
    return answer(request, reply, { status: 401, body: { message: texts.signedOut } });
  };
  const requireOwnPassword = async (
    request: FastifyRequest,
    reply: FastifyReply,
  ): Promise<FastifyReply | undefined> => {
    const { mustChange } = sessionOf(request);
    if (!mustChange) return undefined;
    return answer(request, reply, { status: 403, body: { message: texts.mustChange, mustChange } });
  };

  server.addHook('onRequest', async (request, reply) => {
    void reply.header('Cache-Control', 'no-store');
    if (platform.stop) return answer(request, reply, platform.stop);
    // Fastify's own parsers take any charset for UTF-8, and plain text as well.
    if (!isUnreadable(request.headers)) return undefined;
    return answer(request, reply, {
      status: 415,
      body: { message: texts.malformed },
      entry: { event: 'request-failed', status: 415 },
    });
  });
  // A body that nobody has read is still coming: the connection ends with the answer.
  server.addHook('onSend', async (request, reply) => {
    if (!request.raw.complete) void reply.header('Connection', 'close');
  });

  server.get('/password-policy', async () => platform.publicPolicy);
  server.post('/login', async (request, reply) => answer(request, reply, await platform.logIn(request.body)));
  server.get('/account', { onRequest: [requireSession, requireOwnPassword] }, async (request) => ({
    account: sessionOf(request).accountId,
  }));
  server.post('/proof', { onRequest: requireSession }, async (request, reply) =>
    answer(request, reply, await platform.sendProof(sessionOf(request))),
  );
  server.post('/change-password', { onRequest: requireSession }, async (request, reply) =>
    answer(request, reply, await platform.changePassword(sessionOf(request), request.body)),
  );

  server.setNotFoundHandler((_request, reply) => {
    void reply.code(404).send({ message: texts.notFound });
  });
  // An error's own message is neither logged nor sent: it may quote the body.
  server.setErrorHandler<{ statusCode?: number }>((error, request, reply) => {
    const status = error.statusCode ?? 500;
    report(request, { event: 'request-failed', status });
    return reply.code(status).send({ message: texts.malformed });
  });
  return server;
};
