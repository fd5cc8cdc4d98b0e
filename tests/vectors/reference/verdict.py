"""The codes of a six- or eight-digit PIN, in their order: docs/spec/derivation.md, sections 8 and 9."""

import re

from .compact import compact
from .derive import dates_of, derive, strings, texts, write_date
from .documents import readings
from .rules import ANYWHERE, POPULAR, level
from .shapes import is_date, is_disputed_date, is_keypad_path, is_partial, is_repeated, is_sequence

_CARDS = ('cardNumber', 'personalNumber', 'medicalInsuranceNumber', 'bankCardNumber', 'unitNumber')
_SIX = ('YYMMDD', 'YYYYMM', 'MMDDYY', 'DDMMYY', 'YYDDMM', 'MMYYYY', 'DDYYYY', 'YYYYDD', 'YYYYMD', 'MDYYYY')
_EIGHT = ('YYYYMMDD', 'DDMMYYYY', 'MMDDYYYY')
_FOUR = ('YYYY', 'MMDD', 'DDMM', 'YYMM')
_WARNINGS = ('pattern.date', 'pattern.partial')


class Undecided(Exception):
    """The answer hangs on something the sources leave open, so the case may not be a vector."""


def is_near(left, right):
    """One digit changed, rotated or reversed."""
    if len(left) != len(right):
        return False
    return sum(a != b for a, b in zip(left, right)) == 1 or is_turned(left, right)


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
    return ['initial-password.common'] if common else ['initial-password.similar'] if similar else []


def _reuse(pin, current):
    if current is None:
        return []
    if pin == current:
        return ['reuse.current']
    return ['reuse.similar'] if distance(pin, current) <= 2 or is_turned(pin, current) else []


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


def own_part(piece, subject):
    """What of the person stands beside two free digits: a date, then the last four of a document, then of a phone."""
    if is_date_writing(piece, subject):
        return 'subject.birth-date'
    for field, code in (('idNumber', 'subject.document'), ('phone', 'subject.phone')):
        wholes = strings(field, subject, 'keep')
        tails = [re.sub('[^0-9]', '', whole)[-4:] for whole in wholes if len(whole) != 15]
        if piece in tails:
            return code
    return None


def is_own_with_free_digits(code, pin, subject):
    return code in (own_part(pin[:-2], subject), own_part(pin[2:], subject))


def is_document(pin, subject):
    return is_document_part(pin, subject) or is_own_with_free_digits('subject.document', pin, subject)


def is_birth_date(pin, subject):
    wholes = [write_date(date, 'YYYYMMDD')[-len(pin):] for date in dates_of(subject)]
    middles = [write_date(date, 'MMDD') for date in dates_of(subject)]
    return (is_date_writing(pin, subject) or is_own_with_free_digits('subject.birth-date', pin, subject)
            or any(is_near(pin, whole) for whole in wholes) or pin[1:-1] in middles)


def is_phone(pin, subject):
    return _has_window(pin, strings('phone', subject)) or is_own_with_free_digits('subject.phone', pin, subject)


def is_other(pin, subject):
    runs = [run for field in ('email', 'username') for text in texts(subject.get(field))
            for run in re.findall('[0-9]+', compact(text))]
    if pin not in runs and _has_window(pin, runs):
        raise Undecided('a window of a longer number in an e-mail address or a login name')
    return pin in runs or any(
        is_document_part(pin, other) or is_date_writing(pin, other) or is_other(pin, other)
        or any(_has_window(pin, strings(field, other)) for field in ('phone',) + _CARDS)
        for other in texts(subject.get('others')))


def _subject(policy, pin, subject):
    codes = [
        ('subject.document', is_document(pin, subject)),
        ('subject.birth-date', is_birth_date(pin, subject)),
        ('subject.phone', is_phone(pin, subject)),
        ('subject.card', any(_has_window(pin, strings(field, subject)) for field in _CARDS)),
        ('subject.other', is_other(pin, subject)),
    ]
    found = [code for code, is_found in codes if is_found]
    missing = [field for field in policy.get('requiredSubject', []) if not _readable(field, subject)]
    if len(missing) > 1:
        raise Undecided('two missing fields')
    return found + ['subject.missing' for _ in missing]


def _readable(field, subject):
    return bool(strings(field, subject))


def _pattern(pin, is_strangers):
    if len(pin) != 6:
        return []
    whole = [code for code, holds in [
        ('pattern.repeated', is_repeated(pin)),
        ('pattern.sequence', is_sequence(pin)),
        ('pattern.keypad-path', is_keypad_path(pin)),
    ] if holds]
    if is_strangers and is_disputed_date(pin):
        raise Undecided('a date of a disputed year or of 29 February')
    date = ['pattern.date'] if is_strangers and is_date(pin) else []
    partial = ['pattern.partial'] if is_partial(pin) and not whole else []
    if date and partial:
        raise Undecided('a date with a partial pattern')
    return whole + date + partial


def judge(policy, pin, subject, current):
    """{accepted, codes} of a PIN that meets the format of the policy."""
    if not re.fullmatch('[0-9]{6}|[0-9]{8}', pin):
        raise Undecided('only digits of six or eight are computed; write the codes by hand')
    subject = subject or {}
    codes = [
        *_initial(policy, pin, subject),
        *_reuse(pin, current),
        *_subject(policy, pin, subject),
        *_pattern(pin, not is_birth_date(pin, subject)),
        *(['blocklist.common'] if pin in POPULAR else []),
        *(['blocklist.custom'] if pin in policy.get('blocklist', []) else []),
    ]
    severities = policy.get('severities', {})
    codes = [code for code in codes if severities.get(code) != 'off']
    defaults = {code: 'warn' for code in _WARNINGS}
    return {
        'accepted': all(severities.get(code, defaults.get(code, 'reject')) == 'warn' for code in codes),
        'codes': codes,
    }
