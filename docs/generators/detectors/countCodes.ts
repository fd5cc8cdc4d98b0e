import { checkPassword, definePolicy, prepareSubject } from '../../../src/index';
import type { FindingCode } from '../../../src/types';

/** How many of the 1,000,000 PINs carry each code, for nobody in particular with a current password of six digits. */
export const countCodes = (): Map<FindingCode, number> => {
  const policy = definePolicy({});
  const context = { subject: prepareSubject(policy, {}), currentPassword: '739105' };
  const counts = new Map<FindingCode, number>();
  for (let pin = 0; pin < 1_000_000; pin++) {
    const { findings } = checkPassword(policy, String(pin).padStart(6, '0'), context);
    for (const code of new Set(findings.map((finding) => finding.code))) counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  return counts;
};
