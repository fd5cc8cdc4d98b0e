import type { Messages } from '../types';

/**
 * Texts in English.
 *
 * What is wrong, literally true, then what to do; at most 60 characters without spaces; blames nobody.
 *
 * @example messages.findings['subject.birth-date'] // { digits: 'Same as or close to the date of birth; choose another', ... }
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
    'requirement.digits-only': 'It has characters other than digits; use digits only',
    'requirement.full-width': 'It has full-width letters or digits; type them on an English keyboard',
    'requirement.blanks': {
      digits: 'There is a space at the start or the end; remove it',
      text: 'There is a space at the start or the end; remove it if unintended',
    },
    'requirement.characters': 'Some characters cannot be used; remove or replace them',
    'requirement.character-classes': 'Use at least {n} of: {classes}',
    'initial-password': 'This is an initial password; choose another',
    'initial-password.common': 'Initial passwords of this kind are common; choose another',
    'initial-password.similar': 'Too close to an initial password; choose a quite different one',
    'reuse.current': 'Same as the current password; choose another',
    'reuse.similar': 'Too close to the current password; choose a quite different one',
    'reuse.refused': 'Too close to one that was just refused; choose a quite different one',
    'subject.birth-date': {
      digits: 'Same as or close to the date of birth; choose another',
      text: 'It has all or part of the date of birth; choose another',
    },
    'subject.document': 'It has part of an ID number; choose another',
    'subject.phone': {
      digits: 'Same as or close to part of a phone number; choose another',
      text: 'It has part of a phone number; choose another',
    },
    'subject.card': 'It has part of a card or other registered number; choose another',
    'subject.name': 'It has the name or its pinyin in it; choose another',
    'subject.other': 'Too close to account or family details; choose another',
    'subject.missing': 'Registered details are incomplete; ask support to add them',
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
    'pattern.keypad-path': 'Too many neighboring keys of a keyboard; choose another',
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
      digits: 'The platform does not accept this password; choose another',
      text: 'The platform does not accept it or a word in it; choose another',
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
    'blocklist.common': 'Not a common password, nor one that the platform does not allow',
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
