/** Whatever the hook is given: rendering ends in no error, or in one of the package's own that names an option. */
import { renderToString } from 'react-dom/server';
import { expect, test } from 'vitest';
import { definePolicy, messages } from '../../src/index';
import * as react from '../../src/react';
import { assertTypedErrors, type Exported } from '../nonsense';

const policy = JSON.parse(JSON.stringify(definePolicy({ region: '500000' }))) as object;

const hooks: Record<string, Exported> = {
  usePasswordPolicy: {
    fields: ['policy', 'messages', 'id'],
    call: (options: react.UsePasswordPolicyOptions) => {
      const Page = () => {
        react.usePasswordPolicy(options);
        return null;
      };
      renderToString(<Page />);
    },
    args: {
      options: {
        policy,
        getContext: () => ({ subject: { phone: '13900847293' } }),
        hasRepeat: true,
        messages,
        onError: () => undefined,
        isBlocked: () => false,
        id: 'pin',
      },
    },
  },
};

test('every function of the entry is called here', () => {
  expect(Object.keys(react).filter((name) => !hooks[name])).toEqual([]);
});

test.each(Object.entries(hooks))('%s', async (_, each) => {
  await assertTypedErrors(each);
});
