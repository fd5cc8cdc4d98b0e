import { proveRules } from './proveRules';

proveRules('rules/ElementPlus.vue');
proveRules('rules/Vant.vue');
proveRules('rules/Antd.tsx');
proveRules('rules/ReactHookForm.tsx', { empty: '密码至少 6 位' });
