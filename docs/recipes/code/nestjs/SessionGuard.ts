import { Inject, Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import type { Platform } from '../server/createPlatform';
import { texts } from '../server/texts';
import { Answer } from './Answer';
import type { SignedInRequest } from './SignedInRequest';
import { PLATFORM } from './tokens';

/** Only who is signed in. */
@Injectable()
export class SessionGuard implements CanActivate {
  constructor(@Inject(PLATFORM) private readonly platform: Platform) {}

  canActivate(context: ExecutionContext): boolean {
    const request = context.switchToHttp().getRequest<SignedInRequest>();
    const session = this.platform.findSession(request.headers.authorization);
    if (session === undefined) throw new Answer({ status: 401, body: { message: texts.signedOut } });
    request.session = session;
    return true;
  }
}
