/** Whatever is given to the entries for forms and for tests: making throws a typed error that names the argument; asking never throws. */
import fc from 'fast-check';
import { test } from 'vitest';
import * as adapters from '../../src/adapters';
import { createPasswordForm, inputAttributes } from '../../src/form';
import { definePolicy } from '../../src/index';
import { messages as en } from '../../src/messages/en';
import * as testing from '../../src/testing';
import { assertTypedErrors, type Exported } from '../nonsense';

const policy = JSON.parse(JSON.stringify(definePolicy({ region: '500000' }))) as ReturnType<typeof definePolicy>;
const subject = { idNumber: '361099199001084732', phone: '13900847293' };
const onError = (): void => undefined;
const onWarning = (): void => undefined;
const getContext = () => ({ subject });
const ruleArgs = { policy, getContext, options: { required: true, onError, onWarning } };

const made: Record<string, Exported> = {
  promiseRule: { call: adapters.promiseRule, args: ruleArgs },
  messageRule: { call: adapters.messageRule, args: ruleArgs },
  resultRule: { call: adapters.resultRule, args: ruleArgs },
  callbackRule: { call: adapters.callbackRule, args: ruleArgs },
  standardSchema: {
    call: adapters.standardSchema,
    args: { policy, getContext, options: { field: 'password', onError, onWarning } },
  },
  createPasswordForm: {
    fields: ['policy', 'messages'],
    call: createPasswordForm,
    args: { options: { policy, getContext, hasRepeat: true, messages: en, onError, isBlocked: () => false } },
  },
  inputAttributes: { call: inputAttributes, args: { policy, state: { error: '', isGenerated: false }, id: 'pin' } },
  createPerson: { call: testing.createPerson, args: { seed: 1 } },
  textsIn: { call: testing.textsIn, args: { value: subject } },
  listWeakPasswords: {
    call: testing.listWeakPasswords,
    args: { policy, subject, context: { currentPassword: '482091' } },
  },
  initialPasswordsOf: { call: testing.initialPasswordsOf, args: { policy, subject } },
  weakPasswordsOf: { call: testing.weakPasswordsOf, args: { policy, subject, context: {} } },
  strongPasswordsOf: { call: testing.strongPasswordsOf, args: { policy, subject, context: {} } },
  candidatesFrom: { call: testing.candidatesFrom, args: { subject } },
  casesOf: { call: testing.casesOf, args: { people: fc.constant(subject), passwordsOf: () => fc.constant('x') } },
};

test.each(Object.entries(made))('%s', async (_name, each) => {
  await assertTypedErrors(each);
});
