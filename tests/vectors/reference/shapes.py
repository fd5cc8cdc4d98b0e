"""Shapes of PINs of six and eight digits, and numbers that everybody knows: docs/spec/derivation.md, section 9."""

import json
import pathlib
import re

from .documents import real_date

_LISTS = pathlib.Path(__file__).parents[3] / 'data' / 'blocklists'
_PHRASES = [entry['number'] for entry in json.loads((_LISTS / 'phrases.json').read_text('utf-8'))['phrases']]
_HOTLINES = [entry['number'] for entry in json.loads((_LISTS / 'hotlines.json').read_text('utf-8'))['hotlines']]

_ROWS = ('123', '456', '789', '147', '258', '369', '159', '357')
_LINES = _ROWS + tuple(line[::-1] for line in _ROWS)
_KEYPAD = ('123', '456', '789', ' 0 ')
_RUNS = [digits[i:i + 4] for digits in ('0123456789', '9876543210') for i in range(7)]
_LONGEST_MONTHS = (31, 30, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


def _is_periodic(pin):
    return any(all(pin[i] == pin[i % period] for i in range(len(pin))) for period in range(1, len(pin) // 2 + 1))


def _is_blocks(pin):
    return any(len(pin) % size == 0 and all(len(set(pin[i:i + size])) == 1 for i in range(0, len(pin), size))
               for size in (2, 3, 4))


def is_repeated(pin):
    """Blocks, periods, palindromes, at most two different digits, four equal ones in a row."""
    return (len(set(pin)) <= 2 or _is_periodic(pin) or _is_blocks(pin) or pin == pin[::-1]
            or re.search(r'(.)\1\1\1', pin) is not None)


def is_sequence(pin):
    """One constant step modulo 10, other than 0; four neighbours in a row without wrap; eight digits: halves or stairs."""
    steps = _steps(pin)
    return (len(set(steps)) == 1 and steps[0] != 0) or any(run in pin for run in _RUNS) or (
        len(pin) == 8 and _is_stepwise(steps))


def _steps(pin):
    return [(int(right) - int(left)) % 10 for left, right in zip(pin, pin[1:])]


def _is_stepwise(steps):
    """Both halves at one step, or all steps 0 and 1, or all 0 and 9."""
    return (len(set(steps[:3])) == len(set(steps[4:])) == 1) or set(steps) <= {0, 1} or set(steps) <= {0, 9}


def _places():
    return {key: (row, column) for row, keys in enumerate(_KEYPAD) for column, key in enumerate(keys) if key != ' '}


def _touch(left, right):
    (a, b), (c, d) = _places()[left], _places()[right]
    return abs(a - c) + abs(b - d) == 1


def _has_two(pin, pieces):
    """Two of the pieces that do not overlap."""
    return any(pin[i:].startswith(first) and any(second in pin[i + len(first):] for second in pieces)
               for i in range(len(pin)) for first in pieces)


def is_keypad_path(pin):
    """Two lines of three keys; six digits: the middle column too; eight: a walk over touching keys too."""
    if _has_two(pin, _LINES):
        return True
    if len(pin) == 6:
        return '2580' in pin or '0852' in pin
    return len(pin) == 8 and all(_touch(left, right) for left, right in zip(pin, pin[1:]))


def is_partial(pin):
    """Four or more in a row that step by one up or down modulo 10."""
    steps = _steps(pin)
    return any(steps[i] == steps[i + 1] == steps[i + 2] and steps[i] in (1, 9) for i in range(len(steps) - 2))


def is_phrase_pair(pin):
    """Two numbers read as phrases: six digits joined and cut; eight apart, or 1314 at an end."""
    if len(pin) == 6:
        joined = {(first + second)[:6] for first in _PHRASES for second in _PHRASES
                  if len(first) <= 4 and len(first + second) >= 6}
        return pin in joined or pin in _PHRASES
    return _has_two(pin, _PHRASES) or pin.startswith('1314') or pin.endswith('1314')


def is_date_and_phrase(pin, date):
    """The year of two digits or the day without leading zero of YYYYMMDD, and a phrase before or after it."""
    return len(pin) == 6 and any(pin in (own + phrase, phrase + own)
                                 for own in (date[2:4], date[4:].lstrip('0')) for phrase in _PHRASES)


def is_year_and_tail(pin):
    """A year of 1940 to 2029 and 00, 01, 10, 11 or 12."""
    return len(pin) == 6 and 1940 <= int(pin[:4]) <= 2029 and pin[4:] in ('00', '01', '10', '11', '12')


def is_public_number(pin, region):
    """Begins or ends with a hotline, or with the code of the region, its city or its province."""
    return any(pin.startswith(number) or pin.endswith(number)
               for number in [region, region[:4] + '00', region[:2] + '0000', *_HOTLINES])


def _days(pin):
    a, b, c = pin[:2], pin[2:4], pin[4:]
    return [(a, b, c), (c, a, b), (c, b, a)]


def _is_plausible(year, month, day):
    return 1900 <= int(year) <= 2039 and 1 <= int(month) <= 12 and 1 <= int(day) <= _LONGEST_MONTHS[int(month) - 1]


def is_date(pin):
    """Six: YYMMDD, MMDDYY, DDMMYY of a real day of 19YY or 20YY, or YYYYMM of 1940 to 2026. Eight: any plausible day."""
    if len(pin) == 8:
        first, last, a, b, c, d = pin[:4], pin[4:], pin[:2], pin[2:4], pin[4:6], pin[6:]
        return (_is_plausible(first, c, d) or _is_plausible(last, a, b) or _is_plausible(last, b, a)
                or all(1900 <= int(year) <= 2039 for year in (first, last)))
    if 1940 <= int(pin[:4]) <= 2026 and 1 <= int(pin[4:]) <= 12:
        return True
    return any(real_date(century + year, month, day)
               for year, month, day in _days(pin) for century in ('19', '20'))


def is_disputed_date(pin):
    """A date only if a reader takes years that this project's sources leave open: not for vectors."""
    if len(pin) == 8 or (1940 <= int(pin[:4]) <= 2026 and 1 <= int(pin[4:]) <= 12):
        return False
    readable = [day for day in _days(pin)
                if real_date('2000', day[1], day[2])]
    return bool(readable) and not any(
        not 27 <= int(year) <= 39 and (month, day) != ('02', '29') for year, month, day in readable)
