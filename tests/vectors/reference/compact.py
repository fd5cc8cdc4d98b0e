"""Normalising: docs/spec/derivation.md, section 1."""

import re

# White space, dashes, dots, underscore.
_SEPARATORS = re.compile(
    '[ \u00a0\u2000-\u200a\u202f\u205f\u3000'
    '\\-\u2010-\u2015\u2212\ufe58\ufe63\uff0d'
    '._\u00b7\u30fb]'
)
# Control and format characters.
_INVISIBLE = re.compile(
    '[\u0000-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff]'
)
_HALF_WIDTH = {code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F)}
_HALF_WIDTH.update({0x3000: ' ', 0x2169: 'X', 0x2179: 'x'})
_LOOKS_LIKE_X = '*\u00d7\u0425\u0445\u03a7\u03c7'


def half_width(text):
    """Half width, without what cannot be seen."""
    return _INVISIBLE.sub('', text.translate(_HALF_WIDTH))


def compact(text):
    """The form of a field that everything else is cut from: half width, no separators, ASCII upper case."""
    text = _SEPARATORS.sub('', half_width(text))
    text = re.sub("^['\u2018\u2019]+", '', text)
    return re.sub('[a-z]', lambda match: match.group().upper(), text)


def compact_id(text):
    """compact(), and the look-alikes of X read as X at position 18 after 17 digits."""
    text = compact(text)
    if len(text) == 18 and re.fullmatch('[0-9]{17}', text[:17]) and text[17] in _LOOKS_LIKE_X:
        return text[:17] + 'X'
    return text
