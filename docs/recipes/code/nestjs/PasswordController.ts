import { Body, Controller, Get, HttpCode, Inject, Logger, Post, Req, UseGuards } from '@nestjs/common';
import type { Policy } from 'yibao-password-policy';
import type { Platform } from '../server/createPlatform';
import { policy } from '../server/policy';
import { texts } from '../server/texts';
import { Answer } from './Answer';
import { CurrentPasswordGuard } from './CurrentPasswordGuard';
import { NewPasswordPipe } from './NewPasswordPipe';
import { OwnPasswordGuard } from './OwnPasswordGuard';
import { SessionGuard } from './SessionGuard';
import type { SignedInRequest } from './SignedInRequest';
import { PLATFORM } from './tokens';

/** The endpoints of a login and a change of password. */
@Controller()
export class PasswordController {
  private readonly logger = new Logger('password');

  constructor(@Inject(PLATFORM) private readonly platform: Platform) {}

  /** The policy holds nothing secret: the page checks with the very one that decides here. */
  @Get('password-policy')
  showPolicy(): Policy {
    return policy;
  }

  @Post('login')
  @HttpCode(200)
  async logIn(
    @Body('account') account: unknown,
    @Body('password') password: unknown,
  ): Promise<{ token: string; mustChange: boolean }> {
    if (typeof account !== 'string' || typeof password !== 'string')
      throw new Answer(400, { message: texts.malformed });
    const wait = this.platform.limitLogin(account);
    if (wait > 0) {
      this.logger.log({ event: 'limited' });
      throw new Answer(429, { message: texts.limited }, wait);
    }
    const found = await this.platform.logIn(account, password);
    if (found === undefined) {
      this.logger.log({ event: 'login-failed' });
      throw new Answer(401, { message: texts.wrongLogin });
    }
    const { mustChange } = found.session;
    if (mustChange) this.logger.log({ event: 'change-forced' });
    return { token: found.token, mustChange };
  }

  @Get('account')
  @UseGuards(SessionGuard, OwnPasswordGuard)
  showAccount(@Req() request: SignedInRequest): { account: string } {
    return { account: request.session.accountId };
  }

  @Post('change-password')
  @HttpCode(200)
  @UseGuards(SessionGuard, CurrentPasswordGuard)
  async changePassword(
    @Req() request: SignedInRequest,
    @Body('newPassword', NewPasswordPipe) newPassword: string,
  ): Promise<{ accepted: true }> {
    await this.platform.savePassword(request.session, newPassword);
    this.logger.log({ event: 'password-changed' });
    return { accepted: true };
  }
}
