/** Rendering on a server, where there is no page: the same markup, no timer, nothing that stays. */
import { createElement } from 'react';
import { renderToString as renderReact } from 'react-dom/server';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createSSRApp, h } from 'vue';
import { renderToString as renderVue } from 'vue/server-renderer';
import { definePolicy, listRequirements } from '../../src/index';
import { usePasswordPolicy as useReact } from '../../src/react';
import { usePasswordPolicy as useVue } from '../../src/vue';

const policy = definePolicy({ region: '361000' });
const getContext = vi.fn(() => ({ subject: { birthDate: '1990-01-08' } }));
const lines = listRequirements(policy)
  .map(({ message }) => `<li>${message}</li>`)
  .join('');

beforeEach(() => {
  vi.useFakeTimers();
  vi.spyOn(console, 'error');
  vi.spyOn(console, 'warn');
});
afterEach(() => {
  expect(vi.getTimerCount()).toBe(0);
  expect(console.error).not.toHaveBeenCalled();
  expect(console.warn).not.toHaveBeenCalled();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

test('there is no page here', () => {
  expect(typeof document).toBe('undefined');
});

test('Vue', async () => {
  const app = createSSRApp({
    setup() {
      const { inputProps, requirements } = useVue({ policy, getContext });
      return () =>
        h('form', [
          h('input', inputProps.value),
          h(
            'ul',
            requirements.value.map(({ message }) => h('li', message)),
          ),
        ]);
    },
  });
  const html = await renderVue(app);
  expect(html).toContain(lines);
  expect(html).toContain('autocomplete="new-password"');
  expect(html).not.toContain('value=');
});

test('React', () => {
  const Page = () => {
    const { inputProps, requirements } = useReact({ policy, getContext });
    return (
      <form>
        <input {...inputProps} />
        <ul>
          {requirements.map(({ message }) => (
            <li key={message}>{message}</li>
          ))}
        </ul>
      </form>
    );
  };
  const html = renderReact(createElement(Page));
  expect(html).toContain(lines);
  expect(html).toContain('autoComplete="new-password"');
  expect(html).not.toContain('value=');
});
