declare module '@dcloudio/uni-ui/*' {
  import type { Component } from 'vue';

  const component: Component;
  export default component;
}
