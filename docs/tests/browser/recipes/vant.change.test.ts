import { proveChange } from './proveChange';

proveChange('vant/ChangePassword.vue');
