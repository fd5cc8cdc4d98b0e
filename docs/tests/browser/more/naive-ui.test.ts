import { proveRecipe } from '../recipes/proveRecipe';

proveRecipe('naive-ui/RuleForm.vue');
