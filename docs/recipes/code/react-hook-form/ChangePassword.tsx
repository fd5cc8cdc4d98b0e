import { useController, useForm } from 'react-hook-form';
import { usePasswordPolicy } from 'yibao-password-policy/react';
import { Announcement, focusError, GeneratedPassword, PasswordField, RequirementList } from '../form/formParts';
import type { ChangePasswordProps } from '../form/formParts';

export function ChangePassword({ policy, subject, username, send, onChanged }: ChangePasswordProps) {
  const { control, formState, handleSubmit, reset, setError } = useForm({ defaultValues: { current: '' } });
  const { field, fieldState } = useController({ control, name: 'current', rules: { required: '请输入原密码' } });
  const form = usePasswordPolicy({ policy, getContext: () => ({ subject, currentPassword: field.value }) });
  const problem = fieldState.error?.message ?? '';
  const { isSubmitting } = formState;

  async function submit() {
    if (isSubmitting) return;
    if (!(await form.validate())) return focusError();
    const answer = await send({ currentPassword: field.value, newPassword: form.value });
    if (answer.codes) return form.refuse(answer);
    if (!answer.accepted) return setError('current', { message: answer.message ?? '' });
    reset();
    form.reset();
    onChanged();
  }

  return (
    <form noValidate onSubmit={handleSubmit(submit, () => form.validate().then(focusError))}>
      <input hidden autoComplete="username" value={username} readOnly />
      <PasswordField
        id="current-password"
        label="原密码"
        error={problem}
        autoComplete="current-password"
        value={field.value}
        onChange={field.onChange}
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
      <Announcement text={[problem, form.announcement].filter(Boolean).join('，')} />
      <GeneratedPassword form={form} />
      <button type="submit">确定</button>
    </form>
  );
}
