'use client';

import type { FormEvent } from 'react';
import { usePasswordPolicy } from 'yibao-password-policy/react';
import { Announcement, focusError, GeneratedPassword, PasswordField, RequirementList } from '../form/formParts';
import type { ChangePasswordProps } from '../form/formParts';

export function ChangePassword({ policy, subject, username, send, onChanged }: ChangePasswordProps) {
  const form = usePasswordPolicy({ policy, hasCurrent: true, getContext: () => ({ subject }) });

  async function submit(event: FormEvent) {
    event.preventDefault();
    if (await form.submit(send)) onChanged();
    else focusError();
  }

  return (
    <form noValidate onSubmit={submit}>
      <input hidden autoComplete="username" value={username} readOnly />
      <PasswordField
        id="current-password"
        label="原密码"
        error={form.currentError}
        autoComplete="current-password"
        value={form.current}
        onChange={(event) => form.setCurrent(event.target.value)}
      />
      <PasswordField
        id="new-password"
        label="新密码"
        error={form.error}
        {...form.inputProps}
        value={form.value}
        onChange={(event) => form.setValue(event.target.value)}
        onBlur={() => form.leave()}
      >
        <RequirementList requirements={form.requirements} />
      </PasswordField>
      <PasswordField
        id="repeat-password"
        label="确认密码"
        error={form.repeatError}
        autoComplete="new-password"
        value={form.repeat}
        onChange={(event) => form.setRepeat(event.target.value)}
        onBlur={() => form.leave('repeat')}
      />
      <Announcement text={form.announcement} />
      <GeneratedPassword form={form} />
      <button type="submit">确定</button>
    </form>
  );
}
