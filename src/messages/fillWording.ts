import type { CharacterClass, EnumWord, Wording } from '../types';
import type { FindingTexts } from './FindingTexts';

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
    const value = key === 'classes' ? names.filter(Boolean).join(separator) : typeof params[key] === 'number' && `${params[key]}`;
    return value || placeholder;
  });
