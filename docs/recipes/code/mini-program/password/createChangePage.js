const { definePolicy, prepareSubject } = require('yibao-password-policy');
const { createPasswordForm } = require('yibao-password-policy/form');
const { request } = require('./request');
const { texts } = require('./texts');

/** Larger where WeChat's own font size is; never below what the rules for older people ask for. */
const SMALLEST_FONT = 18;

const createEmpty = () => ({ current: '', next: '', confirm: '' });

const signOf = (met) => (met === undefined ? '○' : met ? '✓' : '✗');

const read = async (path) => {
  const { status, body } = await request('GET', path);
  if (status !== 200) throw new Error('not answered');
  return body;
};

/**
 * What `Page` takes for a form that changes a password.
 *
 * What is typed, the prepared subjects and the form are fields of the page and not of `data`: `data` is written as JSON
 * for the view, which would show the first, empty the second and drop the third.
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
    errors: createEmpty(),
    notice: '',
    fontSize: SMALLEST_FONT,
    isShown: false,
    isSending: false,
    isSaved: false,
    offersGenerated: false,
  },

  onLoad() {
    this.typed = createEmpty();
    this.insured = [];
    this.setData({ fontSize: Math.max(SMALLEST_FONT, wx.getAppBaseInfo().fontSizeSetting) });
    return this.load();
  },

  onUnload() {
    this.forget();
  },

  load() {
    return this.prepare().catch(() => { this.setData({ notice: texts.unavailable }); });
  },

  async prepare() {
    const [sent, insured] = await Promise.all([read(`/password-policy?credential=${credential}`), read('/insured-people')]);
    // The server may ask for more of a person than it sends here: what is missing is judged there.
    const policy = definePolicy(Object.assign({}, sent, { requiredSubject: [] }));
    this.insured = insured.map(({ id, subject }) => ({ id, subject: prepareSubject(policy, subject) }));
    const form = createPasswordForm({
      policy,
      strength: loadMeter,
      getContext: () => ({ subject: this.readPerson().subject, currentPassword: this.typed.current }),
    });
    form.subscribe(() => { this.show(); });
    this.form = form;
    this.setData({ people: insured.map(({ label }) => label), notice: '' });
    this.show();
    form.setValue(this.typed.next);
    form.setRepeat(this.typed.confirm);
  },

  /** What the form says goes to the view, and nothing of what it holds. */
  show() {
    const { value, repeat, requirements, error, differs, offersGenerated } = this.form.getState();
    this.setData({
      requirements: requirements.map(({ message, met }) => `${signOf(met)} ${message}`),
      'errors.next': error !== '' && value === '' ? texts.missing.next : error,
      'errors.confirm': differs ? (repeat === '' ? texts.missing.confirm : texts.differs) : '',
      offersGenerated,
    });
  },

  readPerson() {
    return this.insured[this.data.person] || {};
  },

  /** At each key. What is returned takes the place of what is in the input. */
  edit({ currentTarget, detail }) {
    const { name } = currentTarget.dataset;
    // A number has lost its leading zeros.
    this.typed[name] = typeof detail.value === 'string' ? detail.value : '';
    if (name === 'current') {
      if (this.data.errors.current !== '') this.setData({ 'errors.current': '' });
      return undefined;
    }
    if (!this.form) return undefined;
    if (name === 'next') this.form.setValue(this.typed.next);
    else this.form.setRepeat(this.typed.confirm);
    const { value, repeat } = this.form.getState();
    return name === 'next' ? value : repeat;
  },

  /** On leaving a field. An empty one may be on its way to being filled in. */
  judge({ currentTarget }) {
    const { name } = currentTarget.dataset;
    if (!this.form) return;
    if (name === 'current') this.form.recheck();
    else this.form.leave(name === 'next' ? 'value' : 'repeat');
  },

  /** For another person the same digits may be the phone number. */
  choose({ detail }) {
    this.setData({ person: Number(detail.value) });
    if (this.form) this.form.recheck();
  },

  toggle() {
    this.setData({ isShown: !this.data.isShown });
  },

  /** Shown by WeChat and not by the page: what can be used never enters `data`. */
  async generate() {
    if (!(await this.form.generate())) return this.setData({ notice: texts.unavailable });
    const { value } = this.form.getState();
    return wx.showModal({ title: texts.generated, content: value, showCancel: false });
  },

  async submit() {
    if (this.data.isSending) return;
    const missing = this.typed.current === '' ? texts.missing.current : '';
    this.setData({ isSending: true, notice: '', 'errors.current': missing });
    if (!this.form) await this.load();
    if (!this.form) this.setData({ 'errors.next': texts.unavailable });
    const isRight = this.form ? await this.form.validate() : false;
    const notice = isRight && missing === '' ? await this.send().catch(() => texts.failed) : this.count();
    this.setData({ isSending: false, notice });
  },

  count() {
    const { errors } = this.data;
    return texts.toCorrect(Object.keys(errors).filter((name) => errors[name] !== '').length);
  },

  /** The server verifies the current password, counts the tries and checks the new one again. Answers the notice. */
  async send() {
    const { status, body } = await request('POST', '/change-password', {
      person: this.readPerson().id,
      currentPassword: this.typed.current,
      newPassword: this.form.getState().value,
    });
    if (status === 200 && body.accepted === true) {
      this.forget();
      this.setData({ isSaved: true });
      return texts.saved;
    }
    if (status === 422) this.form.refuse(body);
    else if (status === 403) this.setData({ 'errors.current': body.message });
    else return body.message || texts.failed;
    return this.count();
  },

  forget() {
    this.typed = createEmpty();
    if (this.form) this.form.reset();
  },
});

module.exports = { createChangePage };
