import { proveRecipe } from '../recipes/proveRecipe';

proveRecipe('naive-ui/PasswordForm.vue');
