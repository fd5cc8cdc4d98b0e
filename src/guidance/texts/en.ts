import type { ChannelTexts } from '../channels';

/** Names, steps and notes of the channels in English; menus as the screens show them, with a gloss. */
export const texts: ChannelTexts = {
  'national-app.voucher': {
    name: '“国家医保服务平台” (national medical-insurance app), voucher password',
    steps: [
      'Log in and open “医保码” (insurance code)',
      'Tap “修改密码” (change password)',
      'Pass the face check',
      'Enter the new password',
    ],
  },
  'national-app.payment': {
    name: '“国家医保服务平台” (national medical-insurance app), payment password',
    steps: [
      'Log in with a verified real name',
      'Open “我的” (me), then “设置” (settings)',
      'Open “密码管理” (passwords)',
      'Choose to set or change “医保支付密码” (insurance payment password)',
      'Enter the current password if there is one',
      'Enter the new password twice',
    ],
  },
  'local-app': {
    name: 'App of the local medical-insurance office',
    steps: [
      'Log in and find the password entry under “服务” (services) or “我的” (me)',
      'Enter the ID number, the card number and the code sent by SMS',
      'Enter the new password',
    ],
    note: 'Menus differ from place to place; ask the local office',
  },
  'mini-program.henan': {
    name: '“河南医保” (Henan medical insurance) in Alipay or WeChat',
    steps: [
      'Open “医保电子凭证” (electronic insurance voucher)',
      'Open “设置” (settings)',
      'Tap “修改医保码密码” (change the voucher password)',
      'Pass the face check',
      'Enter the new password',
    ],
  },
  'mini-program': {
    name: 'Local mini-program or official account in WeChat or Alipay',
    steps: [
      'Log in and bind the holder’s own card',
      'Find the password entry in the service menu',
      'Enter the new password',
    ],
    note: 'Menus differ from place to place; ask the local office',
  },
  'wechat-account.my-insurance': {
    name: 'WeChat official account “我的医保” (my medical insurance)',
    steps: [
      'Open “账户管理” (account)',
      'Tap “医保密码管理” (insurance password)',
      'Enter the code sent by SMS',
      'Enter the new password',
    ],
    note: 'Works in some regions only; ask the local office first',
  },
  'agency-counter': {
    name: 'Counter or kiosk of the medical-insurance or social-security office',
    steps: ['Bring the ID document and the card', 'Ask at the counter or use the kiosk'],
  },
  'hospital-pharmacy': {
    name: 'Insurance window of a designated hospital or pharmacy',
    steps: ['Bring the ID document and the card', 'Ask at the window to set or change the password'],
    note: 'Some places ask for the current password; ask the local office first',
  },
  'hotline-12333': {
    name: '12333 by telephone keypad',
    steps: [
      'Call 12333',
      'Press 2 for “社保卡业务” (social-security card)',
      'Press 2 again for “修改密码” (change password)',
      'Enter the card number without its letters, then #',
      'Enter the current password, at first 123456, then #',
      'Enter the ID number, then #',
      'Enter a new password of 6 digits, then #',
      'Enter the new password again, then #',
    ],
    note: 'Password forgotten: ask an agent or a counter, or look in the password letter',
  },
  'hotline-agent': {
    name: '12333 agent',
    steps: [
      'Call 12333 and ask for an agent',
      'Give the details of the ID document',
      'Ask to reset or find the password',
    ],
  },
  'bank-counter': {
    name: 'Counter of the issuing bank',
    steps: ['Bring the ID document and the card', 'Ask at the counter to change or reset the password'],
  },
  atm: {
    name: 'Bank machine or UnionPay ATM',
    steps: [
      'Insert the card and enter the current password',
      'Choose to change it',
      'Enter a new password of 6 digits',
    ],
    note: 'Password forgotten: go to a counter of the issuing bank',
  },
  'web-portal': {
    name: 'Web site of the local social-security or medical-insurance office',
    steps: ['Log in', 'Open the insurance details or the account page', 'Change the password'],
    note: 'Menus differ from place to place; ask the local office',
  },
  'password-letter': {
    name: 'Printed password letter (“密码函”) that came with the card',
    steps: ['Find the letter that came with the card', 'Read the password printed in it'],
    note: 'It holds the password the card was issued with and changes nothing',
  },
  'family-account': {
    name: '“医保亲情账户” (family account for medical insurance)',
    steps: [
      'Bind the family account first',
      'The bound relative logs in',
      'Pass the face check',
      'Change or reset the password for the holder',
    ],
    note: 'A relative who is not bound cannot act for the holder',
  },
};
