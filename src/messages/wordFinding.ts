import type { EnumWord, FindingCode } from '../types';
import type { FindingTexts } from './FindingTexts';
import { fillWording } from './fillWording';

/**
 * The text of a finding in the language of a catalogue.
 *
 * `kind` says what the policy asks for: `digits` for PINs, `text` for everything else. `params` are those of the
 * finding: numbers for `{min}`, `{max}`, `{n}`, and what `classParams` gives for `{classes}`.
 * Nothing that was typed can reach the text.
 *
 * Linear in the length of the text.
 *
 * @example wordFinding(zhCN, 'requirement.too-short', { min: 6 }, 'digits') // '密码至少 6 位'
 * @example wordFinding(en, 'requirement.character-classes', { n: 2, class1: 'letter', class2: 'digit' }, 'text')
 * // 'Use 2 of: letters, digits'
 */
export const wordFinding = (
  messages: FindingTexts,
  code: FindingCode,
  params: Readonly<Record<string, number | EnumWord>> | undefined,
  kind: 'digits' | 'text',
): string => fillWording(messages.findings[code], messages, params || {}, kind);
