import type { Directive } from 'vue';

/** Sets attributes of the `<input>` inside a component that hands nothing on to it. */
export const vAttributes: Directive<HTMLElement, object> = (element, { value }) => {
  const input = element.querySelector('input');
  for (const [name, content] of Object.entries(value)) input?.setAttribute(name, String(content));
};
