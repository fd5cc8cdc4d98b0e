const headers = { 'content-type': 'application/json' };
const send = (change) =>
  fetch('/change-password', { method: 'POST', headers, body: JSON.stringify(change) }).then((answer) => answer.json());
const onChanged = () => location.assign('/changed');

fetch('/account')
  .then((answer) => answer.json())
  .then((account) => bindChangePassword({ ...account, send, onChanged }));
