const at = (id) => document.getElementById(id);
const signOf = (met) => (met === undefined ? '○' : met ? '✓' : '✗');
const post = (body) => ({
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(body),
});

/** `policy`, `subject` and `username` come from the server, for whoever is signed in. */
async function start({ policy, subject, username }) {
  const { createPasswordForm, inputAttributes } = yibaoPasswordPolicy;
  const current = at('current-password');
  const getContext = () => ({ subject, currentPassword: current.value });
  const form = createPasswordForm({ policy, getContext });
  let problem = '';

  const show = () => {
    const state = form.getState();
    const attributes = Object.entries(inputAttributes(policy, state, 'new-password'));
    for (const [name, value] of attributes) at('new-password').setAttribute(name, value);
    // Where the meaning is the same, writing would move the cursor.
    if (at('new-password').value !== state.value) at('new-password').value = state.value;
    if (at('repeat-password').value !== state.repeat) at('repeat-password').value = state.repeat;
    const lines = state.requirements.map(({ message, met }) => `${signOf(met)} ${message}`);
    at('new-password-requirements').replaceChildren(
      ...lines.map((line) => Object.assign(document.createElement('li'), { textContent: line })),
    );
    const differs = state.differs ? '两次输入的新密码不一致' : '';
    at('current-password-error').textContent = problem;
    at('new-password-error').textContent = state.error;
    at('repeat-password-error').textContent = differs;
    at('announcement').textContent = [problem, differs, state.announcement].filter(Boolean).join('，');
    at('generated').textContent = state.isGenerated ? `已生成 ${state.value}，请记下` : '';
    at('generate').hidden = !state.offersGenerated;
  };
  const say = (text) => show((problem = text));

  at('username').value = username;
  current.oninput = () => say('', form.recheck());
  at('new-password').oninput = (event) => form.setValue(event.target.value);
  at('new-password').onblur = () => form.leave();
  at('repeat-password').oninput = (event) => form.setRepeat(event.target.value);
  at('repeat-password').onblur = () => form.leave('repeat');
  at('generate').onclick = () => form.generate();
  at('change').onsubmit = async (event) => {
    event.preventDefault();
    say(current.value === '' ? '请输入原密码' : '');
    if (!(await form.validate()) || problem !== '') return;
    const body = { currentPassword: current.value, newPassword: form.getState().value };
    const failed = () => ({ message: '暂时无法修改，请稍后再试' });
    const answer = await fetch('/change-password', post(body))
      .then((response) => response.json())
      .catch(failed);
    if (answer.codes) return form.refuse(answer);
    if (!answer.accepted) return say(answer.message);
    current.value = '';
    form.reset();
    location.assign('/changed');
  };
  form.subscribe(show);
  show();
}

fetch('/account')
  .then((response) => response.json())
  .then(start);
