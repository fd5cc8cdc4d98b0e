import type { FormTexts } from './FormTexts';

export const en: FormTexts = {
  labels: { current: 'Current password', next: 'New password', confirm: 'New password again' },
  requirements: 'The new password must be',
  ticks: { met: 'Met', unmet: 'Not met', pending: 'Not checked yet' },
  met: (count, all) => `${count} of ${all} requirements met`,
  show: (label) => `Show: ${label}`,
  hide: (label) => `Hide: ${label}`,
  shortShow: 'Show',
  shortHide: 'Hide',
  strength: 'Strength',
  missing: {
    current: 'Enter the current password',
    next: 'Enter a new password',
    confirm: 'Enter the new password again',
  },
  differs: 'The two new passwords differ',
  toCorrect: (count) => (count === 1 ? 'One thing to correct' : `${count} things to correct`),
  save: 'Change password',
  saving: 'Sending',
  saved: 'Password changed; please remember the new one',
  failed: 'The password cannot be changed now; try again later',
};
