import express, { type ErrorRequestHandler, type Express, type RequestHandler } from 'express';
import { checkPassword } from 'yibao-password-policy';
import type { Platform } from '../server/createPlatform';
import type { Log } from '../server/Log';
import { policy } from '../server/policy';
import type { Session } from '../server/Session';
import { texts } from '../server/texts';

const toStandardOutput: Log = (entry) => {
  console.log(JSON.stringify(entry));
};

/** The endpoints of a login and a change of password. */
export const createExpressApp = (platform: Platform, log: Log = toStandardOutput): Express => {
  const app = express();
  app.disable('x-powered-by');
  app.use(express.json({ limit: '4kb' }));

  const requireSession: RequestHandler = (request, response, next) => {
    const session = platform.sessionOf(request.headers.authorization);
    if (session === undefined) {
      response.status(401).json({ message: texts.signedOut });
      return;
    }
    response.locals['session'] = session;
    next();
  };

  const requireOwnPassword: RequestHandler = (_request, response, next) => {
    const { mustChange } = response.locals['session'] as Session;
    if (mustChange) response.status(403).json({ message: texts.mustChange, mustChange });
    else next();
  };

  // The policy holds nothing secret: the page checks with the very one that decides here.
  app.get('/password-policy', (_request, response) => {
    response.json(policy);
  });

  app.post('/login', async (request, response) => {
    const { account, password } = (request.body ?? {}) as Record<string, unknown>;
    if (typeof account !== 'string' || typeof password !== 'string') {
      response.status(400).json({ message: texts.malformed });
      return;
    }
    const wait = platform.limitLogin(account);
    if (wait > 0) {
      log({ event: 'limited' });
      response.status(429).set('Retry-After', String(wait)).json({ message: texts.limited });
      return;
    }
    const found = await platform.logIn(account, password);
    if (found === undefined) {
      log({ event: 'login-failed' });
      response.status(401).json({ message: texts.wrongLogin });
      return;
    }
    const { mustChange } = found.session;
    if (mustChange) log({ event: 'change-forced' });
    response.json({ token: found.token, mustChange });
  });

  app.get('/account', requireSession, requireOwnPassword, (_request, response) => {
    response.json({ account: (response.locals['session'] as Session).accountId });
  });

  app.post('/change-password', requireSession, async (request, response) => {
    const session = response.locals['session'] as Session;
    const { currentPassword, newPassword } = (request.body ?? {}) as Record<string, unknown>;
    if (typeof currentPassword !== 'string' || typeof newPassword !== 'string') {
      response.status(400).json({ message: texts.malformed });
      return;
    }
    const wait = platform.limitChange(session);
    if (wait > 0) {
      log({ event: 'limited' });
      response.status(429).set('Retry-After', String(wait)).json({ message: texts.limited });
      return;
    }
    if (!(await platform.isCurrent(session, currentPassword))) {
      response.status(403).json({ message: texts.wrongCurrent });
      return;
    }
    // The subject comes from the platform's own records, never from the request.
    const subject = platform.subjectOf(session);
    const { accepted, findings } = checkPassword(policy, newPassword, { subject, currentPassword });
    if (!accepted) {
      const reasons = findings.filter(({ severity }) => severity === 'reject');
      const codes = reasons.map(({ code }) => code);
      log({ event: 'password-refused', codes });
      // Message and codes only: a range or a number of guesses would describe what was typed.
      response.status(422).json({ accepted, message: reasons[0]?.message, codes });
      return;
    }
    await platform.savePassword(session, newPassword);
    log({ event: 'password-changed' });
    response.json({ accepted });
  });

  // An error's own message is neither logged nor sent: that of a JSON parser quotes the body.
  const answerError: ErrorRequestHandler = (error: { status?: number } | undefined, _request, response, next) => {
    if (response.headersSent) {
      next(error);
      return;
    }
    const status = error?.status ?? 500;
    log({ event: 'request-failed', status });
    response.status(status).json({ message: texts.malformed });
  };
  app.use(answerError);
  return app;
};
