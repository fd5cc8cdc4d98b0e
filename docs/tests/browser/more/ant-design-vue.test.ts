import { proveRecipe } from '../recipes/proveRecipe';

proveRecipe('ant-design-vue/PasswordForm.vue');
