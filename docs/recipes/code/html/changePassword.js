const headers = { 'content-type': 'application/json' };
const failed = () => ({ message: '暂时无法修改，请稍后再试' });

const send = (currentPassword, newPassword) =>
  fetch('/change-password', { method: 'POST', headers, body: JSON.stringify({ currentPassword, newPassword }) })
    .then((response) => response.json())
    .catch(failed);

const onChanged = () => location.assign('/changed');

fetch('/account')
  .then((response) => response.json())
  .then((account) => bindChangePassword({ ...account, send, onChanged }));
