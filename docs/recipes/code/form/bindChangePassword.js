const at = (id) => document.getElementById(id);
const signOf = (met) => (met === undefined ? '○' : met ? '✓' : '✗');

const showError = (id, text) => {
  at(`${id}-error`).textContent = text;
  at(id).setAttribute('aria-invalid', text !== '');
};

/**
 * Runs the form of a change on a page without a framework. The page has its fields, under the ids of the recipe.
 *
 * `policy`, `subject` and `username` come from the server, for whoever is signed in; `send` takes the current and the
 * new password, and never rejects.
 */
window.bindChangePassword = ({ policy, subject, username, send, onChanged }) => {
  const { createPasswordForm, inputAttributes } = yibaoPasswordPolicy;
  const current = at('current-password');
  const value = at('new-password');
  const repeat = at('repeat-password');
  const form = createPasswordForm({ policy, getContext: () => ({ subject, currentPassword: current.value }) });
  let problem = '';
  let isSending = false;

  const show = () => {
    const state = form.getState();
    const attributes = Object.entries(inputAttributes(policy, state, 'new-password'));
    for (const [name, content] of attributes) value.setAttribute(name, content);
    // Where the meaning is the same, writing would move the cursor.
    if (value.value !== state.value) value.value = state.value;
    if (repeat.value !== state.repeat) repeat.value = state.repeat;
    const lines = state.requirements.map(({ message, met }) => {
      const line = document.createElement('li');
      line.textContent = `${signOf(met)} ${message}`;
      return line;
    });
    at('new-password-requirements').replaceChildren(...lines);
    const differs = state.differs ? '两次输入的新密码不一致' : '';
    showError('current-password', problem);
    showError('new-password', state.error);
    showError('repeat-password', differs);
    at('announcement').textContent = [problem, differs, state.announcement].filter(Boolean).join('，');
    at('generated').textContent = state.isGenerated ? `已生成 ${state.value}，请记下` : '';
    at('generate').hidden = !state.offersGenerated;
  };
  const say = (text) => {
    problem = text;
    show();
  };

  at('username').value = username;
  current.oninput = () => {
    say('');
    form.recheck();
  };
  value.oninput = () => form.setValue(value.value);
  value.onblur = () => form.leave();
  repeat.oninput = () => form.setRepeat(repeat.value);
  repeat.onblur = () => form.leave('repeat');
  at('generate').onclick = () => form.generate();
  at('change').onsubmit = async (event) => {
    event.preventDefault();
    if (isSending) return;
    say(current.value === '' ? '请输入原密码' : '');
    const isReady = await form.validate();
    if (!isReady || problem !== '') return at('change').querySelector('[aria-invalid=true]')?.focus();
    isSending = true;
    const answer = await send(current.value, form.getState().value);
    isSending = false;
    if (answer.codes) return form.refuse(answer);
    if (!answer.accepted) return say(answer.message);
    current.value = '';
    form.reset();
    onChanged();
  };
  form.subscribe(show);
  show();
};
