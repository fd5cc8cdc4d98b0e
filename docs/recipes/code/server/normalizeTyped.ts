import type { Policy } from 'yibao-password-policy';

const halfWidth = (text: string): string =>
  text.replace(/[\uff01-\uff5e]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0)).replace(/\u3000/g, ' ');

/** What the person meant: half width for what an input method made full width; digits also without blanks. */
export const normalizeTyped = ({ format }: Policy, text: string): string =>
  format.alphabet === 'digits' ? halfWidth(text).replace(/\s/g, '') : halfWidth(text);
