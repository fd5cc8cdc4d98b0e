import type { Request } from 'express';
import type { Session } from '../server/Session';

/** A request behind `SessionGuard`. */
export interface SignedInRequest extends Request {
  session: Session;
}
