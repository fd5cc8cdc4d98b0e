"""Canonical phone numbers: docs/spec/derivation.md, section 5."""

import re

from .compact import compact


def phone_forms(text):
    """The national number; for a landline also without its area code; none when it cannot be read."""
    number = re.sub(r'^TEL:|[()]', '', compact(text))
    number = re.sub('(?:转|分机|EXT|X|#|,|;).*$', '', number)
    number = re.sub(r'^(?:\+|00)', '', number)
    eight = re.fullmatch('85[23]([0-9]{8})', number)
    if eight:
        return [eight[1]]
    taiwan = re.fullmatch('(?:886)?0?(9[0-9]{8})', number)
    if taiwan:
        return ['0' + taiwan[1]]
    mobile = re.fullmatch('(?:86)?0?(1[3-9][0-9]{9})', number)
    if mobile:
        return [mobile[1]]
    landline = re.fullmatch('(?:860?|0)(10|2[0-9]|[3-9][0-9]{2})([0-9]{7,8})', number)
    if landline:
        return ['0' + landline[1] + landline[2], landline[2]]
    return [number] if re.fullmatch('[48]00[0-9]{7}|[2-9][0-9]{6,7}', number) else []
