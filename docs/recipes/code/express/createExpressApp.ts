import express, { type ErrorRequestHandler, type Express, type RequestHandler, type Response } from 'express';
import type { Platform } from '../server/createPlatform';
import type { Log } from '../server/Log';
import type { Outcome } from '../server/Outcome';
import { readBody } from '../server/readBody';
import type { Session } from '../server/Session';
import { texts } from '../server/texts';

const toStandardOutput: Log = (entry) => {
  console.log(JSON.stringify(entry));
};

/** The endpoints of a log-in and a change of password. To be opened with `openServer`. */
export const createExpressApp = (platform: Platform, log: Log = toStandardOutput): Express => {
  const app = express();
  app.disable('x-powered-by');

  const report: Log = (entry) => {
    platform.metrics.count(entry);
    log(entry);
  };
  const answer = (response: Response, { status, body, retryAfter, entry }: Outcome): void => {
    if (entry) report(entry);
    if (retryAfter !== undefined) response.set('Retry-After', String(retryAfter));
    response.status(status).json(body);
  };
  const sessionOf = (response: Response): Session => response.locals['session'] as Session;

  const requireSession: RequestHandler = (request, response, next) => {
    const session = platform.findSession(request.headers.authorization);
    response.locals['session'] = session;
    if (session) next();
    else answer(response, { status: 401, body: { message: texts.signedOut } });
  };
  const requireOwnPassword: RequestHandler = (_request, response, next) => {
    const { mustChange } = sessionOf(response);
    if (mustChange) answer(response, { status: 403, body: { message: texts.mustChange, mustChange } });
    else next();
  };

  app.use((_request, response, next) => {
    response.set('Cache-Control', 'no-store');
    if (platform.stop) answer(response, platform.stop);
    else next();
  });
  // In the place of `express.json`, which lets a body of any other type flow in without end.
  app.use(readBody);

  app.get('/password-policy', (_request, response) => {
    response.json(platform.publicPolicy);
  });
  app.post('/login', async (request, response) => {
    answer(response, await platform.logIn(request.body));
  });
  app.get('/account', requireSession, requireOwnPassword, (_request, response) => {
    response.json({ account: sessionOf(response).accountId });
  });
  app.post('/proof', requireSession, async (_request, response) => {
    answer(response, await platform.sendProof(sessionOf(response)));
  });
  app.post('/change-password', requireSession, async (request, response) => {
    answer(response, await platform.changePassword(sessionOf(response), request.body));
  });

  // Express's own answer repeats the path, and somebody may have put a password there.
  app.use((_request, response) => {
    response.status(404).json({ message: texts.notFound });
  });
  // An error's own message is neither logged nor sent: it may quote the body.
  const answerError: ErrorRequestHandler = (error: { status?: number } | undefined, _request, response, next) => {
    const status = error?.status ?? 500;
    report({ event: 'request-failed', status });
    if (response.headersSent) next(error);
    else response.status(status).json({ message: texts.malformed });
  };
  app.use(answerError);
  return app;
};
