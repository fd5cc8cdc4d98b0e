import { proveShapes } from './proveShapes';

proveShapes('element-plus/RuleForm.vue', {
  'returns the text': 'does not say why',
  'rejects a promise': 'says why',
  'returns false': 'does not say why',
});

proveShapes('vant/RuleForm.vue', {
  'returns the text': 'says why',
  'rejects a promise': 'does not say why',
  'returns false': 'does not say why',
});

proveShapes('antd/RuleForm.tsx', {
  'returns the text': 'does not say why',
  'rejects a promise': 'says why',
  'returns false': 'does not say why',
});
