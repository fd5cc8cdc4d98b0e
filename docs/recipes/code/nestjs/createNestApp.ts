import 'reflect-metadata';
import type { LoggerService } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { Platform } from '../server/createPlatform';
import { AnswerFilter } from './AnswerFilter';
import { PasswordModule } from './PasswordModule';

/** An application with the endpoints of a login and a change of password. */
export const createNestApp = async (platform: Platform, logger?: LoggerService): Promise<NestExpressApplication> => {
  const app = await NestFactory.create<NestExpressApplication>(
    PasswordModule.forPlatform(platform),
    logger === undefined ? {} : { logger },
  );
  app.useBodyParser('json', { limit: '4kb' });
  app.useGlobalFilters(new AnswerFilter());
  return app;
};
