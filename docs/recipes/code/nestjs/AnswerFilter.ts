import { Catch, HttpException, Logger, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { Response } from 'express';
import { texts } from '../server/texts';
import { Answer } from './Answer';

/** Sends answers as they are. Of any other error neither log nor response has the message: a JSON parser's quotes the body. */
@Catch()
export class AnswerFilter implements ExceptionFilter {
  private readonly logger = new Logger('password');

  catch(error: unknown, host: ArgumentsHost): void {
    const response = host.switchToHttp().getResponse<Response>();
    if (error instanceof Answer) {
      if (error.retryAfter > 0) response.set('Retry-After', String(error.retryAfter));
      response.status(error.getStatus()).json(error.body);
      return;
    }
    // Express's own errors, such as that of a body that is too long, have a status too.
    const status = error instanceof HttpException ? error.getStatus() : ((error as { status?: number }).status ?? 500);
    this.logger.log({ event: 'request-failed', status });
    response.status(status).json({ message: texts.malformed });
  }
}
