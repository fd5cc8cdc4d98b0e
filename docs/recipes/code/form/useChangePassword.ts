import { ref } from 'vue';
import type { Policy, Subject } from 'yibao-password-policy';
import { usePasswordPolicy } from 'yibao-password-policy/vue';
import type { SendChange } from './sendChange';

/** What the page of a change gives to its form. */
export interface ChangePasswordProps {
  policy: Policy;
  /** Of whom the password is, as the server gives it for who is signed in. */
  subject: Subject;
  /** For password managers: the name of the account. */
  username: string;
  send: SendChange;
}

/** The form for a new password, and around it the current one and what becomes of the submit. */
export function useChangePassword(props: ChangePasswordProps, changed: () => void) {
  const current = ref('');
  const problem = ref('');
  const form = usePasswordPolicy({
    policy: props.policy,
    getContext: () => ({ subject: props.subject, currentPassword: current.value }),
  });

  async function submit() {
    problem.value = current.value === '' ? '请输入原密码' : '';
    if (!(await form.validate()) || problem.value !== '') return;
    const answer = await props.send(current.value, form.value.value);
    if (answer.codes) return form.refuse(answer);
    problem.value = answer.message ?? '';
    if (!answer.accepted) return;
    current.value = '';
    form.reset();
    changed();
  }

  return { ...form, current, problem, submit };
}

/** Before each line of the requirements: met, not met, not judged yet. */
export const signOf = (met: boolean | undefined): string => (met === undefined ? '○' : met ? '✓' : '✗');
