/** The examples that an editor shows for the rules, as the types of each library take them: compiled, and never run. */
import type { FieldRule as ArcoRule } from '@arco-design/web-vue';
import type { Rule as AntDesignVueRule } from 'ant-design-vue/es/form';
import type { FormRule as AntdRule } from 'antd';
import type { FormRules as ElementPlusRules } from 'element-plus';
import type { FormRules as NaiveRules } from 'naive-ui';
import type { RegisterOptions } from 'react-hook-form';
import type { FormRules as TDesignRules } from 'tdesign-vue-next';
import type { FieldRule as VantRule } from 'vant';
import type { Policy, Subject } from 'yibao-password-policy';
import { callbackRule, messageRule, promiseRule, resultRule } from 'yibao-password-policy/adapters';

export const rejecting = (
  policy: Policy,
  subject: Subject,
): [ElementPlusRules, AntdRule[], AntDesignVueRule[], NaiveRules] => {
  const check = promiseRule(policy, () => ({ subject }));
  const elementPlus = { password: [{ asyncValidator: check, trigger: 'blur' }] }; // its types have no promise in `validator`
  const others = { password: [{ validator: check, trigger: 'blur' as const }] };
  return [elementPlus, others.password, others.password, others];
};

export const saying = (policy: Policy, form: { subject: Subject }): [VantRule[], RegisterOptions['validate']] => {
  const rules = [{ validator: messageRule(policy, () => ({ subject: form.subject })), trigger: 'onBlur' as const }];
  return [rules, messageRule(policy)];
};

export const answering = (policy: Policy, form: { subject: Subject }): TDesignRules => {
  const rules = {
    password: [{ validator: resultRule(policy, () => ({ subject: form.subject })), trigger: 'blur' as const }],
  };
  return rules;
};

export const calling = (policy: Policy, form: { subject: Subject }): ArcoRule[] => {
  const rules = [{ validator: callbackRule(policy, () => ({ subject: form.subject })) }];
  return rules;
};
