import { proveChange } from './proveChange';

proveChange('element-plus/ChangePassword.vue');
