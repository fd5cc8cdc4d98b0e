import { Button, Form, Input } from 'antd';
import { signOf, useChangePassword, type ChangePasswordProps } from '../form/useChangePasswordReact';

const item = (help: string) => (help === '' ? {} : { help, validateStatus: 'error' as const });

export function ChangePassword(props: ChangePasswordProps) {
  const form = useChangePassword(props);

  return (
    <Form layout="vertical" onFinish={form.submit}>
      <input hidden autoComplete="username" value={props.username} readOnly />
      <Form.Item label="原密码" htmlFor="current-password" {...item(form.problem)}>
        <Input.Password
          id="current-password"
          autoComplete="current-password"
          value={form.current}
          onChange={(event) => form.setCurrent(event.target.value)}
        />
      </Form.Item>
      <Form.Item label="新密码" htmlFor="new-password" {...item(form.error)}>
        <Input.Password
          id="new-password"
          {...form.inputProps}
          value={form.value}
          onChange={(event) => form.setValue(event.target.value)}
          onBlur={() => form.leave()}
        />
      </Form.Item>
      <ul id="new-password-requirements">
        {form.requirements.map(({ message, met }) => (
          <li key={message}>{`${signOf(met)} ${message}`}</li>
        ))}
      </ul>
      {form.isGenerated && <p>已生成 {form.value}，请记下</p>}
      <Form.Item label="确认密码" htmlFor="repeat" {...item(form.differs ? '两次输入的新密码不一致' : '')}>
        <Input.Password
          id="repeat"
          autoComplete="new-password"
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
  );
}
