import { proveRecipe } from './proveRecipe';

proveRecipe('react-hook-form/PasswordForm.tsx', { empty: '密码至少 6 位' });
