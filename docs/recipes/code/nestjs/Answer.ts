import { HttpException } from '@nestjs/common';

/** An answer that ends a request: what it says may be sent as it is. */
export class Answer extends HttpException {
  constructor(
    status: number,
    readonly body: Record<string, unknown>,
    readonly retryAfter = 0,
  ) {
    super(body, status);
  }
}
