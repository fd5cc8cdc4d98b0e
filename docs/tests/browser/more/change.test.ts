import { proveChange } from '../recipes/proveChange';

proveChange('ant-design-vue/ChangePassword.vue');
proveChange('naive-ui/ChangePassword.vue');
proveChange('tdesign/ChangePassword.vue');
proveChange('arco/ChangePassword.vue');
