const { createPasswordForm } = require('yibao-password-policy/form');
const { loadAccount, sendChange } = require('./server');
const { texts } = require('./texts');

/** Larger where WeChat's own font size is; never below what the rules for older people ask for. */
const SMALLEST_FONT = 18;

const signOf = (met) => (met === undefined ? '○' : met ? '✓' : '✗');

/**
 * What `Page` takes for a form that changes a password.
 *
 * What is typed, the people and the form are fields of the page and not of `data`: `data` is written as JSON for the
 * view, which would show the first, empty the second and drop the third.
 *
 * @param loadMeter for a text policy whose meter is 'light': called when the rules accept and it has to decide
 * @example Page(createChangePage({ credential: 'social-security-card' }))
 */
const createChangePage = ({ credential, loadMeter }) => ({
  data: {
    labels: texts.labels,
    requirements: [],
    people: [],
    person: 0,
    errors: { current: '', next: '', confirm: '' },
    notice: '',
    fontSize: SMALLEST_FONT,
    isReady: false,
    isShown: false,
    isSending: false,
    isSaved: false,
  },

  onLoad() {
    this.current = '';
    this.problem = '';
    this.setData({ fontSize: Math.max(SMALLEST_FONT, wx.getAppBaseInfo().fontSizeSetting) });
    return this.load();
  },

  async load() {
    const account = await loadAccount(credential).catch(() => undefined);
    if (!account) return this.setData({ notice: texts.unavailable });
    const { policy, people } = account;
    this.findPerson = () => people[this.data.person] || {};
    const getContext = () => ({ subject: this.findPerson().subject, currentPassword: this.current });
    this.form = createPasswordForm({ policy, strength: loadMeter, getContext });
    this.form.subscribe(() => { this.show(); });
    this.setData({ people: people.map(({ label }) => label), notice: '', isReady: true });
    return this.show();
  },

  onUnload() {
    if (this.form) this.form.reset();
  },

  /** What the form says goes to the view, and nothing of what it holds. */
  show() {
    const { requirements, error, differs } = this.form.getState();
    this.setData({
      requirements: requirements.map(({ message, met }) => `${signOf(met)} ${message}`),
      errors: { current: this.problem, next: error, confirm: differs ? texts.differs : '' },
    });
  },

  /** At each key. What is returned takes the place of what is in the input. */
  edit({ currentTarget, detail }) {
    const { name } = currentTarget.dataset;
    // A number has lost its leading zeros.
    const typed = typeof detail.value === 'string' ? detail.value : '';
    if (name === 'next') this.form.setValue(typed);
    else if (name === 'confirm') this.form.setRepeat(typed);
    else this.editCurrent(typed);
    return { current: typed, next: this.form.getState().value, confirm: this.form.getState().repeat }[name];
  },

  editCurrent(typed) {
    this.current = typed;
    this.problem = '';
    this.form.recheck();
    this.show();
  },

  leave({ currentTarget }) {
    const { name } = currentTarget.dataset;
    if (name !== 'current') this.form.leave(name === 'next' ? 'value' : 'repeat');
  },

  /** For another person the same digits may be the phone number. */
  choose({ detail }) {
    this.setData({ person: Number(detail.value) });
    this.form.recheck();
  },

  toggle() {
    this.setData({ isShown: !this.data.isShown });
  },

  async submit() {
    if (this.data.isSending) return;
    this.problem = this.current === '' ? texts.missing : '';
    this.setData({ isSending: true, notice: '' });
    const isReady = await this.form.validate();
    if (isReady && this.problem === '') await this.send();
    this.show();
    this.setData({ isSending: false });
  },

  /** The server verifies the current password, counts the tries and checks the new one again. */
  async send() {
    const { id } = this.findPerson();
    const sent = { person: id, currentPassword: this.current, newPassword: this.form.getState().value };
    const answer = await sendChange(sent);
    if (answer.codes) return this.form.refuse(answer);
    if (answer.isCurrentWrong) return (this.problem = answer.message);
    if (answer.accepted) {
      this.current = '';
      this.form.reset();
    }
    return this.setData({ isSaved: answer.accepted, notice: answer.message });
  },
});

module.exports = { createChangePage };
