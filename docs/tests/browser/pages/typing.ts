import TypingForm from 'recipe';
import { createApp } from 'vue';
import { definePolicy } from 'yibao-password-policy';

// What follows # in the address decides between a card's PIN and an account's password.
const policy =
  location.hash === '#text'
    ? definePolicy({ credential: 'online-account', meter: 'light' })
    : definePolicy({ region: '370600', credential: 'medical-insurance-card' });

createApp(TypingForm, { policy }).mount('#app');
