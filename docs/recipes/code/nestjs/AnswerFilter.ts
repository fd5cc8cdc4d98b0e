import { Catch, HttpException, Inject, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { Response } from 'express';
import { texts } from '../server/texts';
import { Answer } from './Answer';
import { Reporter } from './Reporter';

/** Sends answers as they are. Of any other error neither log nor response has the message: NestJS's own repeat the path. */
@Catch()
export class AnswerFilter implements ExceptionFilter {
  constructor(@Inject(Reporter) private readonly reporter: Reporter) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const response = host.switchToHttp().getResponse<Response>();
    if (error instanceof Answer) {
      this.reporter.begin(response, error.outcome);
      response.json(error.outcome.body);
      return;
    }
    // The errors of `readBody` have a status too.
    const status = error instanceof HttpException ? error.getStatus() : ((error as { status?: number }).status ?? 500);
    if (status !== 404) this.reporter.report({ event: 'request-failed', status });
    response.status(status).json({ message: status === 404 ? texts.notFound : texts.malformed });
  }
}
