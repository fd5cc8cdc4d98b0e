const FULL_WIDTH_ZERO = 0xff10;

const halfWidth = (text: string): string =>
  text.replace(/[０-９]/g, (digit) => String(digit.charCodeAt(0) - FULL_WIDTH_ZERO));

/**
 * What a PIN input holds after a change: full-width digits of a Chinese keyboard become digits, blanks and hyphens go.
 *
 * A key that is no digit or comes after the last one is ignored. What was pasted is never cut short, or somebody would
 * save a password other than the one copied: the verdict says that it is too long.
 *
 * @example readPin('12 ３', '12', 6) // '123'
 */
export const readPin = (typed: string, before: string, length: number): string => {
  const text = halfWidth(typed).replace(/[\s-]/g, '');
  const isOneKey = text.length === before.length + 1;
  return isOneKey && (text.length > length || /\D/.test(text)) ? before : text;
};
