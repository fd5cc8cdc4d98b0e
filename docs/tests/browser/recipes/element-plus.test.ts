import { proveRecipe } from './proveRecipe';

proveRecipe('element-plus/RuleForm.vue');
