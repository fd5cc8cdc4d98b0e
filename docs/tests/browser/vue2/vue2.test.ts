import vue2 from '@vitejs/plugin-vue2';
import * as compiler from 'vue/compiler-sfc';
import { proveChange } from '../recipes/proveChange';

proveChange('element-ui/ChangePassword.vue', {
  page: 'vue2/changeVue2.html',
  home: 'vue2',
  compiler: vue2({ compiler }),
});
