import { createIntl } from 'react-intl';
import { createI18n } from 'vue-i18n';
import { describe, expect, test } from 'vitest';
import { flatten } from '../../recipes/code/i18n/flatten';
import { withReactIntl } from '../../recipes/code/i18n/withReactIntl';
import { withVueI18n } from '../../recipes/code/i18n/withVueI18n';
import { catalogues } from '../../../tests/messages/catalogues';
import { examples, findExample } from '../../../tests/messages/examples';
import { definePolicy } from '../../../src/index';
import { findingOrder, kindOf } from '../../../src/policy/findingCodes';

/** Every code as it is found, and whether its policy is of digits. */
const found = findingOrder.map((code) => ({ code, kind: kindOf(definePolicy(examples[code].policy).format) }));

describe.each(catalogues.map((messages) => [messages.locale, messages] as const))('%s', (locale, messages) => {
  const flat = { digits: flatten(messages, 'digits'), text: flatten(messages, 'text') };
  const vue = (kind: 'digits' | 'text') =>
    createI18n({ legacy: false, locale, messages: { [locale]: flat[kind] } }).global;
  const react = (kind: 'digits' | 'text') => createIntl({ locale, messages: flat[kind] });

  test.each(found)('$code is worded by both libraries as by this one', ({ code, kind }) => {
    const finding = findExample(code, { messages });
    if (finding === undefined) throw new Error('no finding');
    const { t } = vue(kind);
    expect(withVueI18n((key, values) => t(key, values), finding)).toBe(finding.message);
    expect(withReactIntl(react(kind), finding)).toBe(finding.message);
  });
});
