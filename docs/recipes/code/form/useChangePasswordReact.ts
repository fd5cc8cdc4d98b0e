import { useState } from 'react';
import type { Policy, Subject } from 'yibao-password-policy';
import { usePasswordPolicy } from 'yibao-password-policy/react';
import type { SendChange } from './sendChange';

/** What the page of a change gives to its form. */
export interface ChangePasswordProps {
  policy: Policy;
  /** Of whom the password is, as the server gives it for who is signed in. */
  subject: Subject;
  /** For password managers: the name of the account. */
  username: string;
  send: SendChange;
  onChanged(): void;
}

/** The form for a new password, and around it the current one and what becomes of the submit. */
export function useChangePassword({ policy, subject, send, onChanged }: ChangePasswordProps) {
  const [current, setCurrent] = useState('');
  const [problem, setProblem] = useState('');
  const form = usePasswordPolicy({ policy, getContext: () => ({ subject, currentPassword: current }) });

  async function submit() {
    setProblem(current === '' ? '请输入原密码' : '');
    if (!(await form.validate()) || current === '') return;
    const answer = await send(current, form.value);
    if (answer.codes) return form.refuse(answer);
    setProblem(answer.message ?? '');
    if (!answer.accepted) return;
    setCurrent('');
    form.reset();
    onChanged();
  }

  return { ...form, current, setCurrent, problem, submit };
}

/** Before each line of the requirements: met, not met, not judged yet. */
export const signOf = (met: boolean | undefined): string => (met === undefined ? '○' : met ? '✓' : '✗');
