import type { PolicyOptions, Subject } from 'yibao-password-policy';

/** Comments of the snippet, in the language of the page. */
export interface SnippetTexts {
  synthetic: string;
  candidate: string;
}

const WIDTH = 80;

/** A literal as a person would write it: single quotes, names without quotes; a long object with one property on each line. */
const literal = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return `'${String(value).replace(/[\\']/g, '\\$&')}'`;
  const properties = Object.entries(value).map(([name, each]) => `${name}: ${literal(each)}`);
  const line = `{ ${properties.join(', ')} }`;
  return line.length <= WIDTH ? line : `{\n${properties.map((each) => `  ${each},\n`).join('')}}`;
};

/**
 * The chosen policy and the call as TypeScript. The candidate is only a name in it: no password is in it.
 *
 * @example renderSnippet({ region: '500000' }, { phone: '13900000000' }, texts)
 */
export const renderSnippet = (options: PolicyOptions, subject: Subject, texts: SnippetTexts): string => {
  const hasSubject = Object.keys(subject).length > 0;
  const names = ['checkPassword', 'definePolicy', ...(hasSubject ? ['prepareSubject'] : [])];
  const context = [
    ...(hasSubject ? ['subject'] : []),
    ...(options.meter ? ['strength'] : []),
    ...(options.strictness ? ['blocklist: strictBlocklist'] : []),
  ];
  const lines = [`import { ${names.join(', ')} } from 'yibao-password-policy';`];
  if (options.strictness) lines.push("import { strictBlocklist } from 'yibao-password-policy/blocklists/strict';");
  if (options.meter) lines.push("import { createStrengthMeter } from 'yibao-password-policy/strength/light';");
  lines.push('', `const policy = definePolicy(${literal(options)});`);
  if (hasSubject) lines.push(`// ${texts.synthetic}`, `const subject = prepareSubject(policy, ${literal(subject)});`);
  if (options.meter) lines.push('const strength = createStrengthMeter();');
  lines.push(
    '',
    `// ${texts.candidate}`,
    'export const check = (candidate: string) =>',
    `  checkPassword(policy, candidate${context.length > 0 ? `, { ${context.join(', ')} }` : ''});`,
  );
  return lines.join('\n');
};
