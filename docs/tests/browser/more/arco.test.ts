import { proveRecipe } from '../recipes/proveRecipe';

proveRecipe('arco/RuleForm.vue');
