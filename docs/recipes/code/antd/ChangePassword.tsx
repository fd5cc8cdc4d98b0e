import { Button, ConfigProvider, Form, Input } from 'antd';
import { usePasswordPolicy } from 'yibao-password-policy/react';
import { focusError, RequirementList, type ChangePasswordProps } from '../form/formParts';

/** antd's own red and blue have too little contrast for text. */
const readable = { token: { colorError: '#b42318', colorPrimary: '#1d4fa3' } };
const stateOf = (help: string) => (help === '' ? {} : { help, validateStatus: 'error' as const });

export function ChangePassword({ policy, subject, username, send, onChanged }: ChangePasswordProps) {
  const form = usePasswordPolicy({ policy, hasCurrent: true, getContext: () => ({ subject }) });
  const submit = async () => ((await form.submit(send)) ? onChanged() : focusError());

  return (
    <ConfigProvider theme={readable}>
      <Form layout="vertical" onFinish={submit}>
        <input hidden autoComplete="username" value={username} readOnly />
        <Form.Item label="原密码" htmlFor="current-password" {...stateOf(form.currentError)}>
          <Input.Password
            id="current-password"
            autoComplete="current-password"
            aria-invalid={form.currentError !== ''}
            value={form.current}
            onChange={(event) => form.setCurrent(event.target.value)}
          />
        </Form.Item>
        <Form.Item label="新密码" htmlFor="new-password" {...stateOf(form.error)}>
          <Input.Password
            id="new-password"
            {...form.inputProps}
            value={form.value}
            onChange={(event) => form.setValue(event.target.value)}
            onBlur={() => form.leave()}
          />
        </Form.Item>
        <RequirementList requirements={form.requirements} />
        <p id="new-password-error" className="announcement" role="status">
          {form.announcement}
        </p>
        {form.isGenerated && <p>已生成 {form.value}，请记下</p>}
        <Form.Item label="确认密码" htmlFor="repeat-password" {...stateOf(form.repeatError)}>
          <Input.Password
            id="repeat-password"
            autoComplete="new-password"
            aria-invalid={form.repeatError !== ''}
            value={form.repeat}
            onChange={(event) => form.setRepeat(event.target.value)}
            onBlur={() => form.leave('repeat')}
          />
        </Form.Item>
        {form.offersGenerated && <Button onClick={() => form.generate()}>帮我生成一个</Button>}
        <Button type="primary" htmlType="submit">
          确定
        </Button>
      </Form>
    </ConfigProvider>
  );
}
