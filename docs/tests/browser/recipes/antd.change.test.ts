import { proveChange } from './proveChange';

proveChange('antd/ChangePassword.tsx');
