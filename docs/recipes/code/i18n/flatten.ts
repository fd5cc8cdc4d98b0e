import type { Finding, Messages } from 'yibao-password-policy';

/** The key of a text in a platform's own catalogue: codes hold dots, which translation libraries read as paths. */
export const keyOf = (name: string): string => `password_${name.replace(/\W/g, '_')}`;

/** A catalogue as one flat object, for PINs or for texts: `{min}` and the like are written the same there. */
export const flatten = (
  { findings, classes, separator }: Messages,
  kind: 'digits' | 'text',
): Record<string, string> => {
  const flat: Record<string, string> = { [keyOf('separator')]: separator };
  for (const [code, wording] of Object.entries(findings)) {
    flat[keyOf(code)] = typeof wording === 'string' ? wording : wording[kind];
  }
  for (const [name, text] of Object.entries(classes)) flat[keyOf(name)] = text;
  return flat;
};

/** What fills in the text of a finding; names of character classes are texts themselves. */
export const valuesOf = (
  { params = {} }: Finding,
  translate: (key: string) => string,
): Record<string, string | number> => {
  const classes = Object.keys(params)
    .filter((name) => name.startsWith('class'))
    .map((name) => translate(keyOf(String(params[name]))));
  return { ...params, classes: classes.join(translate(keyOf('separator'))) };
};
