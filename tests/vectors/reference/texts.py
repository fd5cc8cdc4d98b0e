"""What becomes of an old or an initial value inside a text: docs/spec/derivation.md, section 10."""

import math
import unicodedata

_KEYS = {'a': '4', '@': '4', 'b': '6', '8': '6', 'g': '6', '9': '6', '(': 'c', 'e': '3', 'i': '1', 'l': '1', '!': '1',
         '|': '1', 'o': '0', 's': '5', '$': '5', 't': '7', '+': '7', 'z': '2'}
_NEXT, _KNOWER = 0.35, 1
_USUAL = '!@#._-*'


def fold(text):
    """Half width, marks and what is drawn around characters removed, one character each; lower case and as typed."""
    cased = ''
    for char in unicodedata.normalize('NFC', text):
        if char in 'ǖǘǚǜüǕǗǙǛÜ':
            char = 'V' if char.isupper() else 'v'
        for part in unicodedata.normalize('NFKD', char):
            if not unicodedata.combining(part):
                cased += str(unicodedata.decimal(part, part))
    return cased.lower(), cased


def _views(text):
    """The text as it is, without what separates, and backwards; each with the places of its characters."""
    places = list(range(len(text)))
    kept = [at for at in places if text[at].isalnum()]
    yield text, places
    yield ''.join(text[at] for at in kept), kept
    yield text[::-1], places[::-1]


def _key(text):
    return ''.join(_KEYS.get(char, char) for char in text)


def _spans(text, value, least):
    """Where at least so many characters of a value are in a text, look-alikes undone, and whether they are as they were."""
    old = (value, ''.join(filter(str.isalnum, value)), value)
    for turn, ((view, at), wanted) in enumerate(zip(_views(text), old)):
        keys, wanted_keys = _key(view), _key(wanted)
        for start in range(len(keys)):
            for end in range(start + least, len(keys) + 1):
                if keys[start:end] in wanted_keys:
                    is_plain = turn == 0 and view[start:end] in wanted
                    yield min(at[start], at[end - 1]), max(at[start], at[end - 1]) + 1, is_plain


def _kind(char):
    """Characters of one kind make one run; with the decimal logarithm of each, or of a symbol alone."""
    if char.isdigit():
        return 'digit', 1
    if char.isascii() and char.isalpha():
        return ('upper' if char.isupper() else 'lower'), math.log10(26)
    if char.isascii():
        return None, 0.7 if char in _USUAL else 1.3
    return ('ideograph', math.log10(3755)) if '\u4e00' <= char <= '\u9fff' else ('emoji', math.log10(3800))


def _single(cased, at):
    """A letter between other characters is likelier an a."""
    char = cased[at].lower()
    beside = cased[max(0, at - 1):at] + cased[at + 1:at + 2]
    if not ('a' <= char <= 'z') or any(other.isascii() and other.isalpha() for other in beside):
        return 0
    return math.log10((3 if char == 'a' else 20 if char in 'qwzsxl' else 26) / 26)


def _cheapest(cased, spans):
    """The least cost, and the known parts that it is made of."""
    best = [(0.0, ())]
    for end in range(1, len(cased) + 1):
        ways = [(best[span[0]][0] + _NEXT, best[span[0]][1] + (span,)) for span in spans if span[1] == end]
        kind, price = _kind(cased[end - 1])
        if kind is None:
            ways.append((best[end - 1][0] + price, best[end - 1][1]))
        cost = _NEXT
        for start in range(end - 1, -1, -1):
            if kind is None or _kind(cased[start])[0] != kind:
                break
            cost += price
            single = _single(cased, start) if end - start == 1 else 0
            ways.append((best[start][0] + cost + single, best[start][1]))
        best.append(min(ways, key=lambda way: (round(way[0], 9), not any(is_plain for _, _, is_plain in way[1]))))
    return best[-1]


def _explained(text, cased, spans, limit):
    """Whether a text is cheap and at least half of it known, and whether a part of it is worth a word."""
    cost, parts = _cheapest(cased, list(spans))
    known = sum(stop - start for start, stop, _ in parts)
    is_part = any(is_plain and 4 <= stop - start < len(text) for start, stop, is_plain in parts)
    return 2 * known >= len(text) and math.ceil(cost + _KNOWER - 1e-9) <= limit, is_part


def judge_text(candidate, current, initials, distance, limit=6):
    """The codes of a text that nothing else explains than one old or one initial value in it."""
    text, cased = fold(candidate)
    codes, is_part = [], False
    for value in initials:
        old = fold(value)[0]
        if candidate == value:
            codes.append('initial-password')
            continue
        bare = ''.join(filter(str.isalnum, old))
        spans = [span for way in {old, bare} if len(way) >= 4 for span in _spans(text, way, len(way))]
        is_refused, is_part = _explained(text, cased, spans, limit)
        codes += ['initial-password.similar'] * is_refused
    if current:
        old = fold(current)[0]
        if candidate == current:
            codes.append('reuse.current')
        elif distance(old, text) <= 2:
            codes.append('reuse.similar')
        elif len(old) >= 4:
            spans = _spans(text, old, max(4, math.ceil(len(old) / 2)))
            is_refused, is_part = _explained(text, cased, spans, limit)
            codes += ['reuse.similar'] * is_refused
    return {'accepted': not codes, 'codes': codes + ['pattern.partial'] * is_part}
