const { createPasswordForm } = require('yibao-password-policy/form');
const { loadAccount, sendChange } = require('./server');

const signOf = (met) => (met === undefined ? '○' : met ? '✓' : '✗');

/**
 * What `Page` takes for a form that changes a password; `loadMeter` is called where the meter of a text policy decides.
 * The form is a field of the page and not of `data`, which is written as JSON for the view.
 */
const createChangePage = ({ credential, loadMeter }) => ({
  data: {
    requirements: [], people: [], person: 0, errors: {}, notice: '', fontSize: 18,
    isReady: false, isShown: false, isSending: false, isSaved: false, focused: '',
  },

  async onLoad() {
    this.setData({ fontSize: Math.max(this.data.fontSize, wx.getAppBaseInfo().fontSizeSetting) });
    const account = await loadAccount(credential).catch(() => undefined);
    if (!account) return this.setData({ notice: '暂时无法检查密码，请稍后再试' });
    const { policy, people } = account;
    this.findPerson = () => people[this.data.person] || {};
    const getContext = () => ({ subject: this.findPerson().subject });
    this.form = createPasswordForm({ policy, strength: loadMeter, hasCurrent: true, getContext });
    /** What the form says goes to the view, and nothing of what it holds. */
    const show = () => {
      const { requirements, currentError, error, repeatError, isSending } = this.form.getState();
      const lines = requirements.map(({ message, met }) => `${signOf(met)} ${message}`);
      this.setData({ requirements: lines, errors: { current: currentError, value: error, repeat: repeatError }, isSending });
    };
    this.form.subscribe(show);
    show();
    return this.setData({ people: people.map(({ label }) => label), notice: '', isReady: true });
  },
  onUnload() {
    if (this.form) this.form.reset();
  },
  /** At each key. What is returned takes the place of what is in the input. A number has lost its leading zeros. */
  edit({ currentTarget, detail }) {
    const { name, call } = currentTarget.dataset;
    this.form[call](typeof detail.value === 'string' ? detail.value : '');
    return this.form.getState()[name];
  },
  leave({ currentTarget }) {
    this.form.leave(currentTarget.dataset.name);
  },
  choose({ detail }) {
    this.setData({ person: Number(detail.value) });
    this.form.recheck();
  },
  toggle() {
    this.setData({ isShown: !this.data.isShown });
  },
  async submit() {
    this.setData({ focused: '' });
    const isSaved = await this.form.submit((change) => sendChange(this.findPerson().id, change));
    this.setData({ isSaved, focused: this.form.getState().firstError || '', notice: isSaved ? '密码已修改，请记住新密码' : '' });
  },
});

module.exports = { createChangePage };
