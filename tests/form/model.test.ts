/** Whatever people do in whatever order: the form says what a simple model says, and keeps nothing it should not. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createPasswordForm, type PasswordForm } from '../../src/form';
import { checkPassword, definePolicy, listRequirements, normalizeTyped, tickRequirements } from '../../src/index';
import { runs } from '../runs';
import type { Finding, Policy, Subject, Verdict } from '../../src/types';

/** What a form must remember, told in the plainest way. */
interface Model {
  policy: Policy;
  subject: Subject;
  value: string;
  repeat: string;
  refusals: number;
  refused: { value: string; isFromServer: boolean }[];
  /** What the server said of the value that is there. */
  served: Finding[] | undefined;
}

/** The form, and the subject that it reads. */
interface Real {
  form: PasswordForm;
  known: { subject: Subject };
}

type Step = fc.AsyncCommand<Model, Real>;

const rejectsOf = (findings: readonly Finding[]) => findings.filter(({ severity }) => severity === 'reject');

const verdictOf = ({ policy, subject, value, refused }: Model): Verdict => {
  const others = refused.filter((entry) => entry.isFromServer || entry.value !== value);
  return checkPassword(policy, value, { subject, refused: others.map((entry) => entry.value) });
};

const UNJUDGED = ['subject.missing', 'blocklist.unavailable', 'strength.unavailable'];

const remember = (model: Model, findings: readonly Finding[], isFromServer: boolean): void => {
  const { value } = model;
  const speaks = rejectsOf(findings).some(({ code }) => !code.startsWith('requirement.') && !UNJUDGED.includes(code));
  if (!speaks || value === '') return;
  const known = model.refused.find((entry) => entry.value === value);
  model.refused = model.refused
    .filter((entry) => entry !== known)
    .concat({ value, isFromServer: isFromServer || known?.isFromServer === true })
    .slice(-10);
};

const agree = (model: Model, { form }: Real): void => {
  const { policy, value, repeat, served, refusals } = model;
  const state = form.getState();
  const isRepeated = repeat !== '' && repeat === value;
  expect(state).toMatchObject({ value, repeat, isRepeated, offersGenerated: refusals >= 2 });
  const printed = JSON.stringify(Object.assign({}, state, { value: '', repeat: '' }));
  for (const { value: secret } of model.refused) if (secret.length >= 4) expect(printed).not.toContain(secret);
  if (state.error !== '') expect(state.error).toBe(state.message);
  if (served) {
    expect(state).toMatchObject({ status: 'refused', verdict: { findings: served } });
  } else if (state.status === 'empty') {
    expect(state).toMatchObject({ value: '', verdict: undefined, message: '' });
  } else {
    expect(['refused', 'accepted']).toContain(state.status);
    expect(state.status === 'accepted').toBe(state.verdict?.accepted);
    expect(state.message).toBe(state.verdict?.message);
    if (state.verdict) expect(state.requirements).toEqual(tickRequirements(listRequirements(policy), state.verdict));
  }
};

/** Besides what the step says, all that must always hold. */
const step = (name: string, run: (model: Model, real: Real) => unknown): Step => ({
  check: () => true,
  run: async (model, real) => {
    await run(model, real);
    agree(model, real);
  },
  toString: () => name,
});

const typed = fc.oneof(
  fc.constantFrom('', '1', '123456', '１２３４５６', ' 739162 ', '739162', '739163', '582913', '900108', '123857'),
  fc.constantFrom('zhangwei1990', 'Fqhjr!847', 'kX7pQm2z', 'ｋX7pQm2z'),
  fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: 6, maxLength: 6 }),
  fc.string({ maxLength: 20 }),
);

const setValue = typed.map((text) =>
  step(`setValue(${JSON.stringify(text)})`, (model, { form }) => {
    const value = normalizeTyped(model.policy, text);
    if (value !== model.value) model.served = undefined;
    model.value = value;
    form.setValue(text);
    expect(form.getState().status === 'empty').toBe(value === '' && !model.served);
    if (value !== '' && !model.served) expect(form.getState().verdict).toEqual(verdictOf(model));
  }),
);

