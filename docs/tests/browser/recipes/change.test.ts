import { proveChange } from './proveChange';

proveChange('change-form/ChangePassword.vue');
proveChange('element-plus/ChangePassword.vue');
proveChange('vant/ChangePassword.vue');
proveChange('antd/ChangePassword.tsx');
proveChange('react/ChangePassword.tsx');
proveChange('react-hook-form/ChangePassword.tsx');
