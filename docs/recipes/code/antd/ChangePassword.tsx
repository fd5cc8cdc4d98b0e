import { Button, ConfigProvider, Form, Input } from 'antd';
import { RequirementList } from '../form/formParts';
import { useChangePassword, type ChangePasswordProps } from '../form/useChangePasswordReact';

/** antd's own red has too little contrast for text. */
const readable = { token: { colorError: '#b42318' } };
const stateOf = (help: string) => (help === '' ? {} : { help, validateStatus: 'error' as const });

export function ChangePassword(props: ChangePasswordProps) {
  const form = useChangePassword(props);

  return (
    <ConfigProvider theme={readable}>
      <Form layout="vertical" onFinish={form.submit}>
        <input hidden autoComplete="username" value={props.username} readOnly />
        <Form.Item label="原密码" htmlFor="current-password" {...stateOf(form.problem)}>
          <Input.Password
            id="current-password"
            autoComplete="current-password"
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
