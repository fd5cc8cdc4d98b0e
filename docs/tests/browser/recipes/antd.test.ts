import { proveRecipe } from './proveRecipe';

proveRecipe('antd/RuleForm.tsx');
