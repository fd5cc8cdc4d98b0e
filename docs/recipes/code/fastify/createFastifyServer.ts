import fastify, {
  LogController,
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
  type FastifyServerOptions,
} from 'fastify';
import { standardSchema } from 'yibao-password-policy/adapters';
import type { Platform } from '../server/createPlatform';
import type { LogEntry } from '../server/Log';
import { policy } from '../server/policy';
import type { Session } from '../server/Session';
import { texts } from '../server/texts';

declare module 'fastify' {
  interface FastifyRequest {
    session: Session | null;
  }
}

interface Login {
  account: string;
  password: string;
}

interface Change {
  currentPassword: string;
  newPassword: string;
}

const text = { type: 'string', maxLength: 256 };
const loginBody = { type: 'object', required: ['account', 'password'], properties: { account: text, password: text } };
const changeBody = {
  type: 'object',
  required: ['currentPassword', 'newPassword'],
  properties: { currentPassword: text, newPassword: text },
};

const passwords = standardSchema(policy);

/** The endpoints of a login and a change of password. */
export const createFastifyServer = (
  platform: Platform,
  logger: FastifyServerOptions['logger'] = true,
): FastifyInstance => {
  const server = fastify({
    logger,
    // Address and port of a request beside a refusal would say whose it was.
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: 4096,
    // 012345 as a number would be read as 12345: what is no text is refused.
    ajv: { customOptions: { coerceTypes: false } },
  });
  server.decorateRequest('session', null);

  const sessionOf = ({ session }: FastifyRequest): Session => {
    if (session === null) throw new Error('a route without requireSession');
    return session;
  };
  const log = (request: FastifyRequest, entry: LogEntry): void => {
    request.log.info(entry);
  };
  const limit = (request: FastifyRequest, reply: FastifyReply, seconds: number): FastifyReply | undefined => {
    if (seconds === 0) return undefined;
    log(request, { event: 'limited' });
    return reply.code(429).header('Retry-After', seconds).send({ message: texts.limited });
  };

  const requireSession = async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply | undefined> => {
    request.session = platform.sessionOf(request.headers.authorization) ?? null;
    return request.session === null ? reply.code(401).send({ message: texts.signedOut }) : undefined;
  };

  const requireOwnPassword = async (
    request: FastifyRequest,
    reply: FastifyReply,
  ): Promise<FastifyReply | undefined> => {
    const { mustChange } = sessionOf(request);
    return mustChange ? reply.code(403).send({ message: texts.mustChange, mustChange }) : undefined;
  };

  const requireCurrent = async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply | undefined> => {
    const session = sessionOf(request);
    const limited = limit(request, reply, platform.limitChange(session));
    if (limited) return limited;
    const isCurrent = await platform.isCurrent(session, (request.body as Change).currentPassword);
    return isCurrent ? undefined : reply.code(403).send({ message: texts.wrongCurrent });
  };

  const requireAccepted = async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply | undefined> => {
    const { currentPassword, newPassword } = request.body as Change;
    // The subject comes from the platform's own records, never from the request.
    const context = { subject: platform.subjectOf(sessionOf(request)), currentPassword };
    const { issues } = await passwords['~standard'].validate(newPassword, { libraryOptions: { context } });
    const [issue] = issues ?? [];
    if (issue === undefined) return undefined;
    log(request, { event: 'password-refused', codes: issue.codes });
    return reply.code(422).send({ accepted: false, message: issue.message, codes: issue.codes });
  };

  // The policy holds nothing secret: the page checks with the very one that decides here.
  server.get('/password-policy', async () => policy);

  server.post<{ Body: Login }>('/login', { schema: { body: loginBody } }, async (request, reply) => {
    const { account, password } = request.body;
    const limited = limit(request, reply, platform.limitLogin(account));
    if (limited) return limited;
    const found = await platform.logIn(account, password);
    if (found === undefined) {
      log(request, { event: 'login-failed' });
      return reply.code(401).send({ message: texts.wrongLogin });
    }
    const { mustChange } = found.session;
    if (mustChange) log(request, { event: 'change-forced' });
    return { token: found.token, mustChange };
  });

  server.get('/account', { onRequest: [requireSession, requireOwnPassword] }, async (request) => ({
    account: sessionOf(request).accountId,
  }));

  server.post<{ Body: Change }>(
    '/change-password',
    { schema: { body: changeBody }, onRequest: requireSession, preHandler: [requireCurrent, requireAccepted] },
    async (request) => {
      await platform.savePassword(sessionOf(request), request.body.newPassword);
      log(request, { event: 'password-changed' });
      return { accepted: true };
    },
  );

  // An error's own message is neither logged nor sent: it may quote the body.
  server.setErrorHandler<{ statusCode?: number }>((error, request, reply) => {
    const status = error.statusCode ?? 500;
    log(request, { event: 'request-failed', status });
    return reply.code(status).send({ message: texts.malformed });
  });
  return server;
};
