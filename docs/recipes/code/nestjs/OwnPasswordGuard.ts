import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { texts } from '../server/texts';
import { Answer } from './Answer';
import type { SignedInRequest } from './SignedInRequest';

/** Only who no longer uses the initial password. After `SessionGuard`. */
@Injectable()
export class OwnPasswordGuard implements CanActivate {
  canActivate(context: ExecutionContext): boolean {
    const { mustChange } = context.switchToHttp().getRequest<SignedInRequest>().session;
    if (mustChange) throw new Answer({ status: 403, body: { message: texts.mustChange, mustChange } });
    return true;
  }
}
