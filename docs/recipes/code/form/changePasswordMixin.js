import { createPasswordForm, inputAttributes } from 'yibao-password-policy/form';

/** A change of a password for Vue 2: the form for the new one, and around it the current one and the submit. */
export const changePassword = {
  props: { policy: Object, subject: Object, username: String, send: Function },
  data: () => ({ state: {}, current: '', problem: '' }),
  computed: {
    inputProps() {
      return inputAttributes(this.policy, this.state, 'new-password');
    },
    repeatError() {
      return this.state.differs ? '两次输入的新密码不一致' : '';
    },
    /** Element UI reads no error out: all that there is to say. */
    spoken() {
      return [this.problem, this.repeatError, this.state.announcement].filter(Boolean).join('，');
    },
  },
  watch: {
    subject() {
      this.form.recheck();
    },
    current() {
      this.problem = '';
      this.form.recheck();
    },
  },
  // A field of the component and not of data: what the form remembers is nothing to render.
  created() {
    const getContext = () => ({ subject: this.subject, currentPassword: this.current });
    this.form = createPasswordForm({ policy: this.policy, getContext });
    this.state = this.form.getState();
    this.form.subscribe(() => {
      this.state = this.form.getState();
    });
  },
  beforeDestroy() {
    this.form.reset();
  },
  methods: {
    async submit() {
      const isReady = await this.form.validate();
      if (this.current === '') this.problem = '请输入原密码';
      if (!isReady || this.problem !== '') return;
      const answer = await this.send(this.current, this.state.value);
      if (answer.codes) return this.form.refuse(answer);
      if (!answer.accepted) return (this.problem = answer.message);
      this.current = '';
      this.form.reset();
      this.$emit('changed');
    },
  },
};

/** Before each line of the requirements: met, not met, not judged yet. */
export const signOf = (met) => (met === undefined ? '○' : met ? '✓' : '✗');
