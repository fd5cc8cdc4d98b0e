/** The files of a project that uses the package, by name: each throws where the package is not as promised. */
export const consumer: Readonly<Record<string, string>> = {
  'esm.mjs': `import { checkPassword, definePolicy } from 'yibao-password-policy';
import { strictBlocklist } from 'yibao-password-policy/blocklists/strict';
import { listChangeChannels } from 'yibao-password-policy/guidance';
import { messages } from 'yibao-password-policy/messages/en';
import { createStrengthMeter } from 'yibao-password-policy/strength/light';
import { standardSchema } from 'yibao-password-policy/adapters';
import fc from 'fast-check';
import { people } from 'yibao-password-policy/testing';
const policy = definePolicy({ region: '500000', strictness: 'strict' });
const verdict = checkPassword(policy, '123456', { blocklist: strictBlocklist, messages });
if (verdict.accepted || verdict.findings[0].code !== 'initial-password') throw new Error('esm');
if (listChangeChannels(policy, messages).length === 0) throw new Error('guidance');
if (standardSchema(policy)['~standard'].validate('123456').issues.length === 0) throw new Error('adapters');
if (fc.sample(people(), 3).length !== 3) throw new Error('testing');
if (createStrengthMeter().measure('password', []).score > 1) throw new Error('strength');`,
  'cjs.cjs': `const { checkPassword, definePolicy } = require('yibao-password-policy');
const regions = require('yibao-password-policy/regions.json');
const schema = require('yibao-password-policy/regions.schema.json');
const vectors = require('yibao-password-policy/vectors/mission.json');
if (checkPassword(definePolicy({ region: '500000' }), '123456').accepted) throw new Error('cjs');
if (!regions || !schema.$schema || vectors.length === 0) throw new Error('data');
for (const name of ['zh-CN', 'zh-HK', 'zh-TW', 'en']) require('yibao-password-policy/messages/' + name);
if (require('fast-check').sample(require('yibao-password-policy/testing').people(), 3).length !== 3) throw new Error('testing');`,
  'script.cjs': `const { join, dirname } = require('path');
const { readFileSync } = require('fs');
const manifest = require('yibao-password-policy/package.json');
const file = join(dirname(require.resolve('yibao-password-policy/package.json')), manifest.unpkg);
const { definePolicy, checkPassword } = require('vm').runInNewContext(readFileSync(file, 'utf8') + ';yibaoPasswordPolicy');
if (checkPassword(definePolicy({ region: '500000' }), '123456').accepted) throw new Error('script');`,
  'types.ts': `import { checkPassword, definePolicy, type Verdict } from 'yibao-password-policy';
import { messages } from 'yibao-password-policy/messages/zh-HK';
import { promiseRule } from 'yibao-password-policy/adapters';
import { createStrengthMeter } from 'yibao-password-policy/strength/light';
import { people } from 'yibao-password-policy/testing';
export const rule = promiseRule(definePolicy({}));
export const arbitrary = people();
const context = { messages, strength: createStrengthMeter(), subject: { phone: null } };
const verdict: Verdict = checkPassword(definePolicy({ region: '500000' }), '123456', context);
export const code: string | undefined = verdict.findings[0]?.code;`,
};
