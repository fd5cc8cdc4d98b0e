// @vitest-environment happy-dom
import { mount, type VueWrapper } from '@vue/test-utils';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { defineComponent, effectScope, h, nextTick, reactive, ref, shallowRef, type VNode } from 'vue';
import { definePolicy, listRequirements, prepareSubject } from '../../src/index';
import type { Subject } from '../../src/types';
import { usePasswordPolicy, type UsePasswordPolicy, type UsePasswordPolicyOptions } from '../../src/vue';

const policy = definePolicy({ region: '361000' });
const GOOD = '739162';

afterEach(() => {
  vi.useRealTimers();
});

/** A page as the documentation shows it, written without a compiler. */
const open = (
  options: Partial<UsePasswordPolicyOptions> = {},
): { page: VueWrapper; form: UsePasswordPolicy; input(name: string): HTMLInputElement } => {
  let form: UsePasswordPolicy | undefined;
  const Page = defineComponent({
    setup() {
      const made = usePasswordPolicy({ policy, ...options });
      form = made;
      const field = (name: 'value' | 'repeat', attributes: object): VNode =>
        h('input', {
          ...attributes,
          name,
          value: made[name].value,
          onInput: (event: Event) => {
            made[name].value = (event.target as HTMLInputElement).value;
          },
          onBlur: () => made.leave(name),
        });
      return () => [
        field('value', made.inputProps.value),
        field('repeat', {}),
        h('p', { role: 'alert' }, made.error.value),
        h(
          'ul',
          made.requirements.value.map(({ message, met }) => h('li', { class: String(met) }, message)),
        ),
      ];
    },
  });
  const page = mount(Page);
  if (!form) throw new Error('not set up');
  return { page, form, input: (name) => page.get<HTMLInputElement>(`[name=${name}]`).element };
};

describe('a page', () => {
  test('shows what is meant, in its own field, and the lines that are met', async () => {
    const { page, input } = open();
    await page.get('[name=value]').setValue('７３９');
    expect(input('value').value).toBe('739');
    await page.get('[name=value]').setValue('739 ');
    expect(input('value').value).toBe('739');
    await page.get('[name=value]').setValue(GOOD);
    expect(page.findAll('li').map((line) => line.text())).toEqual(listRequirements(policy).map((line) => line.message));
    expect(page.findAll('li.true')).toHaveLength(listRequirements(policy).length);
  });

  test('shows the error when the field is left, and takes it away with the next key', async () => {
    const { page, form } = open();
    await page.get('[name=value]').setValue('123456');
    expect(page.get('[role=alert]').text()).toBe('');
    await page.get('[name=value]').trigger('blur');
    expect(page.get('[role=alert]').text()).toBe(form.message.value);
    expect(page.get('[name=value]').attributes('aria-invalid')).toBe('true');
    await page.get('[name=value]').setValue('12345');
    expect(page.get('[role=alert]').text()).toBe('');
  });

  test('gives the field what keypads and password managers need', () => {
    expect(open().page.get('[name=value]').attributes()).toMatchObject({
      type: 'password',
      inputmode: 'numeric',
      autocomplete: 'new-password',
      maxlength: '256',
      'aria-invalid': 'false',
      'aria-describedby': 'new-password-requirements new-password-error',
    });
  });

  test('sends what is repeated, and offers and shows a password after two refusals', async () => {
    const { form, page } = open();
    form.value.value = '123456';
    form.repeat.value = '123456';
    expect(await form.validate()).toBe(false);
    expect(await form.validate()).toBe(false);
    expect(form.offersGenerated.value).toBe(true);
    expect(await form.generate()).toBe(true);
    await nextTick();
    expect(page.get('[name=value]').attributes('type')).toBe('text');
    expect(await form.validate()).toBe(true);
    form.refuse([{ code: 'initial-password', severity: 'reject', message: 'server' }]);
    await nextTick();
    expect(page.get('[role=alert]').text()).toBe('server');
  });
});

