import type { Theme } from 'vitepress';
import DefaultTheme from 'vitepress/theme-without-fonts';
import FlowPicture from '../components/FlowPicture.vue';
import PageList from '../components/PageList.vue';
import KeyNumbers from '../components/home/KeyNumbers.vue';
import MiniPlayground from '../components/home/MiniPlayground.vue';
import PinPicture from '../components/PinPicture.vue';
import RegionFinder from '../components/regions/RegionFinder.vue';
import ResultFigure from '../components/results/ResultFigure.vue';
import { themeLabels } from '../config/themeLabels';
import './style.css';
import './tables.css';

const theme: Theme = {
  extends: DefaultTheme,
  enhanceApp: ({ app, siteData, router }) => {
    app.config.globalProperties['$themeLabel'] = (english: string): string => {
      const isEnglish = router.route.path.startsWith(`${siteData.value.base}en/`);
      return isEnglish ? english : (themeLabels[english] ?? english);
    };
    app.component('FlowPicture', FlowPicture);
    app.component('PageList', PageList);
    app.component('KeyNumbers', KeyNumbers);
    app.component('MiniPlayground', MiniPlayground);
    app.component('PinPicture', PinPicture);
    app.component('RegionFinder', RegionFinder);
    app.component('ResultFigure', ResultFigure);
  },
};

export { theme as default };
