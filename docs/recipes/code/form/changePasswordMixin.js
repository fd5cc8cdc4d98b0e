import { createPasswordForm, inputAttributes } from 'yibao-password-policy/form';

/** `createPasswordForm` as a mixin for Vue 2: `form` is what a page calls, `state` what it shows. */
export const changePassword = {
  props: { policy: Object, subject: Object, username: String, send: Function },
  data: () => ({ state: {} }),
  computed: {
    inputProps() {
      return inputAttributes(this.policy, this.state, 'new-password');
    },
  },
  // A field of the component and not of data: what the form remembers is nothing to render.
  created() {
    const getContext = () => ({ subject: this.subject });
    this.form = createPasswordForm({ policy: this.policy, hasCurrent: true, getContext });
    const show = () => (this.state = this.form.getState());
    this.form.subscribe(show);
    show();
    this.$watch('subject', () => this.form.recheck());
    this.$once('hook:beforeDestroy', this.form.reset);
  },
  methods: {
    signOf: (met) => (met === undefined ? '○' : met ? '✓' : '✗'),
    async submit() {
      const isChanged = await this.form.submit(this.send);
      if (isChanged) this.$emit('changed');
      else this.$el.querySelector('.is-error input')?.focus();
    },
  },
};
