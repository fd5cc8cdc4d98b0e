"""Rules to values: docs/spec/derivation.md, sections 6 and 7."""

import re

from .compact import compact, half_width
from .documents import birth_dates, forms, letters_kept_and_dropped, readings, real_date
from .phones import phone_forms

_BETWEEN = '[-\u2010-\u2015\u2212./ \u5e74\u6708]+'


def texts(value):
    """A field that holds one text, several or none, as a list."""
    values = value if isinstance(value, list) else [value]
    return [text for text in values if text is not None]


def date_field(text):
    """Year, month and day with separators between them, or eight digits."""
    text = half_width(text).strip()
    text = re.sub('^[\'\u2018\u2019]+', '', text)
    match = (re.fullmatch('([0-9]{4})([0-9]{2})([0-9]{2})', text)
             or re.fullmatch(f'([0-9]{{4}}){_BETWEEN}([0-9]{{1,2}}){_BETWEEN}([0-9]{{1,2}})\u65e5?', text))
    return real_date(*match.groups()) if match else None


def dates_of(subject):
    """The birth-date field and every date of an ID number."""
    found = []
    for text in texts(subject.get('birthDate')):
        date = date_field(text)
        if date:
            found.append(date)
    for text in texts(subject.get('idNumber')):
        found += birth_dates(text)
    return list(dict.fromkeys(found))


def write_date(date, pattern):
    """A date in a writing such as YYYYMMDD; single M and D have no leading zero."""
    year, month, day = date.year, date.month, date.day
    parts = {'YYYY': f'{year:04}', 'YY': f'{year % 100:02}', 'MM': f'{month:02}', 'M': str(month),
             'DD': f'{day:02}', 'D': str(day)}
    return re.sub('YYYY|YY|MM|M|DD|D', lambda match: parts[match.group()], pattern)


def strings(field, subject, x_rule=None, pattern=None):
    """Every whole string that a rule on this field is cut from."""
    if field == 'birthDate':
        return [write_date(date, pattern or 'YYYYMMDD') for date in dates_of(subject)]
    if field == 'idNumber':
        return [text for number in texts(subject.get(field)) for form in forms(number)
                for text in readings(form, x_rule)]
    if field == 'phone':
        return [form for number in texts(subject.get(field)) for form in phone_forms(number)]
    compacted = [compact(text) for text in texts(subject.get(field))]
    return [text for number in compacted if re.fullmatch('[A-Z0-9]{1,64}', number)
            for text in letters_kept_and_dropped(number)]


def cut(text, rule):
    """dropFirst, dropLast, then first, last or whole; nothing rather than a shorter value."""
    text = text[rule.get('dropFirst', 0):]
    text = text[:max(len(text) - rule.get('dropLast', 0), 0)]
    if rule.get('whole'):
        return text or None
    count = rule.get('first') or rule.get('last')
    if len(text) < count:
        return None
    return text[:count] if rule.get('first') else text[len(text) - count:]


def derive(rule, subject, x_rule=None):
    """Every value the rule may have given this person, sorted, no doubles."""
    if rule['type'] == 'fixed':
        return [rule['value']]
    if rule['type'] != 'slice':
        return []
    whole = strings(rule['field'], subject, x_rule, rule.get('format'))
    values = {value for value in (cut(text, rule) for text in whole) if value is not None}
    if rule.get('whole') and rule['field'] not in ('birthDate', 'phone'):
        values |= {value.lstrip('0') for value in values if len(value.lstrip('0')) >= 4}
    return sorted(values)
