import { credentials } from 'yibao-password-policy';
import { onMounted, watch } from 'vue';
import { people } from './people';
import type { PlaygroundState } from './PlaygroundState';
import { isRegion } from './regionOptions';

/** What the address may hold. The passwords are not in this list and never get into it. */
const keys = ['region', 'credential', 'person', 'strictness'] as const;

const isAllowed: Readonly<Record<(typeof keys)[number], (value: string) => boolean>> = {
  region: isRegion,
  credential: (value) => value in credentials,
  person: (value) => people.some(({ id }) => id === value),
  strictness: (value) => value === 'standard' || value === 'strict',
};

/** Reads the choices from the address when the page opens, and keeps the address up to date: a link shows the same. */
export const useUrlState = (state: PlaygroundState): void => {
  const read = (): void => {
    const given = new URLSearchParams(window.location.search);
    for (const key of keys) {
      const value = given.get(key);
      if (value !== null && isAllowed[key](value)) Object.assign(state, { [key]: value });
    }
  };
  const write = (): void => {
    const url = new URL(window.location.href);
    for (const key of keys) url.searchParams.set(key, state[key]);
    window.history.replaceState(window.history.state, '', url);
  };
  onMounted(() => {
    read();
    watch(() => keys.map((key) => state[key]), write);
  });
};
