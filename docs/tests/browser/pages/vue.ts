import { createPage } from './createPage';

createPage().mount('#app');
