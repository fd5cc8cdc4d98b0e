import express, { type Express } from 'express';
import { checkPassword, type PreparedSubject, type Subject } from 'yibao-password-policy';
import type { InsuredRow } from './InsuredRow';
import { policy } from './policy';

/** The endpoint under test. Who is signed in comes from the session; here it is given. */
export const createEndpoint = (
  signedIn: () => InsuredRow,
  toSubject: (row: InsuredRow) => Subject | PreparedSubject,
): Express => {
  const app = express();
  app.use(express.json());
  app.post('/change-password', (request, response) => {
    const { newPassword } = request.body as { newPassword: string };
    const { accepted } = checkPassword(policy, newPassword, { subject: toSubject(signedIn()) });
    response.status(accepted ? 200 : 422).json({ accepted });
  });
  return app;
};
