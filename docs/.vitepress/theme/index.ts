import type { Theme } from 'vitepress';
import DefaultTheme from 'vitepress/theme-without-fonts';
import FlowPicture from '../components/FlowPicture.vue';
import PageList from '../components/PageList.vue';
import './style.css';

const theme: Theme = {
  extends: DefaultTheme,
  enhanceApp: ({ app }) => {
    app.component('FlowPicture', FlowPicture);
    app.component('PageList', PageList);
  },
};

export { theme as default };
