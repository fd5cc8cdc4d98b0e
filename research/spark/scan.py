"""Looks for anything of an account in what a run has left behind."""
import re
from pathlib import Path

#: At every position a look-up of so many bytes says how long a text may be that begins there; shorter ones turn up in any
#: log by chance.
START = 6
#: Fewer digits are also times, sizes and counters: such a value counts where it is a text of its own, in quotes.
SURE_DIGITS = 11

QUOTED = re.compile(rb'["\']([0-9]{6,10})["\']')


class Needles:
    """Secrets, sorted for one pass over a text."""

    def __init__(self, secrets):
        self.digits = set()
        self.sure = set()
        self.lengths = {}
        self.add(secrets)

    def add(self, secrets):
        for text in (secret.encode() for secret in secrets):
            if text.isdigit() and len(text) < SURE_DIGITS:
                self.digits.add(text)
            elif len(text) >= START:
                self.sure.add(text)
                self.lengths.setdefault(text[:START], set()).add(len(text))

    def __len__(self):
        return len(self.digits) + len(self.sure)

    def find(self, content):
        found = {match.group(1) for match in QUOTED.finditer(content)} & self.digits
        for at in range(len(content) - START + 1):
            for length in self.lengths.get(content[at:at + START], ()):
                if content[at:at + length] in self.sure:
                    found.add(content[at:at + length])
        return found


def scan_folder(folder, needles, left_out):
    """Which files hold a secret, how many files and bytes were looked at."""
    guilty, files, size = [], 0, 0
    for path in sorted(Path(folder).rglob('*')):
        if path.is_file() and path.name not in left_out:
            content = path.read_bytes()
            files += 1
            size += len(content)
            if needles.find(content):
                guilty.append(str(path.relative_to(folder)))
    return guilty, files, size
