import { definePolicy, type Subject } from 'yibao-password-policy';
import type { SendChange } from 'yibao-password-policy/form';

/** What every page of a change is given, and what the tests take hold of it by. */
export const username = 'zhangwei';
export const policy = definePolicy({ region: '370600', credential: 'medical-insurance-card' });

window.sent = [];
window.answers = [];
window.changed = 0;

/** Answers what the test has laid ready; after that the server accepts. */
export const send: SendChange = ({ currentPassword, newPassword }) => {
  window.sent.push([currentPassword, newPassword]);
  return Promise.resolve(window.answers.shift() ?? { accepted: true });
};

export const countChange = (): void => {
  window.changed += 1;
};

/** Lets the test choose another person. */
export const offerSubject = (setSubject: (subject: Subject) => void): void => {
  window.setSubject = setSubject;
};
