declare module 'playground' {
  import type { Component } from 'vue';
  const PasswordPlayground: Component;
  export default PasswordPlayground;
}

declare module 'change-form/pin' {
  import type { Component } from 'vue';
  const ChangePinForm: Component;
  export default ChangePinForm;
}

declare module 'change-form/text' {
  import type { Component } from 'vue';
  const ChangePasswordForm: Component;
  export default ChangePasswordForm;
}
