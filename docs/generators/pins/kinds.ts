import type { FindingCode } from '../../../src/types';

/** Why a PIN is refused, as the picture colours it, in the order of its legend; `accepted` is the ground. */
export const kinds = ['accepted', 'initial', 'subject', 'pattern', 'blocklist'] as const;

/** One of the reasons of the picture. */
export type Kind = (typeof kinds)[number];

/** A colour as red, green and blue, each 0 to 255. */
export type Color = readonly [red: number, green: number, blue: number];

/** The colours on a light and on a dark page; each reason reaches 3 to 1 against its ground. */
export const colors: Readonly<Record<'light' | 'dark', Readonly<Record<Kind, Color>>>> = {
  light: {
    accepted: [246, 246, 247],
    initial: [190, 18, 60],
    subject: [180, 83, 9],
    pattern: [29, 78, 216],
    blocklist: [4, 120, 87],
  },
  dark: {
    accepted: [32, 33, 39],
    initial: [251, 113, 133],
    subject: [252, 211, 77],
    pattern: [147, 197, 253],
    blocklist: [110, 231, 183],
  },
};

const FAMILIES: readonly (readonly [start: string, kind: Kind])[] = [
  ['initial-password', 'initial'],
  ['subject.', 'subject'],
  ['pattern.', 'pattern'],
  ['blocklist.', 'blocklist'],
];

/**
 * The kind of a refusal.
 *
 * @throws {Error} for a code that the picture has no colour for
 * @example kindOf('pattern.sequence') // 'pattern'
 */
export const kindOf = (code: FindingCode): Kind => {
  const family = FAMILIES.find(([start]) => code.startsWith(start));
  if (family === undefined) throw new Error(`no colour for ${code}`);
  return family[1];
};
