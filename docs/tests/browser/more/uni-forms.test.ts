import { proveRecipe } from '../recipes/proveRecipe';
import { uniApp } from './uniApp';

proveRecipe('uni-forms/RuleForm.vue', {
  page: 'more/uni-app.html',
  tags: ['view', 'text'],
  plugins: [uniApp()],
  findField: (page, label) =>
    page.locator('.uni-forms-item', { has: page.getByText(label, { exact: true }) }).locator('input'),
});
