"""Forms of ID numbers, readings of a final X, birth dates: docs/spec/derivation.md, sections 2 to 4."""

import datetime
import re

from .compact import compact_id

_WEIGHTS = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
_CHECKS = '10X98765432'


def check_character(first17):
    """ISO 7064 MOD 11-2 as GB 11643-1999 prints it."""
    total = sum(weight * int(digit) for weight, digit in zip(_WEIGHTS, first17))
    return _CHECKS[total % 11]


def hong_kong_check(number):
    """Weights 9 to 2, a missing first letter counts 36, letters from A = 10; 10 is written A."""
    values = [36] * (8 - len(number)) + [int(character, 36) for character in number]
    rest = -sum(weight * value for weight, value in zip(range(9, 1, -1), values)) % 11
    return 'A' if rest == 10 else str(rest)


def _resident18(number):
    if not re.fullmatch('[0-9]{17}[0-9X]', number) or re.match('8[123]|9', number):
        return []
    return [number] + ([number[:6] + number[8:17]] if number[6:8] == '19' else [])


def _resident15(number):
    if not re.fullmatch('[0-9]{15}', number):
        return []
    centuries = ['19', '18'] if int(number[12:]) >= 996 else ['19']
    longer = [number[:6] + century + number[6:] for century in centuries]
    return [number] + [digits + check_character(digits) for digits in longer]


def _permit_or_foreign(number):
    return [number] if re.fullmatch('(?:8[123][0-9]{15}|9[0-9]{16})[0-9X]|[A-Z]{3}[0-9]{12}', number) else []


def _hong_kong(number):
    match = re.fullmatch('([A-Z]{1,2}[0-9]{6})([0-9A]?)', number)
    return [match[1], match[1] + (match[2] or hong_kong_check(match[1]))] if match else []


def _macau(number):
    return [number, number[:7]] if re.fullmatch('[157][0-9]{7}', number) else []


def _taiwan(number):
    return [number] if re.fullmatch('[A-Z](?:[1289]|[A-D])[0-9]{8}', number) else []


def _hong_kong_macau_permit(number):
    if re.fullmatch('[HM][0-9]{8}|[HM]A[0-9]{7}', number):
        return [number]
    return [number, number[:9]] if re.fullmatch('[HM][0-9]{10}', number) else []


def _taiwan_permit(number):
    return [number, number[:8]] if re.fullmatch('[0-9]{8}(?:[0-9]{2})?', number) else []


_KINDS = (_resident18, _resident15, _permit_or_foreign, _hong_kong, _macau, _taiwan,
          _hong_kong_macau_permit, _taiwan_permit)


def forms(text):
    """Every whole form under which the number may be held; none when it cannot be read."""
    number = compact_id(text)
    if re.fullmatch(r'(?:[0-9]{8}|[0-9]{10})\([A-Z]\)', number):
        number = number[:-3]
    number = re.sub(r'[][()]', '', number)
    found = [form for kind in _KINDS for form in kind(number)]
    if not found and re.fullmatch('(?=.*[0-9])[A-Z0-9]{5,18}', number) and not re.fullmatch('[0-9]{17}', number):
        found = [number]
    return list(dict.fromkeys(found))


def letters_kept_and_dropped(text):
    """A string with letters has a second reading without them."""
    return list(dict.fromkeys([text, re.sub('[A-Z]', '', text)]))


def readings(form, x_rule=None):
    """The strings that a form may have been written as before it was cut."""
    if len(form) != 18 or form[-1] != 'X':
        return letters_kept_and_dropped(form)
    stem = form[:-1]
    ends = {'keep': 'X', 'lowercase': 'x', 'shift': '', 'zero': '0', 'one': '1', 'ten': '10'}
    return [stem + end for rule, end in ends.items() if x_rule in (None, rule)]


def real_date(year, month, day):
    """The calendar date, or nothing for a day that no calendar has."""
    try:
        return datetime.date(int(year), int(month), int(day))
    except ValueError:
        return None


def birth_dates(text):
    """The dates that an ID number states: two where the century is open."""
    number = compact_id(text)
    dates = []
    if re.fullmatch('[0-9]{17}[0-9X]', number):
        dates = [real_date(number[6:10], number[10:12], number[12:14])]
    elif re.fullmatch('[0-9]{15}', number):
        dates = [real_date(form[6:10], form[10:12], form[12:14]) for form in _resident15(number)[1:]]
    elif re.fullmatch('[A-Z]{3}[0-9]{12}', number):
        centuries = ['19', '20'] if int(number[7:9]) <= 23 else ['19']
        dates = [real_date(century + number[7:9], number[9:11], number[11:13]) for century in centuries]
    return [date for date in dates if date]
