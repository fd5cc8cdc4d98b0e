"""What one comparison costs with hash functions as platforms should use them, in milliseconds of one core of this machine."""
import hashlib
import hmac
import statistics
import time

import bcrypt
from argon2.low_level import Type, hash_secret_raw

SALT = b'0123456789abcdef'

#: OWASP Password Storage Cheat Sheet: Argon2id with 19 MiB, scrypt with 128 MiB, bcrypt and PBKDF2 for older systems.
FUNCTIONS = {
    'hmac-sha256': (1000, lambda value: hmac.digest(SALT, value, 'sha256')),
    'pbkdf2-hmac-sha256, 600,000 rounds': (1, lambda value: hashlib.pbkdf2_hmac('sha256', value, SALT, 600_000)),
    'bcrypt, cost 10': (1, lambda value: bcrypt.hashpw(value, b'$2b$10$' + b'a' * 21 + b'e')),
    'bcrypt, cost 12': (1, lambda value: bcrypt.hashpw(value, b'$2b$12$' + b'a' * 21 + b'e')),
    'scrypt, N 2^17, r 8, p 1': (1, lambda value: hashlib.scrypt(value, salt=SALT, n=2**17, r=8, p=1, maxmem=2**28)),
    'Argon2id, 19 MiB, t 2, p 1': (1, lambda value: hash_secret_raw(value, SALT, 2, 19_456, 1, 32, Type.ID)),
}
ROUNDS = 7


def measure():
    """The median of seven rounds, by processor time, so that other work on the machine counts less."""
    costs = {}
    for name, (repeats, function) in FUNCTIONS.items():
        rounds = []
        for number in range(ROUNDS):
            started = time.process_time()
            for repeat in range(repeats):
                function(b'%06d' % (number * repeats + repeat))
            rounds.append((time.process_time() - started) / repeats * 1000)
        costs[name] = statistics.median(rounds)
    return costs
