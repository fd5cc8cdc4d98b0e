import { Inject, Injectable, Logger } from '@nestjs/common';
import type { Response } from 'express';
import type { Platform } from '../server/createPlatform';
import type { LogEntry } from '../server/Log';
import type { Outcome } from '../server/Outcome';
import { PLATFORM } from './tokens';

/** Counts and logs what happened, and sets the head of the answer. */
@Injectable()
export class Reporter {
  private readonly logger = new Logger('password');

  constructor(@Inject(PLATFORM) private readonly platform: Platform) {}

  report(entry: LogEntry): void {
    this.platform.metrics.count(entry);
    this.logger.log(entry);
  }

  begin(response: Response, { status, retryAfter, entry }: Outcome): void {
    if (entry) this.report(entry);
    if (retryAfter !== undefined) response.set('Retry-After', String(retryAfter));
    response.status(status);
  }
}
