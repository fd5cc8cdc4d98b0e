import { standardSchemaResolver } from '@hookform/resolvers/standard-schema';
import type { StandardSchemaV1 } from '@standard-schema/spec';
import { useEffect, useMemo } from 'react';
import { useForm } from 'react-hook-form';
import type { Policy, Subject } from 'yibao-password-policy';
import { standardSchema } from 'yibao-password-policy/adapters';

interface Values {
  password: string;
  repeated: string;
}

interface Props {
  policy: Policy;
  subject: Subject;
  onSubmit(password: string): void;
}

/** The schema of the whole form: that of the password, and the two must agree. */
function formSchema(policy: Policy, subject: Subject): StandardSchemaV1<Values> {
  const password = standardSchema(policy, () => ({ subject }));
  const validate = async (values: unknown): Promise<StandardSchemaV1.Result<Values>> => {
    const typed = values as Values;
    const { issues = [] } = await password['~standard'].validate(typed.password);
    const all = issues.map(({ message }) => ({ message, path: ['password'] }));
    if (typed.repeated !== typed.password) all.push({ message: '两次输入的密码不一致', path: ['repeated'] });
    return all.length === 0 ? { value: typed } : { issues: all };
  };
  return { '~standard': { version: 1, vendor: 'password-form', validate } };
}

export function RuleForm({ policy, subject, onSubmit }: Props) {
  const resolver = useMemo(() => standardSchemaResolver(formSchema(policy, subject)), [policy, subject]);
  const { register, handleSubmit, getValues, trigger, formState } = useForm<Values>({
    defaultValues: { password: '', repeated: '' },
    mode: 'onBlur',
    reValidateMode: 'onBlur',
    resolver,
  });
  const { errors } = formState;

  useEffect(() => {
    if (getValues('password') !== '') void trigger('password');
  }, [getValues, trigger, resolver]);

  return (
    <form noValidate onSubmit={handleSubmit(({ password }) => onSubmit(password))}>
      <label htmlFor="password">新密码</label>
      <input
        id="password"
        type="password"
        inputMode="numeric"
        autoComplete="new-password"
        aria-invalid={errors.password !== undefined}
        aria-describedby="password-error"
        {...register('password')}
      />
      <p id="password-error" aria-live="polite">
        {errors.password?.message}
      </p>
      <label htmlFor="repeated">确认密码</label>
      <input
        id="repeated"
        type="password"
        inputMode="numeric"
        autoComplete="new-password"
        aria-invalid={errors.repeated !== undefined}
        aria-describedby="repeated-error"
        {...register('repeated')}
      />
      <p id="repeated-error" aria-live="polite">
        {errors.repeated?.message}
      </p>
      <button type="submit">确定</button>
    </form>
  );
}
