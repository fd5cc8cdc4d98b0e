import PasswordPlayground from 'playground';
import { createApp } from 'vue';

const locale = location.hash === '#en' ? 'en' : 'zh-CN';
document.documentElement.lang = locale;

createApp(PasswordPlayground, { locale }).mount('#app');