const setRepeat = fc.option(typed).map((text) =>
  step(`setRepeat(${JSON.stringify(text)})`, (model, { form }) => {
    const repeat = text ?? model.value;
    model.repeat = normalizeTyped(model.policy, repeat);
    form.setRepeat(repeat);
  }),
);

const leave = fc.constantFrom('value' as const, 'repeat' as const).map((field) =>
  step(`leave(${field})`, (_, { form }) => {
    form.leave(field);
  }),
);

const changeSubject = fc
  .constantFrom<Subject>({}, { birthDate: '1990-01-08' }, { phone: '13900739162' }, { name: '张伟' })
  .map((subject) =>
    step('another subject', (model, { form, known }) => {
      model.subject = subject;
      known.subject = subject;
      form.recheck();
      const isChecked = !model.served && form.getState().status !== 'empty';
      if (isChecked) expect(form.getState().verdict).toEqual(verdictOf(model));
    }),
  );

const validate = fc.constant(
  step('validate()', async (model, { form }) => {
    model.served = undefined;
    const verdict = verdictOf(model);
    const isSent = verdict.accepted && model.repeat !== '' && model.repeat === model.value;
    expect(await form.validate()).toBe(isSent);
    expect(form.getState()).toMatchObject({ verdict });
    const { error, repeatError, announcement } = form.getState();
    expect(announcement).toBe([error, repeatError].filter(Boolean).join('，') || verdict.message);
    if (isSent) model.refused = [];
    if (verdict.accepted) return;
    model.refusals++;
    remember(model, verdict.findings, false);
  }),
);

const refuse = fc
  .subarray<Finding['code']>(['initial-password', 'requirement.too-short', 'pattern.date', 'strength.unavailable'])
  .map((codes) =>
    step(`refuse(${codes.join()})`, (model, { form }) => {
      const findings = codes.map((code): Finding => ({
        code,
        severity: code === 'pattern.date' ? 'warn' : 'reject',
        message: code,
      }));
      model.served = findings;
      model.refusals++;
      remember(model, findings, true);
      form.refuse(findings);
    }),
  );

const generate = fc.constant(
  step('generate()', async (model, { form }) => {
    expect(await form.generate()).toBe(true);
    model.served = undefined;
    model.value = form.getState().value;
    model.repeat = model.value;
    expect(verdictOf(model).accepted).toBe(true);
    expect(form.getState()).toMatchObject({ status: 'accepted', isGenerated: true });
  }),
);

const reset = fc.constant(
  step('reset()', (model, { form }) => {
    Object.assign(model, { value: '', repeat: '', refusals: 0, refused: [], served: undefined });
    form.reset();
    expect(form.getState()).toMatchObject({ status: 'empty', announcement: '', error: '', repeatError: '' });
  }),
);

test.each([
  ['a PIN', definePolicy({ region: '361000' })],
  ['a text', definePolicy({ credential: 'online-account', region: '361000' })],
  ['incomplete', definePolicy({ requiredSubject: ['birthDate'] })],
])('%s', async (name, policy) => {
  const steps: fc.Arbitrary<Step>[] = [setValue, setRepeat, leave, changeSubject, validate, refuse, reset];
  if (name !== 'incomplete') steps.push(generate);
  await fc.assert(
    fc.asyncProperty(fc.commands([setValue, validate, ...steps], { maxCommands: 30 }), async (commands) => {
      await fc.asyncModelRun(() => {
        const known = { subject: {} };
        const form = createPasswordForm({ policy, getContext: () => known });
        const model: Model = {
          policy,
          subject: {},
          value: '',
          repeat: '',
          refusals: 0,
          refused: [],
          served: undefined,
        };
        return { model, real: { form, known } };
      }, commands);
    }),
    { numRuns: runs(50, 1000) },
  );
});
