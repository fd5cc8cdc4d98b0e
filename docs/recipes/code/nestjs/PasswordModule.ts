import { Module, type DynamicModule } from '@nestjs/common';
import type { Platform } from '../server/createPlatform';
import { PasswordController } from './PasswordController';
import { PLATFORM } from './tokens';

/** Login and change of password, for a platform that is given. */
@Module({})
export class PasswordModule {
  static forPlatform(platform: Platform): DynamicModule {
    return {
      module: PasswordModule,
      controllers: [PasswordController],
      providers: [{ provide: PLATFORM, useValue: platform }],
    };
  }
}
