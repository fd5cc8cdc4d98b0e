import { proveRecipe } from '../recipes/proveRecipe';

proveRecipe('tdesign/PasswordForm.vue');
