import * as main from 'yibao-password-policy';
import * as form from 'yibao-password-policy/form';
import * as light from 'yibao-password-policy/strength/light';
import type { LoadPackage } from './loadModules';

const entries: Record<string, unknown> = {
  'yibao-password-policy': main,
  'yibao-password-policy/form': form,
  'yibao-password-policy/strength/light': light,
};

/** The package as its sources are. */
export const loadSource: LoadPackage = (name) => {
  if (!(name in entries)) throw new Error(`not an entry that a mini-program of the recipe needs: ${name}`);
  return entries[name];
};
