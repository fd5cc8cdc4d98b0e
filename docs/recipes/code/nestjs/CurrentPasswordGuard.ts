import { Inject, Injectable, Logger, type CanActivate, type ExecutionContext } from '@nestjs/common';
import type { Platform } from '../server/createPlatform';
import { texts } from '../server/texts';
import { Answer } from './Answer';
import type { SignedInRequest } from './SignedInRequest';
import { PLATFORM } from './tokens';

/** Only who knows the current password, and not too often. After `SessionGuard`. */
@Injectable()
export class CurrentPasswordGuard implements CanActivate {
  private readonly logger = new Logger('password');

  constructor(@Inject(PLATFORM) private readonly platform: Platform) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const { session, body } = context.switchToHttp().getRequest<SignedInRequest>();
    const { currentPassword, newPassword } = (body ?? {}) as Record<string, unknown>;
    if (typeof currentPassword !== 'string' || typeof newPassword !== 'string')
      throw new Answer(400, { message: texts.malformed });
    const wait = this.platform.limitChange(session);
    if (wait > 0) {
      this.logger.log({ event: 'limited' });
      throw new Answer(429, { message: texts.limited }, wait);
    }
    if (!(await this.platform.isCurrent(session, currentPassword)))
      throw new Answer(403, { message: texts.wrongCurrent });
    return true;
  }
}
