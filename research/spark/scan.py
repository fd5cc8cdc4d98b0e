"""Looks for anything of an account in what a run has left behind."""
import re
from pathlib import Path

#: A text is looked up by its first bytes, at every position; shorter ones turn up in any log by chance.
START = 6
#: Fewer digits are also times, sizes and counters: such a value counts where it is a text of its own, in quotes.
SURE_DIGITS = 11

QUOTED = re.compile(rb'["\']([0-9]{6,10})["\']')


class Needles:
    """Secrets, sorted for one pass over a text."""

    def __init__(self, secrets):
        self.digits = set()
        self.sure = {}
        self.add(secrets)

    def add(self, secrets):
        for text in (secret.encode() for secret in secrets):
            if text.isdigit() and len(text) < SURE_DIGITS:
                self.digits.add(text)
            elif len(text) >= START:
                self.sure.setdefault(text[:START], set()).add(text)

    def __len__(self):
        return len(self.digits) + sum(len(texts) for texts in self.sure.values())

    def find(self, content):
        found = {match.group(1) for match in QUOTED.finditer(content)} & self.digits
        for at in range(len(content) - START + 1):
            texts = self.sure.get(content[at:at + START])
            if texts:
                found |= {text for text in texts if content.startswith(text, at)}
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
