import { computed, reactive, ref, watch } from 'vue';
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

/** A mini-program has no document, and needs none: its page scrolls to the message. */
const focus = (id: string): void => {
  if (typeof document !== 'undefined') document.getElementById(id)?.focus();
};

/** The form for a new password, and around it the current one and what becomes of the submit. */
export function useChangePassword(props: ChangePasswordProps, changed: () => void) {
  const current = ref('');
  const problem = ref('');
  const isSending = ref(false);
  const getContext = () => ({ subject: props.subject, currentPassword: current.value });
  const form = usePasswordPolicy({ policy: props.policy, getContext });

  const repeatError = computed(() => (form.differs.value ? '两次输入的新密码不一致' : ''));
  /** For libraries that read no error out: all that there is to say. */
  const spoken = computed(() => [problem.value, repeatError.value, form.announcement.value].filter(Boolean).join('，'));

  watch(current, () => {
    problem.value = '';
  });

  async function submit() {
    if (isSending.value) return;
    problem.value = current.value === '' ? '请输入原密码' : '';
    const isReady = await form.validate();
    if (problem.value !== '') return focus('current-password');
    if (!isReady) return focus(form.error.value === '' ? 'repeat-password' : 'new-password');
    isSending.value = true;
    const answer = await props.send(current.value, form.value.value);
    isSending.value = false;
    if (answer.codes) return form.refuse(answer);
    if (!answer.accepted) problem.value = answer.message ?? '';
    else {
      current.value = '';
      form.reset();
      changed();
    }
  }

  return reactive({ ...form, current, problem, repeatError, spoken, isSending, submit });
}

/** Before each line of the requirements: met, not met, not judged yet. */
export const signOf = (met: boolean | undefined): string => (met === undefined ? '○' : met ? '✓' : '✗');
