const at = (id) => document.getElementById(id);

const createLine = ({ message, met }) => {
  const line = document.createElement('li');
  line.textContent = `${met === undefined ? '○' : met ? '✓' : '✗'} ${message}`;
  return line;
};

/**
 * Runs the form of a change on a page without a framework. The page has its fields, under the ids of the recipe; `policy`,
 * `subject` and `username` come from the server, for whoever is signed in.
 */
window.bindChangePassword = ({ policy, subject, username, send, onChanged }) => {
  const { createPasswordForm, inputAttributes } = yibaoPasswordPolicy;
  const form = createPasswordForm({ policy, hasCurrent: true, getContext: () => ({ subject }) });
  const inputs = { current: at('current-password'), value: at('new-password'), repeat: at('repeat-password') };
  const calls = { current: form.setCurrent, value: form.setValue, repeat: form.setRepeat };

  const show = () => {
    const state = form.getState();
    const errors = { current: state.currentError, value: state.error, repeat: state.repeatError };
    for (const [name, input] of Object.entries(inputs)) {
      // Where the meaning is the same, writing would move the cursor.
      if (input.value !== state[name]) input.value = state[name];
      input.setAttribute('aria-invalid', errors[name] !== '');
      at(`${input.id}-error`).textContent = errors[name];
    }
    const attributes = Object.entries(inputAttributes(policy, state, 'new-password'));
    for (const [name, content] of attributes) inputs.value.setAttribute(name, content);
    at('new-password-requirements').replaceChildren(...state.requirements.map(createLine));
    at('announcement').textContent = state.announcement;
    at('generated').textContent = state.isGenerated ? `已生成 ${state.value}，请记下` : '';
    at('generate').hidden = !state.offersGenerated;
  };

  for (const [name, input] of Object.entries(inputs)) {
    input.oninput = () => calls[name](input.value);
    input.onblur = () => form.leave(name);
  }
  at('username').value = username;
  at('generate').onclick = () => form.generate();
  at('change').onsubmit = async (event) => {
    event.preventDefault();
    if (await form.submit(send)) onChanged();
    else inputs[form.getState().firstError]?.focus();
  };
  form.subscribe(show);
  show();
};
