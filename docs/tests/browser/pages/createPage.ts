import RuleForm from 'recipe';
import { createApp, h, shallowRef, type App } from 'vue';
import { definePolicy, type Subject } from 'yibao-password-policy';

/** An application with the recipe's form in it, and what the tests take hold of it by. */
export function createPage(): App {
  const policy = definePolicy({ region: '370600', credential: 'medical-insurance-card' });
  const subject = shallowRef<Subject>({});

  window.submitted = [];
  window.setSubject = (next) => {
    subject.value = next;
  };

  const onSubmit = (password: string): void => {
    window.submitted.push(password);
  };
  return createApp({ render: () => h(RuleForm, { policy, subject: subject.value, onSubmit }) });
}
