import { proveRecipe } from './proveRecipe';

proveRecipe('vant/RuleForm.vue');
