const { definePolicy, listRequirements, prepareSubject } = require('yibao-password-policy');
const { messageRule } = require('yibao-password-policy/adapters');
const { request } = require('./request');
const { texts } = require('./texts');

const names = ['current', 'next', 'confirm'];

/** Larger where WeChat's own font size is; never below what the rules for older people ask for. */
const SMALLEST_FONT = 18;

const createEmpty = () => ({ current: '', next: '', confirm: '' });

const read = async (path) => {
  const { status, body } = await request('GET', path);
  if (status !== 200) throw new Error('not answered');
  return body;
};

/**
 * What `Page` takes for a form that changes a password.
 *
 * What is typed, the prepared subjects and the rule are fields of the page and not of `data`: `data` is written as JSON
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
  },

  onLoad() {
    this.typed = createEmpty();
    this.insured = [];
    this.setData({ fontSize: Math.max(SMALLEST_FONT, wx.getAppBaseInfo().fontSizeSetting) });
    return this.load();
  },

  load() {
    return this.prepare().catch(() => { this.setData({ notice: texts.unavailable }); });
  },

  async prepare() {
    const [sent, insured] = await Promise.all([read(`/password-policy?credential=${credential}`), read('/insured-people')]);
    // The server may ask for more of a person than it sends here: what is missing is judged there.
    const policy = definePolicy(Object.assign({}, sent, { requiredSubject: [] }));
    this.insured = insured.map(({ id, subject }) => ({ id, subject: prepareSubject(policy, subject) }));
    this.rule = messageRule(
      policy,
      () => ({ subject: this.readPerson().subject, currentPassword: this.typed.current, strength: loadMeter }),
      { required: true },
    );
    this.setData({
      requirements: listRequirements(policy).map(({ message }) => message),
      people: insured.map(({ label }) => label),
      notice: '',
    });
  },

  readPerson() {
    return this.insured[this.data.person] || {};
  },

  /** At each key: nothing is judged, an error goes. */
  edit({ currentTarget, detail }) {
    const { name } = currentTarget.dataset;
    this.typed[name] = detail.value;
    if (this.data.errors[name] !== '') this.setData({ [`errors.${name}`]: '' });
  },

  /** On leaving a field. An empty one may be on its way to being filled in. */
  async judge({ currentTarget, detail }) {
    const { name } = currentTarget.dataset;
    this.typed[name] = detail.value;
    if (detail.value !== '') await this.check(name);
  },

  /** For another person the same digits may be the phone number. */
  async choose({ detail }) {
    this.setData({ person: Number(detail.value) });
    if (this.typed.next !== '') await this.check('next');
  },

  toggle() {
    this.setData({ isShown: !this.data.isShown });
  },

  async submit() {
    if (this.data.isSending) return;
    this.setData({ isSending: true, notice: '' });
    if (!this.rule) await this.load();
    const answers = await Promise.all(names.map((name) => this.check(name)));
    const wrong = answers.filter((isRight) => !isRight).length;
    const notice = wrong > 0 ? texts.toCorrect(wrong) : await this.send().catch(() => texts.failed);
    this.setData({ isSending: false, notice });
  },

  async check(name) {
    const candidate = this.typed[name];
    const error = await this.readError(name);
    // Something else may have been typed while the meter was loading.
    const isCurrent = this.typed[name] === candidate;
    if (isCurrent) this.setData({ [`errors.${name}`]: error });
    return isCurrent && error === '';
  },

  async readError(name) {
    const { next, confirm } = this.typed;
    if (this.typed[name] === '') return texts.missing[name];
    if (name === 'current') return '';
    if (name === 'confirm') return confirm === next ? '' : texts.differs;
    if (!this.rule) return texts.unavailable;
    const answer = await this.rule(next);
    return answer === true ? '' : answer;
  },

  /** The server verifies the current password, counts the tries and checks the new one again. Answers the notice. */
  async send() {
    const { current, next } = this.typed;
    const { status, body } = await request('POST', '/change-password', {
      person: this.readPerson().id,
      currentPassword: current,
      newPassword: next,
    });
    if (status === 200 && body.accepted === true) {
      this.typed = createEmpty();
      this.setData({ isSaved: true });
      return texts.saved;
    }
    const wrong = { 403: 'current', 422: 'next' }[status];
    if (wrong === undefined) return body.message || texts.failed;
    this.setData({ [`errors.${wrong}`]: body.message });
    return texts.toCorrect(1);
  },
});

module.exports = { createChangePage };
