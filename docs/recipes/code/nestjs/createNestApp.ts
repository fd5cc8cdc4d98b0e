import 'reflect-metadata';
import type { LoggerService } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { NextFunction, Request, Response } from 'express';
import type { Platform } from '../server/createPlatform';
import { readBody } from '../server/readBody';
import { PasswordModule } from './PasswordModule';
import { Reporter } from './Reporter';

/** An application with the endpoints of a log-in and a change of password. */
export const createNestApp = async (platform: Platform, logger?: LoggerService): Promise<NestExpressApplication> => {
  const app = await NestFactory.create<NestExpressApplication>(PasswordModule.forPlatform(platform), {
    // In the place of NestJS's parsers, which let a body of a type that they do not know flow in without end.
    bodyParser: false,
    ...(logger === undefined ? {} : { logger }),
  });
  app.disable('x-powered-by');
  const reporter = app.get(Reporter);
  app.use((_request: Request, response: Response, next: NextFunction) => {
    response.set('Cache-Control', 'no-store');
    if (platform.stop === undefined) {
      next();
      return;
    }
    reporter.begin(response, platform.stop);
    response.json(platform.stop.body);
  });
  app.use(readBody);
  return app;
};
