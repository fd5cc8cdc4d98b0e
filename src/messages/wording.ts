import type { CharacterClass, EnumWord, FindingCode, Messages, Wording } from '../types';

/** The part of a catalogue that words a finding. */
export type FindingTexts = Pick<Messages, 'findings' | 'classes' | 'separator'>;

/**
 * One text, from a wording and the facts of the case.
 *
 * `kind` chooses between the wording for digits and the one for text. Placeholders take numbers of `params`;
 * `{classes}` takes the names of the character classes among the values of `params`, in their order and joined as the
 * language joins. A placeholder without a value stays as it is. Other words of `params` are never shown.
 *
 * Linear in the length of the wording.
 *
 * @example fillWording('密码至少 {min} 位', zhCN, { min: 6 }, 'digits') // '密码至少 6 位'
 */
export const fillWording = (
  wording: Wording,
  { classes, separator }: Omit<FindingTexts, 'findings'>,
  params: Readonly<Record<string, number | EnumWord>>,
  kind: 'digits' | 'text',
): string =>
  (typeof wording === 'string' ? wording : wording[kind]).replace(/\{(\w+)\}/g, (placeholder: string, key: string) => {
    const names = Object.keys(params).map((name) => classes[params[name] as CharacterClass]);
    const value =
      key === 'classes' ? names.filter(Boolean).join(separator) : typeof params[key] === 'number' && `${params[key]}`;
    return value || placeholder;
  });

/**
 * The text of a finding in the language of a catalogue.
 *
 * `kind` says what the policy asks for: `digits` for PINs, `text` for everything else. `params` are those of the
 * finding: numbers for `{min}`, `{max}`, `{n}`, and what `classParams` gives for `{classes}`.
 * Nothing that was typed can reach the text.
 *
 * Linear in the length of the text.
 *
 * @example wordFinding(zhCN, 'requirement.too-short', { min: 6 }, 'digits') // '密码太短，至少要 6 位数字'
 * @example wordFinding(en, 'requirement.character-classes', { n: 2, class1: 'letter', class2: 'digit' }, 'text')
 * // 'Use at least 2 of: letters, digits'
 */
export const wordFinding = (
  messages: FindingTexts,
  code: FindingCode,
  params: Readonly<Record<string, number | EnumWord>> | undefined,
  kind: 'digits' | 'text',
): string => fillWording(messages.findings[code], messages, params || {}, kind);
