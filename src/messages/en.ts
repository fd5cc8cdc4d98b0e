import type { Messages } from '../types';

/**
 * Texts in English.
 *
 * Cause, then what to do; at most 60 characters; blames nobody.
 *
 * @example messages.findings['subject.birth-date'] // 'Do not use the date of birth'
 */
export const messages: Messages = {
  locale: 'en',
  findings: {
    'requirement.too-short': { digits: 'Use at least {min} digits', text: 'Use at least {min} characters' },
    'requirement.too-long': { digits: 'Use at most {max} digits', text: 'Use at most {max} characters' },
    'requirement.digits-only': 'Use digits only',
    'requirement.full-width': 'Switch to half-width characters',
    'requirement.blanks': 'Remove the space before or after',
    'requirement.characters': 'Some characters cannot be used; choose others',
    'requirement.character-classes': 'Use {n} of: {classes}',
    'initial-password': 'This is an initial password; choose another',
    'initial-password.common': 'This is a common initial password; choose another',
    'initial-password.similar': 'Too close to an initial password; choose another',
    'reuse.current': 'The new password must differ from the current one',
    'reuse.similar': 'Too close to the current password; choose another',
    'reuse.refused': 'Too close to one just refused, choose another',
    'subject.document': 'Do not use digits of the ID number',
    'subject.birth-date': 'Do not use the date of birth',
    'subject.phone': 'Do not use digits of the phone number',
    'subject.card': 'Do not use digits of the card number',
    'subject.name': 'Do not use the name',
    'subject.other': 'Do not use personal or family details',
    'subject.missing': 'Fill in the required personal details first',
    'pattern.all-digits': 'Digits alone are not enough; add letters',
    'pattern.phone': 'Do not use a phone number',
    'pattern.id-number': 'Do not use an ID number',
    'pattern.repeated': { digits: 'Avoid repeated digits', text: 'Avoid repeated characters' },
    'pattern.sequence': { digits: 'Avoid digits in sequence', text: 'Avoid characters in sequence' },
    'pattern.keypad-path': 'Avoid neighbouring keys',
    'pattern.date': 'This looks like a date; another is safer',
    'pattern.partial': 'A part is easy to guess; another is safer',
    'blocklist.common': 'This password is too common; choose another',
    'blocklist.context': {
      digits: 'Avoid well-known numbers of the service',
      text: 'Avoid words such as the service or place name',
    },
    'blocklist.custom': 'This password cannot be used; choose another',
    'blocklist.unavailable': 'The password cannot be checked now; try again later',
    guessable: 'This password is too easy to guess; choose another',
    'strength.low': 'This password is too weak; make it longer or choose another',
    'strength.unavailable': 'The password cannot be checked now; try again later',
  },
  requirements: {
    'requirement.too-short': { digits: '{min} to {max} digits', text: '{min} to {max} characters' },
    'requirement.too-long': '{length} characters',
    'requirement.digits-only': '{length} digits',
    'requirement.characters': 'Only letters and digits',
    'requirement.character-classes': '{n} of: {classes}',
    'pattern.all-digits': 'Not only digits',
    'initial-password': 'Not an initial password',
    'subject.document': {
      digits: 'No ID number, date of birth or phone number',
      text: 'No personal details such as name, ID or phone number',
    },
    'pattern.repeated': 'No repeated digits or digits in sequence',
    'blocklist.common': 'Not a common password',
    'reuse.current': 'Not the current password',
  },
  classes: { letter: 'letters', lower: 'lower case', upper: 'upper case', digit: 'digits', symbol: 'symbols' },
  separator: ', ',
  labels: { weak: 'Weak', fair: 'Fair', strong: 'Strong' },
  accepted: 'This password can be used',
  failed: 'The password cannot be checked now; try again later',
};
