import { proveRecipe } from './proveRecipe';

proveRecipe('vant/PasswordForm.vue');
