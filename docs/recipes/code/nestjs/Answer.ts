import { HttpException } from '@nestjs/common';
import type { Outcome } from '../server/Outcome';

/** Ends a request before its handler: what it says may be sent as it is. */
export class Answer extends HttpException {
  constructor(readonly outcome: Outcome) {
    super(outcome.body, outcome.status);
  }
}
