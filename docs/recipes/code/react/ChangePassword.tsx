'use client';

import type { FormEvent } from 'react';
import { Announcement, GeneratedPassword, PasswordField, RequirementList } from '../form/formParts';
import { useChangePassword, type ChangePasswordProps } from '../form/useChangePasswordReact';

export function ChangePassword(props: ChangePasswordProps) {
  const form = useChangePassword(props);

  function submit(event: FormEvent) {
    event.preventDefault();
    void form.submit();
  }

  return (
    <form noValidate onSubmit={submit}>
      <input hidden autoComplete="username" value={props.username} readOnly />
      <PasswordField
        id="current-password"
        label="原密码"
        error={form.problem}
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
      <Announcement text={form.spoken} />
      <GeneratedPassword form={form} />
      <button type="submit">确定</button>
    </form>
  );
}
