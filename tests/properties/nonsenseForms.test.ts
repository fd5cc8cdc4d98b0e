/** Whatever is given to the entries for forms and for tests: making throws a typed error that names the argument; asking never throws. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { effectScope } from 'vue';
import * as adapters from '../../src/adapters';
import * as forms from '../../src/form';
import { checkPassword, definePolicy } from '../../src/index';
import { messages as en } from '../../src/messages/en';
import * as light from '../../src/strength/light';
import * as testing from '../../src/testing';
import * as vue from '../../src/vue';
import { assertTypedErrors, type Exported } from '../nonsense';

const policy = JSON.parse(JSON.stringify(definePolicy({ region: '500000' }))) as ReturnType<typeof definePolicy>;
const subject = { idNumber: '361099199001084732', phone: '13900847293' };
const onError = (): void => undefined;
const onWarning = (): void => undefined;
const getContext = () => ({ subject });
const ruleArgs = { policy, getContext, options: { required: true, onError, onWarning } };

const formOptions = {
  policy,
  getContext,
  hasCurrent: true,
  hasRepeat: true,
  messages: en,
  onError,
  isBlocked: () => false,
};

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
    call: forms.createPasswordForm,
    args: { options: formOptions },
  },
  usePasswordPolicy: {
    fields: ['policy', 'messages'],
    call: (options: vue.UsePasswordPolicyOptions) => effectScope().run(() => vue.usePasswordPolicy(options)),
    args: { options: { ...formOptions, id: 'pin' } },
  },
  inputAttributes: {
    call: forms.inputAttributes,
    args: { policy, state: { error: '', isGenerated: false }, id: 'pin' },
  },
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
  createStrengthMeter: { call: light.createStrengthMeter, args: { options: { dictionary: { own: ['yubei'] } } } },
  birthDates: { call: testing.birthDates, args: { options: { from: 2000 } } },
  foreignPermanentResidents: { call: testing.foreignPermanentResidents, args: { options: {} } },
  residencePermits: { call: testing.residencePermits, args: { options: { place: 'macau' } } },
  residentIds: { call: testing.residentIds, args: { options: { ending: 'X' } } },
  travelPermits: { call: testing.travelPermits, args: { options: { place: 'taiwan' } } },
  casesOf: { call: testing.casesOf, args: { people: fc.constant(subject), passwordsOf: () => fc.constant('x') } },
};

const verdict = checkPassword(definePolicy(), '123456');
const form = forms.createPasswordForm(formOptions);

const methods: Record<string, Exported> = {
  subscribe: { call: form.subscribe, args: { listener: onWarning } },
  getState: { call: form.getState, args: {} },
  setValue: { call: form.setValue, args: { text: '739162' } },
  setCurrent: { call: form.setCurrent, args: { text: '739162' } },
  setRepeat: { call: form.setRepeat, args: { text: '739162' } },
  leave: { call: form.leave, args: { field: 'repeat' } },
  recheck: { call: form.recheck, args: {} },
  validate: { call: form.validate, args: {} },
  submit: { call: form.submit, args: { send: () => Promise.resolve({ accepted: true }) } },
  refuse: { call: form.refuse, args: { answer: verdict.findings } },
  'refuse, a sentence with codes': {
    call: form.refuse,
    args: { answer: { message: verdict.message, codes: ['blocklist.common'] } },
  },
  generate: { call: form.generate, args: {} },
  reset: { call: form.reset, args: {} },
};

test('every method of a form is called here', () => {
  expect(Object.keys(form).filter((name) => !methods[name])).toEqual([]);
});

test.each(Object.entries({ ...made, ...methods }))('%s', async (_name, each) => {
  await assertTypedErrors(each);
});

/** They take nothing. */
const generators = [
  'anyTexts',
  'identityDocuments',
  'malformedSubjects',
  'passports',
  'people',
  'phones',
  'policyOptions',
  'subjects',
];

test('every function of these entries is called here', () => {
  const functions = [adapters, forms, light, testing, vue]
    .flatMap((entry) => Object.entries(entry) as [string, unknown][])
    .filter(([, value]) => typeof value === 'function')
    .map(([name]) => name);
  expect(functions.filter((name) => !made[name]).sort()).toEqual(generators);
});
