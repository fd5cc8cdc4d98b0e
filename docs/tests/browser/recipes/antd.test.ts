import { proveRecipe } from './proveRecipe';

proveRecipe('antd/PasswordForm.tsx');
