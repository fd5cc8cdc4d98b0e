import { Inject, Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import type { Response } from 'express';
import { map, type Observable } from 'rxjs';
import type { Outcome } from '../server/Outcome';
import { Reporter } from './Reporter';

/** Turns what a handler decides into a status, headers, a line of the log and a body. */
@Injectable()
export class OutcomeInterceptor implements NestInterceptor<Outcome, Outcome['body']> {
  constructor(@Inject(Reporter) private readonly reporter: Reporter) {}

  intercept(context: ExecutionContext, next: CallHandler<Outcome>): Observable<Outcome['body']> {
    const response = context.switchToHttp().getResponse<Response>();
    return next.handle().pipe(
      map((outcome) => {
        this.reporter.begin(response, outcome);
        return outcome.body;
      }),
    );
  }
}
