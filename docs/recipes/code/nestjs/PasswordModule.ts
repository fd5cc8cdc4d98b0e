import { Module, type DynamicModule } from '@nestjs/common';
import { APP_FILTER, APP_INTERCEPTOR } from '@nestjs/core';
import type { Platform } from '../server/createPlatform';
import { AnswerFilter } from './AnswerFilter';
import { OutcomeInterceptor } from './OutcomeInterceptor';
import { PasswordController } from './PasswordController';
import { Reporter } from './Reporter';
import { PLATFORM } from './tokens';

/** Log-in and change of password, for a platform that is given. */
@Module({})
export class PasswordModule {
  static forPlatform(platform: Platform): DynamicModule {
    return {
      module: PasswordModule,
      controllers: [PasswordController],
      providers: [
        { provide: PLATFORM, useValue: platform },
        Reporter,
        { provide: APP_FILTER, useClass: AnswerFilter },
        { provide: APP_INTERCEPTOR, useClass: OutcomeInterceptor },
      ],
    };
  }
}
