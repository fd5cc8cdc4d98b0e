import { proveRules } from './proveRules';

proveRules('rules/ElementPlus.vue');
proveRules('rules/Vant.vue');
proveRules('rules/Antd.tsx');
proveRules('rules/ReactHookForm.tsx', { empty: '密码太短，至少要 6 位数字' });
