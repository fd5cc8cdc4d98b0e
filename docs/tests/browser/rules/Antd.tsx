import { Button, Form, Input } from 'antd';
import { useEffect, useMemo } from 'react';
import type { Policy, Subject } from 'yibao-password-policy';
import { promiseRule } from 'yibao-password-policy/adapters';

interface Values {
  password: string;
  repeated: string;
}

interface Props {
  policy: Policy;
  subject: Subject;
  onSubmit(password: string): void;
}

export function RuleForm({ policy, subject, onSubmit }: Props) {
  const [form] = Form.useForm<Values>();
  const check = useMemo(() => promiseRule(policy, () => ({ subject })), [policy, subject]);

  useEffect(() => {
    if (form.getFieldValue('password')) form.validateFields(['password']).catch(() => undefined);
  }, [form, check]);

  return (
    <Form form={form} layout="vertical" validateTrigger="onBlur" onFinish={({ password }) => onSubmit(password)}>
      <Form.Item
        label="新密码"
        name="password"
        validateFirst
        aria-live="polite"
        rules={[{ required: true, message: '请输入新密码' }, { validator: check }]}
      >
        <Input.Password inputMode="numeric" autoComplete="new-password" />
      </Form.Item>
      <Form.Item
        label="确认密码"
        name="repeated"
        dependencies={['password']}
        validateFirst
        aria-live="polite"
        rules={[
          { required: true, message: '请再次输入新密码' },
          ({ getFieldValue }) => ({
            validator: async (_rule, value) => {
              if (value !== getFieldValue('password')) throw new Error('两次输入的密码不一致');
            },
          }),
        ]}
      >
        <Input.Password inputMode="numeric" autoComplete="new-password" />
      </Form.Item>
      <Button type="primary" htmlType="submit">
        确定
      </Button>
    </Form>
  );
}
