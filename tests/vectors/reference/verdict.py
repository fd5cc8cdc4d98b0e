"""The codes of a six- or eight-digit PIN, in their order: docs/spec/derivation.md, sections 8 and 9."""

import re

from .compact import compact
from .derive import dates_of, derive, strings, texts, write_date
from .documents import readings
from .lunar import lunar_readings
from .rules import ANYWHERE, POPULAR, level
from .shapes import (is_date, is_date_and_phrase, is_disputed_date, is_keypad_path, is_partial, is_phrase_pair, is_public_number, is_repeated,
                     is_sequence, is_year_and_tail)

_CARDS = ('cardNumber', 'personalNumber', 'medicalInsuranceNumber', 'bankCardNumber', 'unitNumber')
_SIX = ('YYMMDD', 'YYYYMM', 'MMDDYY', 'DDMMYY', 'YYDDMM', 'MMYYYY', 'DDYYYY', 'YYYYDD', 'YYYYMD', 'MDYYYY')
_EIGHT = ('YYYYMMDD', 'DDMMYYYY', 'MMDDYYYY')
_FOUR = ('YYYY', 'MMDD', 'DDMM', 'YYMM')
_WARNINGS = ('pattern.date', 'pattern.partial')


class Undecided(Exception):
    """The answer hangs on something the sources leave open, so the case may not be a vector."""


def changes(left, right):
    """In how many digits two texts of one length differ."""
    return sum(a != b for a, b in zip(left, right)) if len(left) == len(right) else len(left) + len(right)


def is_next(left, right):
    """One up or down with carry; after 999999 comes 000000."""
    if len(left) != len(right) or not (left + right).isdecimal():
        return False
    return (int(left) - int(right)) % 10 ** len(left) in (1, 10 ** len(left) - 1)


def is_near(left, right):
    """One digit changed, rotated, reversed, or one up or down."""
    if len(left) != len(right):
        return False
    return changes(left, right) == 1 or is_turned(left, right) or is_next(left, right)


def is_turned(left, right):
    """Rotated by any number of places, or reversed."""
    return left == right[::-1] or left in [right[i:] + right[:i] for i in range(1, len(right))]


def distance(left, right):
    """Levenshtein."""
    row = list(range(len(right) + 1))
    for i, a in enumerate(left, 1):
        above, row = row, [i]
        for j, b in enumerate(right, 1):
            row.append(min(above[j] + 1, row[-1] + 1, above[j - 1] + (a != b)))
    return row[-1]


def _initial(policy, pin, subject):
    level_values = [derive(entry['rule'], subject, entry.get('xRule')) for entry in level(policy)]
    codes = ['initial-password' for values in level_values if pin in values]
    common = any(pin in derive(entry['rule'], subject, entry.get('xRule')) for entry in ANYWHERE)
    similar = any(is_near(pin, value) for values in level_values for value in values)
    if codes:
        return codes
    if common and similar:
        raise Undecided('common and similar at once')
    six = [pin[:6], pin[2:], pin[1:7]] if len(pin) == 8 else []
    everywhere = level_values + [derive(entry['rule'], subject, entry.get('xRule')) for entry in ANYWHERE]
    similar = similar or any(piece in values for piece in six for values in everywhere)
    return ['initial-password.common'] if common else ['initial-password.similar'] if similar else []


def _reuse(pin, current):
    if current is None:
        return []
    if pin == current:
        return ['reuse.current']
    return ['reuse.similar'] if (distance(pin, current) <= 2 or is_turned(pin, current)
                                 or is_next(pin, current)) else []


def _has_window(pin, wholes):
    return any(pin in whole for whole in wholes)


def is_document_part(pin, subject):
    wholes = strings('idNumber', subject)
    tails = [text[-len(pin):] for number in wholes for text in readings(number) if len(text) >= len(pin)]
    numbers = strings('idNumber', subject, 'keep')
    truncated = [text for text in map(compact, texts(subject.get('idNumber'))) if re.fullmatch('[0-9]{17}', text)]
    return _has_window(pin, numbers + truncated) or pin in tails


