import { expect, test } from 'vitest';
import { channels } from '../../src/guidance/channels';

/** id, region, credentials, operations, proofs, needsCurrent, keypadOnly, formats: written down apart from the code. */
const FACTS = `
national-app.voucher | | medical-e-voucher | change reset | login face | no | false | letterDigit6 pin6
national-app.payment | | medical-e-voucher medical-insurance-card | set change | login real-name | if-set | false |
local-app | | medical-e-voucher medical-insurance-card | set change reset | login id-document card | varies | false |
mini-program.henan | 410000 | medical-e-voucher | change reset | face | no | false |
mini-program | | medical-insurance-card medical-e-voucher | set change | login card | varies | false |
wechat-account.my-insurance | | medical-insurance-card medical-e-voucher | reset | sms-code | no | false |
agency-counter | | medical-insurance-card social-security-card medical-e-voucher online-account | set change reset | id-document card | no | false |
hospital-pharmacy | | medical-insurance-card social-security-card | set change | id-document card | varies | false |
hotline-12333 | | social-security-card hotline-query | change | current-password card id-document | yes | true | pin6
hotline-agent | | social-security-card medical-insurance-card | reset find | id-document | no | false |
bank-counter | | bank-account social-security-card medical-insurance-card | change reset | id-document card | no | false |
atm | | bank-account | change | card current-password | yes | true | pin6
web-portal | | online-account medical-insurance-card social-security-card | set change reset | login sms-code | varies | false |
password-letter | | social-security-card medical-insurance-card bank-account | find | | no | false |
family-account | | medical-e-voucher medical-insurance-card | change reset | login face | no | false |
`;

const words = (cell = ''): string[] => cell.split(' ').filter((word) => word !== '');

const rows = FACTS.trim()
  .split('\n')
  .map((line) => line.split('|').map((cell) => cell.trim()));

test('there are fifteen channels', () => {
  expect(channels.map(({ id }) => id)).toEqual(rows.map(([id]) => id));
  expect(channels).toHaveLength(15);
});

test.each(rows)(
  '%s has its facts',
  (id, region, credentials, operations, proofs, needsCurrent, keypadOnly, formats) => {
    expect(channels.find((channel) => channel.id === id)).toEqual({
      id,
      ...(region === '' ? {} : { region }),
      credentials: words(credentials),
      operations: words(operations),
      proofs: words(proofs),
      needsCurrent,
      keypadOnly: keypadOnly === 'true',
      formats: words(formats),
    });
  },
);

test('who is asked for the current password has to know it, and only then', () => {
  for (const { id, proofs, needsCurrent } of channels) {
    expect(proofs.includes('current-password'), id).toBe(needsCurrent === 'yes');
  }
});
