import { proveRecipe } from './proveRecipe';

proveRecipe('react-hook-form/RuleForm.tsx', { empty: '密码至少 6 位' });
