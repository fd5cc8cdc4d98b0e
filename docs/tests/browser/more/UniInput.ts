import { defineComponent, h } from 'vue';

type Name = 'input' | 'focus' | 'blur';

const tell =
  (name: Name, emit: (name: Name, event: object) => void) =>
  (event: Event): void => {
    if (event.target instanceof HTMLInputElement) emit(name, { detail: { value: event.target.value } });
  };

/** uni-app's own `<input>` in browsers, as far as a password needs it: the value of an event is in its `detail`. */
export const UniInput = defineComponent({
  props: { value: { type: String, default: '' }, password: Boolean, maxlength: { type: Number, default: 140 } },
  emits: ['input', 'focus', 'blur'],
  setup: (_props, { emit }) => ({
    onInput: tell('input', emit),
    onFocus: tell('focus', emit),
    onBlur: tell('blur', emit),
  }),
  render() {
    const { value, password, maxlength, onInput, onFocus, onBlur } = this;
    return h('input', { value, maxlength, type: password ? 'password' : 'text', onInput, onFocus, onBlur });
  },
});