test('sends the current and the new password, and is empty after a yes', async () => {
  const { form, page, input } = open({ hasCurrent: true });
  form.value.value = GOOD;
  form.repeat.value = GOOD;
  form.current.value = GOOD;
  await nextTick();
  expect(form.status.value).toBe('refused');
  form.current.value = '418603';
  const send = vi.fn(() => ({ message: 'server' }));
  expect(await form.submit(send)).toBe(false);
  expect(send.mock.calls).toEqual([[{ currentPassword: '418603', newPassword: GOOD }]]);
  expect([form.currentError.value, form.firstError.value, form.isSending.value]).toEqual(['server', 'current', false]);
  expect(await form.submit(() => ({ accepted: true }))).toBe(true);
  await nextTick();
  expect([form.current.value, input('value').value, input('repeat').value]).toEqual(['', '', '']);
  page.unmount();
});

describe('a changing subject', () => {
  const birthDate = '1990-01-09';

  test.each<[string, () => { subject(): Subject | undefined; change(): void }]>([
    [
      'a ref',
      () => {
        const subject = ref<Subject>();
        return { subject: () => subject.value, change: () => (subject.value = { birthDate }) };
      },
    ],
    [
      'a shallow ref',
      () => {
        const subject = shallowRef<Subject>({});
        return { subject: () => subject.value, change: () => (subject.value = { birthDate }) };
      },
    ],
    [
      'a field of a reactive one',
      () => {
        const subject = reactive<Subject>({});
        return { subject: () => subject, change: () => (subject.birthDate = birthDate) };
      },
    ],
    [
      'a field of a relative',
      () => {
        const subject = reactive({ others: [{}] as Subject[] });
        return { subject: () => subject, change: () => subject.others.push({ birthDate }) };
      },
    ],
  ])('%s', async (_, make) => {
    const { subject, change } = make();
    const { form } = open({ getContext: () => ({ subject: subject() }) });
    form.value.value = '900109';
    await nextTick();
    expect(form.status.value).toBe('accepted');
    change();
    await nextTick();
    expect(form.status.value).toBe('refused');
  });

  test('a prepared one, and the current password', async () => {
    const known = shallowRef(prepareSubject(policy, {}));
    const current = ref('');
    const { form } = open({ getContext: () => ({ subject: known.value, currentPassword: current.value }) });
    form.value.value = '900109';
    known.value = prepareSubject(policy, { birthDate });
    await nextTick();
    expect(form.status.value).toBe('refused');
    known.value = prepareSubject(policy, {});
    current.value = '900109';
    await nextTick();
    expect(form.verdict.value?.findings.map(({ code }) => code)).toContain('reuse.current');
  });

  test('a getter that throws is reported by the check, and comes round', async () => {
    const isBroken = ref(true);
    const onError = vi.fn();
    const getContext = (): object => {
      if (isBroken.value) throw new Error();
      return {};
    };
    const { form } = open({ getContext, onError });
    expect(onError).not.toHaveBeenCalled();
    form.value.value = GOOD;
    expect(form.status.value).toBe('refused');
    expect(onError).toHaveBeenCalledTimes(1);
    isBroken.value = false;
    await nextTick();
    expect(form.status.value).toBe('accepted');
  });
});

test('the form is forgotten with its component', () => {
  vi.useFakeTimers();
  const { form, page } = open();
  form.value.value = '123456';
  page.unmount();
  expect(form.state.value.value).toBe('');
  expect(vi.getTimerCount()).toBe(0);
});

test('works in a scope without a component', () => {
  const scope = effectScope();
  const form = scope.run(() => usePasswordPolicy({ policy }));
  if (!form) throw new Error('no form');
  form.value.value = GOOD;
  expect(form.status.value).toBe('accepted');
  scope.stop();
  expect(form.state.value).toMatchObject({ value: '', status: 'empty' });
});