def is_date_writing(text, subject):
    writings = {4: _FOUR, 6: _SIX, 8: _EIGHT}[len(text)]
    return any(text == write_date(date, writing) for date in dates_of(subject) for writing in writings) or (
        len(text) == 4 and any(text == write_date(date, 'YYMD') for date in dates_of(subject)))


class Reading:
    """A day of either calendar: three numbers, which need not be a day of the Gregorian one."""

    def __init__(self, year, month, day):
        self.year, self.month, self.day = year, month, day


def is_lunar_writing(text, subject):
    """A birthday of the other calendar in full, six or eight digits, with its own year or the stated one."""
    if len(text) not in (6, 8):
        return False
    days = [Reading(*reading) for date in dates_of(subject)
            for reading in lunar_readings(date.year, date.month, date.day)]
    writings = {6: _SIX, 8: (*_EIGHT, 'YYYYDDMM')}[len(text)]
    return any(text == write_date(day, writing) for day in days for writing in writings)


_TAILS = (('idNumber', 'subject.document'), ('phone', 'subject.phone'), ('cardNumber', 'subject.card'))


def own_part(piece, subject):
    """What of the person stands beside free digits: a date, then the last four of a document, a phone, the card."""
    if is_date_writing(piece, subject) or is_lunar_writing(piece, subject):
        return 'subject.birth-date'
    for field, code in _TAILS:
        wholes = strings(field, subject, 'keep')
        tails = [re.sub('[^0-9]', '', whole)[-4:] for whole in wholes if field != 'idNumber' or len(whole) != 15]
        if piece in tails:
            return code
    return None


def piece_in_eight(piece, subject):
    """Whose six or four digits stand at an end of eight; the first meaning counts."""
    found = own_part(piece, subject)
    if found or len(piece) == 4:
        return found
    if any(is_date_writing(piece, other) or is_lunar_writing(piece, other) for other in texts(subject.get('others'))):
        return 'subject.other'
    windows = [('subject.document', is_document_part(piece, subject)),
               ('subject.phone', _has_window(piece, strings('phone', subject))),
               ('subject.card', any(_has_window(piece, strings(field, subject)) for field in _CARDS)),
               ('subject.other', is_other(piece, subject))]
    return next((code for code, is_found in windows if is_found), None)


def ends_in_eight(pin, subject):
    """The codes of six or four own digits at either end of a PIN of eight; an own date also between two digits."""
    pieces = [pin[:6], pin[2:], pin[:4], pin[4:]] if len(pin) == 8 else []
    middle = own_part(pin[1:7], subject) if len(pin) == 8 else None
    return {piece_in_eight(piece, subject) for piece in pieces} | ({middle} & {'subject.birth-date'})


def is_turned_tail(pin, wholes):
    """The end of a number reversed, with its halves swapped, or one up or down."""
    tails = [whole[-len(pin):] for whole in wholes]
    half = len(pin) // 2
    return any(pin in (tail[::-1], tail[half:] + tail[:half]) or is_next(pin, tail)
               for tail in tails if len(tail) == len(pin))


def is_own_with_free_digits(code, pin, subject):
    return code in (own_part(pin[:-2], subject), own_part(pin[2:], subject))


def is_document(pin, subject):
    wholes = [text for number in strings('idNumber', subject) for text in (*readings(number), number)]
    wholes += [re.sub('[^0-9]', '', whole) for whole in strings('idNumber', subject, 'keep')]
    return (is_document_part(pin, subject) or is_own_with_free_digits('subject.document', pin, subject)
            or is_turned_tail(pin, wholes) or 'subject.document' in ends_in_eight(pin, subject))


def is_birth_date(pin, subject):
    wholes = [write_date(date, 'YYYYMMDD')[-len(pin):] for date in dates_of(subject)]
    middles = [write_date(date, 'MMDD') for date in dates_of(subject)]
    days = [write_date(date, 'YYYYMMDD') for date in dates_of(subject)]
    return (is_date_writing(pin, subject) or is_own_with_free_digits('subject.birth-date', pin, subject)
            or any(changes(pin, whole) <= 2 or is_turned(pin, whole) for whole in wholes) or pin[1:-1] in middles
            or any(is_date_and_phrase(pin, day) for day in days)
            or is_lunar_writing(pin, subject) or 'subject.birth-date' in ends_in_eight(pin, subject))


