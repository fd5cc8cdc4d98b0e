import { proveRecipe } from '../recipes/proveRecipe';

proveRecipe('arco/PasswordForm.vue');
