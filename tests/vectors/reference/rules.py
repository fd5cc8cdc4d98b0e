"""The rules of a policy and the union of all, read from data/regions, not from the generated table."""

import json
import pathlib

_DATA = pathlib.Path(__file__).parents[3] / 'data' / 'regions'

# The only popular PINs that a vector may use: every list has them.
POPULAR = ['000000', '111111', '123456', '888888']


def _read():
    for path in sorted(_DATA.glob('*.json')):
        if path.name == 'schema.json':
            continue
        province = json.loads(path.read_text('utf-8'))
        for place in [province, *province.get('cities', [])]:
            for entry in place.get('rules', []):
                yield {'region': place['region'], **entry}


_TABLE = list(_read())

# Every value rule of every region, credential and issuer: the union.
ANYWHERE = [entry for entry in _TABLE if entry['rule']['type'] in ('fixed', 'slice')]


def level(policy):
    """The operator's rules and those of the nearest level that has any rule for the credential."""
    region = policy.get('region', '000000')
    credential = policy.get('credential', 'social-security-card')
    issuers = (None, policy['issuer']) if 'issuer' in policy else None
    own = policy.get('initialPasswords', [])
    for place in dict.fromkeys([region, region[:4] + '00', region[:2] + '0000', '000000']):
        found = [entry for entry in _TABLE
                 if entry['region'] == place and entry['credential'] == credential
                 and (issuers is None or entry.get('issuer') in issuers)]
        if found:
            return own + found
    return own
