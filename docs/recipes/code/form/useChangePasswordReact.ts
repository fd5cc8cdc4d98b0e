import { useRef, useState } from 'react';
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

const focus = (id: string): void => document.getElementById(id)?.focus();

/** The form for a new password, and around it the current one and what becomes of the submit. */
export function useChangePassword({ policy, subject, send, onChanged }: ChangePasswordProps) {
  const [current, setTyped] = useState('');
  const [problem, setProblem] = useState('');
  const isSending = useRef(false);
  const form = usePasswordPolicy({ policy, getContext: () => ({ subject, currentPassword: current }) });

  function setCurrent(text: string) {
    setTyped(text);
    setProblem('');
  }

  async function submit() {
    if (isSending.current) return;
    setProblem(current === '' ? '请输入原密码' : '');
    const isReady = await form.validate();
    if (current === '') return focus('current-password');
    if (!isReady) return focus(form.status === 'accepted' ? 'repeat-password' : 'new-password');
    isSending.current = true;
    const answer = await send(current, form.value);
    isSending.current = false;
    if (answer.codes) return form.refuse(answer);
    if (!answer.accepted) return setProblem(answer.message ?? '');
    setCurrent('');
    form.reset();
    onChanged();
  }

  const repeatError = form.differs ? '两次输入的新密码不一致' : '';
  /** For pages whose errors are not read out: all that there is to say. */
  const spoken = [problem, repeatError, form.announcement].filter(Boolean).join('，');
  return { ...form, current, setCurrent, problem, repeatError, spoken, submit };
}
