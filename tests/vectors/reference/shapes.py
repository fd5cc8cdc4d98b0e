"""Shapes of six-digit PINs: docs/spec/derivation.md, section 9."""

from .documents import real_date

_ROWS = ('123', '456', '789', '147', '258', '369', '159', '357')
_LINES = _ROWS + tuple(line[::-1] for line in _ROWS)
_KEYPAD = {first + second for first in _LINES for second in _LINES}


def is_repeated(pin):
    """Blocks, palindromes and at most two different digits."""
    return (len(set(pin)) <= 2
            or pin[:2] * 3 == pin
            or pin[:3] * 2 == pin
            or (pin[0] == pin[1] and pin[2] == pin[3] and pin[4] == pin[5])
            or pin == pin[::-1])


def is_sequence(pin):
    """One constant step modulo 10, other than 0."""
    steps = {(int(right) - int(left)) % 10 for left, right in zip(pin, pin[1:])}
    return len(steps) == 1 and steps != {0}


def is_keypad_path(pin):
    """Two three-key lines of the keypad, each in either direction: 256 PINs."""
    return pin in _KEYPAD


def is_partial(pin):
    """Four or more equal digits in a row, or four or more that step by one up or down, modulo 10."""
    steps = [(int(right) - int(left)) % 10 for left, right in zip(pin, pin[1:])]
    return any(steps[i] == steps[i + 1] == steps[i + 2] and steps[i] in (0, 1, 9)
               for i in range(len(steps) - 2))


def _days(pin):
    a, b, c = pin[:2], pin[2:4], pin[4:]
    return [(a, b, c), (c, a, b), (c, b, a)]


def is_date(pin):
    """YYMMDD, MMDDYY or DDMMYY of a real day in 19YY or 20YY, or YYYYMM of 1940 to 2026."""
    if 1940 <= int(pin[:4]) <= 2026 and 1 <= int(pin[4:]) <= 12:
        return True
    return any(real_date(century + year, month, day)
               for year, month, day in _days(pin) for century in ('19', '20'))


def is_disputed_date(pin):
    """A date only if a reader takes years that this project's sources leave open: not for vectors."""
    if 1940 <= int(pin[:4]) <= 2026 and 1 <= int(pin[4:]) <= 12:
        return False
    readable = [day for day in _days(pin)
                if real_date('2000', day[1], day[2])]
    return bool(readable) and not any(
        not 27 <= int(year) <= 39 and (month, day) != ('02', '29') for year, month, day in readable)