def is_phone(pin, subject):
    return (_has_window(pin, strings('phone', subject)) or is_own_with_free_digits('subject.phone', pin, subject)
            or is_turned_tail(pin, strings('phone', subject)) or 'subject.phone' in ends_in_eight(pin, subject))


def is_card(pin, subject):
    return (any(_has_window(pin, strings(field, subject)) for field in _CARDS)
            or is_own_with_free_digits('subject.card', pin, subject) or 'subject.card' in ends_in_eight(pin, subject))


def is_near_relative(pin, subject):
    """A relative's YYMMDD with one digit changed, YYYYMMDD with one or two."""
    days = [write_date(date, 'YYYYMMDD')[-len(pin):] for other in texts(subject.get('others')) for date in dates_of(other)]
    return any(1 <= changes(pin, day) <= (1 if len(pin) == 6 else 2) for day in days)


def is_other(pin, subject):
    runs = [run for field in ('email', 'username') for text in texts(subject.get(field))
            for run in re.findall('[0-9]+', compact(text))]
    if pin not in runs and _has_window(pin, runs):
        raise Undecided('a window of a longer number in an e-mail address or a login name')
    return pin in runs or any(
        is_document_part(pin, other) or is_date_writing(pin, other) or is_lunar_writing(pin, other)
        or is_other(pin, other)
        or any(_has_window(pin, strings(field, other)) for field in ('phone',) + _CARDS)
        for other in texts(subject.get('others')))


def _subject(policy, pin, subject):
    codes = [
        ('subject.birth-date', is_birth_date(pin, subject)),
        ('subject.document', is_document(pin, subject)),
        ('subject.phone', is_phone(pin, subject)),
        ('subject.card', is_card(pin, subject)),
        ('subject.other', is_other(pin, subject) or is_near_relative(pin, subject)
         or 'subject.other' in ends_in_eight(pin, subject)),
    ]
    found = [code for code, is_found in codes if is_found]
    missing = [field for field in policy.get('requiredSubject', []) if not _readable(field, subject)]
    if len(missing) > 1:
        raise Undecided('two missing fields')
    return found + ['subject.missing' for _ in missing]


def _readable(field, subject):
    return bool(strings(field, subject))


def _pattern(pin, is_strangers):
    whole = [code for code, holds in [
        ('pattern.repeated', is_repeated(pin)),
        ('pattern.sequence', is_sequence(pin)),
        ('pattern.keypad-path', is_keypad_path(pin)),
    ] if holds]
    if is_strangers and is_disputed_date(pin):
        raise Undecided('a date of a disputed year or of 29 February')
    date = ['pattern.date'] if is_strangers and is_date(pin) else []
    partial = ['pattern.partial'] if is_partial(pin) and not whole else []
    return whole + date + partial


def judge(policy, pin, subject, current):
    """{accepted, codes} of a PIN that meets the format of the policy."""
    if not re.fullmatch('[0-9]{6}|[0-9]{8}', pin):
        raise Undecided('only digits of six or eight are computed; write the codes by hand')
    subject = subject or {}
    is_common = pin in POPULAR or is_phrase_pair(pin) or is_year_and_tail(pin)
    if len(pin) == 8 and any(six in POPULAR for six in (pin[:6], pin[2:])):
        is_common = True
    codes = [
        *_initial(policy, pin, subject),
        *_reuse(pin, current),
        *_subject(policy, pin, subject),
        *_pattern(pin, not is_birth_date(pin, subject)),
        *(['blocklist.common'] if is_common else []),
        *(['blocklist.context'] if is_public_number(pin, policy.get('region', '000000')) else []),
        *(['blocklist.custom'] if pin in policy.get('blocklist', []) else []),
    ]
    severities = policy.get('severities', {})
    defaults = {code: 'warn' for code in _WARNINGS}
    # A date that fills a PIN of eight refuses.
    if len(pin) == 8:
        defaults['pattern.date'] = 'reject'
    severity = {code: severities.get(code, defaults.get(code, 'reject')) for code in codes}
    kept = [code for code in codes if severity[code] != 'off']
    rejects = [code for code in kept if severity[code] == 'reject']
    return {'accepted': not rejects, 'codes': rejects + [code for code in kept if severity[code] == 'warn']}
