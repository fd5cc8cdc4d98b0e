import { proveRecipe } from './proveRecipe';

proveRecipe('element-plus/PasswordForm.vue');
