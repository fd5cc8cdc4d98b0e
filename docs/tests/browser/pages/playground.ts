import { createApp } from 'vue';
import PasswordPlayground from '../../../.vitepress/components/playground/PasswordPlayground.vue';

const locale = location.hash === '#en' ? 'en' : 'zh-CN';
document.documentElement.lang = locale;

createApp(PasswordPlayground, { locale }).mount('#app');
