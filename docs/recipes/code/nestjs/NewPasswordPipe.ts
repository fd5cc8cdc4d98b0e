import { Inject, Injectable, Logger, Scope, type PipeTransform } from '@nestjs/common';
import { REQUEST } from '@nestjs/core';
import { standardSchema } from 'yibao-password-policy/adapters';
import type { Platform } from '../server/createPlatform';
import { policy } from '../server/policy';
import { Answer } from './Answer';
import type { SignedInRequest } from './SignedInRequest';
import { PLATFORM } from './tokens';

const passwords = standardSchema(policy);

/** Only what the policy accepts for the person who is signed in. Of one request, since the verdict depends on the person. */
@Injectable({ scope: Scope.REQUEST })
export class NewPasswordPipe implements PipeTransform<unknown, Promise<string>> {
  private readonly logger = new Logger('password');

  constructor(
    @Inject(PLATFORM) private readonly platform: Platform,
    @Inject(REQUEST) private readonly request: SignedInRequest,
  ) {}

  async transform(newPassword: unknown): Promise<string> {
    const { currentPassword } = this.request.body as { currentPassword: string };
    // The subject comes from the platform's own records, never from the request.
    const context = { subject: this.platform.subjectOf(this.request.session), currentPassword };
    const result = await passwords['~standard'].validate(newPassword, { libraryOptions: { context } });
    if (result.issues === undefined) return result.value;
    const codes = result.issues.flatMap((issue) => issue.codes);
    this.logger.log({ event: 'password-refused', codes });
    throw new Answer(422, { accepted: false, message: result.issues[0]?.message, codes });
  }
}
