import { Button, Form, FormItem, Input } from 'element-ui';
import ChangePassword from 'recipe';
import Vue from 'vue';
import { countChange, offerSubject, policy, send, username } from '../pages/changePage';

[Button, Form, FormItem, Input].forEach((component) => Vue.use(component));

const shown = Vue.observable({ subject: {} });
offerSubject((next) => {
  shown.subject = next;
});

new Vue({
  render: (h) =>
    h(ChangePassword, {
      props: { policy, subject: shown.subject, username, send },
      on: { changed: countChange },
    }),
}).$mount('#app');
