// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { StrictMode, useState } from 'react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { definePolicy, listRequirements, prepareSubject } from '../../src/index';
import type { Subject } from '../../src/types';
import { usePasswordPolicy, type UsePasswordPolicy, type UsePasswordPolicyOptions } from '../../src/react';

const policy = definePolicy({ region: '361000' });
const GOOD = '739162';

let form: UsePasswordPolicy;
let renders = 0;

/** A page as the documentation shows it. */
const Page = (options: Partial<UsePasswordPolicyOptions>) => {
  form = usePasswordPolicy({ policy, id: 'pin', ...options });
  renders++;
  return (
    <>
      <input
        aria-label="new"
        value={form.value}
        onChange={(event) => form.setValue(event.target.value)}
        onBlur={() => form.leave()}
        {...form.inputProps}
      />
      <input aria-label="again" value={form.repeat} onChange={(event) => form.setRepeat(event.target.value)} />
      <p role="alert">{form.error}</p>
      <ul>
        {form.requirements.map(({ message, met }) => (
          <li key={message} data-met={met}>
            {message}
          </li>
        ))}
      </ul>
    </>
  );
};

const field = (label: string): HTMLInputElement => screen.getByLabelText(label);

const type = (label: string, value: string): void => {
  fireEvent.change(field(label), { target: { value } });
};

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

describe.each([
  ['a page', false],
  ['a page in strict mode', true],
])('%s', (_, reactStrictMode) => {
  const open = (options: Partial<UsePasswordPolicyOptions> = {}) => render(<Page {...options} />, { reactStrictMode });

  test('shows what is meant, in its own field, and the lines that are met', () => {
    open();
    type('new', '７３９');
    expect(field('new').value).toBe('739');
    type('new', '739 ');
    expect(field('new').value).toBe('739');
    type('new', GOOD);
    expect(screen.getAllByRole('listitem').map((line) => line.textContent)).toEqual(
      listRequirements(policy).map(({ message }) => message),
    );
    expect(screen.getAllByRole('listitem').every((line) => line.dataset['met'] === 'true')).toBe(true);
  });

  test('shows the error when the field is left, and takes it away with the next key', () => {
    open();
    type('new', '123456');
    expect(screen.getByRole('alert').textContent).toBe('');
    fireEvent.blur(field('new'));
    expect(screen.getByRole('alert').textContent).toBe(form.message);
    expect(field('new').getAttribute('aria-invalid')).toBe('true');
    type('new', '12345');
    expect(screen.getByRole('alert').textContent).toBe('');
  });

  test('gives the field what keypads and password managers need', () => {
    open();
    for (const [name, value] of Object.entries({
      type: 'password',
      inputmode: 'numeric',
      autocomplete: 'new-password',
      maxlength: '256',
      'aria-invalid': 'false',
      'aria-describedby': 'pin-requirements pin-error',
    }))
      expect(field('new').getAttribute(name)).toBe(value);
  });

  test('sends what is repeated, and offers and shows a password after two refusals', async () => {
    open();
    type('new', '123456');
    type('again', '123456');
    await act(async () => {
      expect(await form.validate()).toBe(false);
      expect(await form.validate()).toBe(false);
    });
    expect(form.offersGenerated).toBe(true);
    await act(async () => {
      expect(await form.generate()).toBe(true);
    });
    expect(field('new').type).toBe('text');
    await act(async () => {
      expect(await form.validate()).toBe(true);
    });
    act(() => {
      form.refuse([{ code: 'initial-password', severity: 'reject', message: 'server' }]);
    });
    expect(screen.getByRole('alert').textContent).toBe('server');
  });

  test.each<[string, Subject, Subject]>([
    ['another person', {}, { birthDate: '1990-01-09' }],
    [
      'a prepared one',
      prepareSubject(policy, {}) as Subject,
      prepareSubject(policy, { birthDate: '1990-01-09' }) as Subject,
    ],
  ])('checks again when the subject changes: %s', (_what, before, after) => {
    const { rerender } = open({ getContext: () => ({ subject: before }) });
    type('new', '900109');
    expect(form.status).toBe('accepted');
    rerender(<Page getContext={() => ({ subject: after })} />);
    expect(form.status).toBe('refused');
    rerender(<Page getContext={() => ({ subject: before })} />);
    expect(form.status).toBe('accepted');
  });

  test('sends the current and the new password, and is empty after a yes', async () => {
    open({ hasCurrent: true });
    type('new', GOOD);
    type('again', GOOD);
    act(() => {
      form.setCurrent(GOOD);
    });
    expect(form.status).toBe('refused');
    act(() => {
      form.setCurrent('418603');
    });
    const send = vi.fn(() => ({ message: 'server' }));
    await act(async () => {
      expect(await form.submit(send)).toBe(false);
    });
    expect(send.mock.calls).toEqual([[{ currentPassword: '418603', newPassword: GOOD }]]);
    expect(form).toMatchObject({ currentError: 'server', firstError: 'current', isSending: false });
    await act(async () => {
      expect(await form.submit(() => ({ accepted: true }))).toBe(true);
    });
    expect([form.current, field('new').value, field('again').value]).toEqual(['', '', '']);
  });

  test('waits where something is asked, and is sent then', async () => {
    open({ getContext: () => ({ isBlocked: () => Promise.resolve(false) }) });
    type('new', GOOD);
    type('again', GOOD);
    expect(form.status).toBe('checking');
    await act(async () => {
      expect(await form.validate()).toBe(true);
    });
    expect(form.status).toBe('accepted');
  });
});

test('a context that is made anew at each render renders no more often', () => {
  render(<Page getContext={() => ({ subject: { birthDate: '1990-01-08' }, isBlocked: () => false })} />);
  renders = 0;
  type('new', GOOD);
  expect(renders).toBeLessThanOrEqual(3);
});

test.each<[string, () => unknown]>([
  [
    'throws',
    () => {
      throw new Error();
    },
  ],
  ['is rejected', () => Promise.reject(new Error())],
  ['is misspelt', () => ({ subjects: { name: 'x' } })],
])('a context that %s, and a page that renders for it, end in a refusal', async (_, getContext) => {
  const Noisy = () => {
    const [errors, setErrors] = useState<unknown[]>([]);
    return <Page getContext={getContext as never} onError={(error) => setErrors([...errors, error])} />;
  };
  render(<Noisy />);
  renders = 0;
  await act(async () => {
    type('new', GOOD);
  });
  expect(form.status).toBe('refused');
  expect(renders).toBeLessThanOrEqual(6);
});

test('the form is forgotten with its component', () => {
  vi.useFakeTimers();
  const { unmount } = render(
    <StrictMode>
      <Page />
    </StrictMode>,
  );
  type('new', '123456');
  const { setValue } = form;
  unmount();
  expect(vi.getTimerCount()).toBe(0);
  setValue('');
  expect(vi.getTimerCount()).toBeLessThanOrEqual(1);
});
