import type { ChangeChannel, Credential } from '../types';

/** The name of a channel in code: one for each entry of `channels` and of every language. */
export type ChannelId =
  | 'national-app.voucher'
  | 'national-app.payment'
  | 'local-app'
  | 'mini-program.henan'
  | 'mini-program'
  | 'wechat-account.my-insurance'
  | 'agency-counter'
  | 'hospital-pharmacy'
  | 'hotline-12333'
  | 'hotline-agent'
  | 'bank-counter'
  | 'atm'
  | 'web-portal'
  | 'password-letter'
  | 'family-account';

/** What is true of a channel in every language. */
export interface ChannelFacts extends Omit<ChangeChannel, 'name' | 'steps' | 'note'> {
  id: ChannelId;
  credentials: readonly Credential[];
}

/** What one language says about every channel. Names of menus stand in quotation marks as the screen shows them. */
export type ChannelTexts = Record<ChannelId, Pick<ChangeChannel, 'name' | 'steps' | 'note'>>;
