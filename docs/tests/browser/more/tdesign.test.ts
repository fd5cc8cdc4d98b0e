import { proveRecipe } from '../recipes/proveRecipe';

proveRecipe('tdesign/RuleForm.vue');
