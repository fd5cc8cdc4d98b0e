import { proveShapes } from '../recipes/proveShapes';

proveShapes('ant-design-vue/RuleForm.vue', {
  'returns the text': 'does not say why',
  'rejects a promise': 'says why',
  'returns false': 'does not say why',
});

proveShapes('naive-ui/RuleForm.vue', {
  'returns the text': 'lets it through',
  'rejects a promise': 'says why',
  'returns false': 'does not say why',
});

proveShapes('tdesign/RuleForm.vue', {
  'returns the text': 'does not say why',
  'rejects a promise': 'does not say why',
  'returns false': 'does not say why',
});

proveShapes('arco/RuleForm.vue', {
  'returns the text': 'lets it through',
  'rejects a promise': 'does not say why',
  'returns false': 'lets it through',
});
