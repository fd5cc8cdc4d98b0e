import UniEasyinput from '@dcloudio/uni-ui/lib/uni-easyinput/uni-easyinput.vue';
import UniFormsItem from '@dcloudio/uni-ui/lib/uni-forms-item/uni-forms-item.vue';
import UniForms from '@dcloudio/uni-ui/lib/uni-forms/uni-forms.vue';
import { createPage } from '../pages/createPage';
import { UniInput } from './UniInput';

const app = createPage();

// What uni-app itself gives to a page.
Object.assign(globalThis, { getApp: () => ({ $vm: { $: { appContext: app._context } } }) });
app.component('UniForms', UniForms);
app.component('UniFormsItem', UniFormsItem);
app.component('UniEasyinput', UniEasyinput);
app.component('UniInput', UniInput);
app.component('UniIcons', { render: () => null });

app.mount('#app');
