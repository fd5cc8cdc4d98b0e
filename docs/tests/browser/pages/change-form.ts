import { createApp } from 'vue';
import ChangePasswordForm from '../../../recipes/code/change-form/ChangePasswordForm.vue';
import ChangePinForm from '../../../recipes/code/change-form/ChangePinForm.vue';
import { submitChange, type Answer } from '../../../recipes/code/change-form/submitChange';

declare global {
  /** What the form has sent: the current and the new password each time. */
  var sent: [current: string, next: string][];
  /** What the server answers next; absent: it accepts. */
  var answer: (() => Promise<Answer>) | undefined;
}

/** A person who does not exist. */
const subject = { name: '张伟', namePinyin: ['zhang', 'wei'], idNumber: '50000019900108009X', phone: '13900005274' };

globalThis.sent = [];

const submit: typeof submitChange = (current, next) => {
  globalThis.sent.push([current, next]);
  return globalThis.answer ? globalThis.answer() : submitChange(current, next);
};

const form = location.hash === '#text' ? ChangePasswordForm : ChangePinForm;
createApp(form, { region: '500000', subject, submit }).mount('#app');
