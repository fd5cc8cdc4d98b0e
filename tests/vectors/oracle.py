#!/usr/bin/env python3
"""Writes and checks the golden vectors from the cases; standard library only.

python3 tests/vectors/oracle.py --write   computes every expectation and writes tests/vectors/*.json
python3 tests/vectors/oracle.py --check   exits with 1 when a committed file is not what --write would write
"""

import json
import pathlib
import sys

sys.dont_write_bytecode = True

from reference.derive import derive
from reference.texts import judge_text
from reference.verdict import distance, judge

HERE = pathlib.Path(__file__).parent
CASES = HERE / 'cases'
PEOPLE = json.loads((CASES / 'people.json').read_text('utf-8'))


def person(subject):
    """A subject of its own, or one of people.json by its name."""
    return PEOPLE[subject] if isinstance(subject, str) else subject


def vector(case, defaults):
    """A case with its expectation: computed, or taken from the case where it was written by hand."""
    policy = {**defaults['policy'], **case.get('policy', {})}
    entry = {'id': case['id'], 'proves': case['proves'], 'policy': policy, 'candidate': case['candidate']}
    if 'subject' in case:
        entry['subject'] = person(case['subject'])
    if 'currentPassword' in case:
        entry['currentPassword'] = case['currentPassword']
    entry['expect'] = case.get('byHand') or expect(policy, entry)
    return entry


def expect(policy, entry):
    """What the reference says of a PIN, or of a text that nothing else explains than an old or an initial value."""
    if policy.get('credential') == 'online-account' and 'format' not in policy:
        initials = [rule['rule']['value'] for rule in policy.get('initialPasswords', [])]
        return judge_text(entry['candidate'], entry.get('currentPassword'), initials, distance)
    return judge(policy, entry['candidate'], entry.get('subject'), entry.get('currentPassword'))


def derivations(cases):
    """One entry for each rule and each person that it is tried on."""
    for case in cases:
        rule, x_rule = case['rule'], case.get('xRule')
        for name in case['people']:
            entry = {'id': f"derive/{case['id']}/{name}", 'proves': case['proves'], 'rule': rule}
            if x_rule:
                entry['xRule'] = x_rule
            yield {**entry, 'subject': person(name), 'values': derive(rule, person(name), x_rule)}


def build():
    """File name to text, for every file of vectors."""
    files = {}
    for path in sorted(CASES.glob('*.json')):
        if path.name == 'people.json':
            continue
        cases = json.loads(path.read_text('utf-8'))
        if path.name == 'derive.json':
            entries = list(derivations(cases))
        else:
            entries = [vector({**case, 'id': f"{path.stem}/{case['id']}"}, cases) for case in cases['cases']]
        lines = ',\n'.join('  ' + json.dumps(entry) for entry in entries)
        files[path.name] = f'[\n{lines}\n]\n'
    return files


def main(arguments):
    files = build()
    names = [entry['id'] for text in files.values() for entry in json.loads(text)]
    doubles = {name for name in names if names.count(name) > 1}
    if doubles:
        sys.exit(f'doubled ids: {sorted(doubles)}')
    if arguments == ['--write']:
        for name, text in files.items():
            (HERE / name).write_text(text, 'utf-8')
        print(f'{len(names)} vectors in {len(files)} files')
    elif arguments == ['--check']:
        committed = {path.name: path.read_text('utf-8') for path in HERE.glob('*.json')}
        stale = sorted(name for name in {*files, *committed} if files.get(name) != committed.get(name))
        if stale:
            sys.exit('run python3 tests/vectors/oracle.py --write; stale: ' + ', '.join(stale))
    else:
        sys.exit(__doc__)


if __name__ == '__main__':
    main(sys.argv[1:])
