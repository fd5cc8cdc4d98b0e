import { onMounted, watchEffect } from 'vue';
import type { InputAttributes } from 'yibao-password-policy/vue';

// #ifdef H5
/** On H5 the real input is inside uni-app's element, and gets none of its attributes: here they are set on it. */
const describe = (inputProps: InputAttributes): void => {
  const fields: Record<string, object> = {
    'current-password': { autocomplete: 'current-password', 'aria-label': '原密码' },
    'new-password': { ...inputProps, 'aria-label': '新密码' },
    'repeat-password': { autocomplete: 'new-password', 'aria-label': '确认密码' },
  };
  for (const [id, attributes] of Object.entries(fields)) {
    const input = document.querySelector(`#${id} input`);
    for (const [name, value] of Object.entries(attributes)) {
      // Whether it is shown, uni-app itself decides.
      if (name !== 'type') input?.setAttribute(name, String(value));
    }
  }
};
// #endif

/** Nothing in a mini-program, which has no document. */
export const describeInputs = (readInputProps: () => InputAttributes): void => {
  // #ifdef H5
  onMounted(() => watchEffect(() => describe(readInputProps()), { flush: 'post' }));
  // #endif
};
