import type { ChangeAnswer, SendChange } from 'yibao-password-policy/form';

const headers = { 'content-type': 'application/json' };

/** Sends a change; where no answer comes it rejects, and the form says that it cannot tell what became of it. */
export const sendChange: SendChange = async (change) => {
  const response = await fetch('/change-password', { method: 'POST', headers, body: JSON.stringify(change) });
  return (await response.json()) as ChangeAnswer;
};
