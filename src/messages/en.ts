import type { Messages } from '../types';

/**
 * Texts in English.
 *
 * What is wrong, literally true, then what to do; at most 60 characters without spaces; blames nobody.
 *
 * @example messages.findings['subject.birth-date'] // { digits: 'Too close to the date of birth; choose another', ... }
 */
export const messages: Messages = {
  locale: 'en',
  findings: {
    'requirement.too-short': {
      digits: 'Too short; use at least {min} digits',
      text: 'Too short; use at least {min} characters',
    },
    'requirement.too-long': {
      digits: 'Too long; use at most {max} digits',
      text: 'Too long; use at most {max} characters',
    },
    'requirement.digits-only': 'It has characters that are no digits; use digits only',
    'requirement.full-width': 'It has full-width letters or digits; use half width',
    'requirement.blanks': {
      digits: 'There is a space before or after it; remove it',
      text: 'There is a space before or after it; remove it if unwanted',
    },
    'requirement.characters': 'Some characters cannot be used; remove or replace them',
    'requirement.character-classes': 'Use at least {n} of: {classes}',
    'initial-password': 'This is an initial password; choose another',
    'initial-password.common': 'This is a common initial password; choose another',
    'initial-password.similar': 'Too close to an initial password; choose another',
    'reuse.current': 'Same as the current password; choose another',
    'reuse.similar': 'Too close to the current password; choose another',
    'reuse.refused': 'Too close to one that was just refused; choose another',
    'subject.birth-date': {
      digits: 'Too close to the date of birth; choose another',
      text: 'It has digits of the date of birth; choose another',
    },
    'subject.document': 'It has several digits in a row of an ID number; choose another',
    'subject.phone': {
      digits: 'Too close to digits in a row of a phone number; choose another',
      text: 'It has digits in a row of a phone number; choose another',
    },
    'subject.card': 'It has digits in a row of a registered number; choose another',
    'subject.name': 'It has the name in it; choose another',
    'subject.other': 'Too close to account or family details; choose another',
    'subject.missing': 'Registered details are incomplete; ask the service desk',
    'pattern.all-digits': 'It has digits only; add letters',
    'pattern.phone': 'It looks like a phone number; choose another',
    'pattern.id-number': 'It looks like an ID number; choose another',
    'pattern.repeated': {
      digits: 'Too many repeated digits; choose another',
      text: 'Too many repeated characters; choose another',
    },
    'pattern.sequence': {
      digits: 'Too many digits in sequence; choose another',
      text: 'Too many characters in sequence; choose another',
    },
    'pattern.keypad-path': 'Too many neighboring keys; choose another',
    'pattern.date': 'It looks like a date; another is safer',
    'pattern.partial': 'A part is easy to guess; another is safer',
    'blocklist.common': {
      digits: 'This password is too common; choose another',
      text: 'Too close to a common password; choose another',
    },
    'blocklist.context': {
      digits: 'Too close to a hotline or a region code; choose another',
      text: 'It has the name of a service or a place; choose another',
    },
    'blocklist.custom': {
      digits: 'This password is blocked; choose another',
      text: 'It is or contains something blocked; choose another',
    },
    'blocklist.unavailable': 'The password cannot be checked now; try again later',
    guessable: 'Too easy to guess; choose another',
    'strength.low': 'Too simple; make it longer or choose another',
    'strength.unavailable': 'The password cannot be checked now; try again later',
  },
  requirements: {
    'requirement.too-short': { digits: '{min} to {max} digits', text: '{min} to {max} characters' },
    'requirement.too-long': '{length} characters',
    'requirement.digits-only': '{length} digits',
    'requirement.full-width': 'No full-width letters or digits, nothing invisible',
    'requirement.characters': 'Only half-width letters and digits',
    'requirement.character-classes': 'At least {n} of: {classes}',
    'initial-password': 'Not an initial password or close to one',
    'reuse.current': 'Not close to the current password or one just refused',
    'subject.document': {
      digits: 'Not taken from a date of birth, ID, phone or other number',
      text: 'Not put together from name, date of birth, ID number and so on',
    },
    'pattern.all-digits': 'Not only digits',
    'pattern.repeated': {
      digits: 'Few repeated, sequential or neighboring digits',
      text: 'Few repeated, sequential or neighboring characters',
    },
    'pattern.date': 'Not like a date',
    'pattern.partial': 'No part that is easy to guess',
    'blocklist.common': 'Not a common or blocked password',
    guessable: 'Not easy to guess',
  },
  classes: {
    letter: 'letters',
    lower: 'small letters',
    upper: 'capital letters',
    digit: 'digits',
    symbol: 'symbols',
  },
  separator: ', ',
  advice: '; choose another',
  conjunction: '. ',
  labels: { weak: 'Weak', fair: 'Fair', strong: 'Strong' },
  accepted: 'This password can be used',
  failed: 'The password cannot be checked now; try again later',
};
