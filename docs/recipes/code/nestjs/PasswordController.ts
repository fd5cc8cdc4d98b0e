import { Body, Controller, Get, Inject, Post, Req, UseGuards } from '@nestjs/common';
import type { Platform } from '../server/createPlatform';
import type { Outcome } from '../server/Outcome';
import { OwnPasswordGuard } from './OwnPasswordGuard';
import { SessionGuard } from './SessionGuard';
import type { SignedInRequest } from './SignedInRequest';
import { PLATFORM } from './tokens';

/** The endpoints of a log-in and a change of password. */
@Controller()
export class PasswordController {
  constructor(@Inject(PLATFORM) private readonly platform: Platform) {}

  @Get('password-policy')
  showPolicy(): Outcome {
    return { status: 200, body: { ...this.platform.publicPolicy } };
  }

  @Post('login')
  logIn(@Body() body: unknown): Promise<Outcome> {
    return this.platform.logIn(body);
  }

  @Get('account')
  @UseGuards(SessionGuard, OwnPasswordGuard)
  showAccount(@Req() request: SignedInRequest): Outcome {
    return { status: 200, body: { account: request.session.accountId } };
  }

  @Post('proof')
  @UseGuards(SessionGuard)
  sendProof(@Req() request: SignedInRequest): Promise<Outcome> {
    return this.platform.sendProof(request.session);
  }

  @Post('change-password')
  @UseGuards(SessionGuard)
  changePassword(@Req() request: SignedInRequest, @Body() body: unknown): Promise<Outcome> {
    return this.platform.changePassword(request.session, body);
  }
}
