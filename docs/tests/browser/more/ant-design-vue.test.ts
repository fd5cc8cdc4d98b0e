import { proveRecipe } from '../recipes/proveRecipe';

proveRecipe('ant-design-vue/RuleForm.vue');
