import ChangePassword from 'recipe';
import { createApp, h, shallowRef } from 'vue';
import type { Subject } from 'yibao-password-policy';
import { countChange, offerSubject, policy, send, username } from './changePage';

const subject = shallowRef<Subject>({});
offerSubject((next) => {
  subject.value = next;
});

createApp({
  render: () => h(ChangePassword, { policy, subject: subject.value, username, send, onChanged: countChange }),
}).mount('#app');
