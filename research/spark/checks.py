"""Whether a job answered as it must: every account once, the same as one process, the planted ones and no others."""
import json
from collections import Counter


def answers_of(lines):
    """Answers by id, `line` left out, and how often each id was answered."""
    answers, times = {}, Counter()
    for text in lines:
        answer = json.loads(text)
        answer.pop('line', None)
        times[answer['id']] += 1
        answers[answer['id']] = answer
    return answers, times


def read_parts(folder):
    for part in sorted(folder.glob('part-*')):
        yield from part.read_text(encoding='utf-8').splitlines()


def totals_of(job):
    """The counts of a job in the shape of those of one process."""
    counts = {name: count for name, count in job['totals'].items() if name in ('lines', 'initial', 'incomplete', 'errors')}
    rules = {name[len('rule '):]: count for name, count in job['totals'].items() if name.startswith('rule ')}
    return {'lines': 0, 'initial': 0, 'incomplete': 0, 'errors': 0, **counts, 'rules': rules}


def check_job(job, alone, ids, planted, steps):
    """Sentences with what was found, true where it is as it must be."""
    answers, times = answers_of(read_parts(job['answers']))
    found = {identity for identity, answer in answers.items() if answer.get('isInitial')}
    checks = {
        'every account is answered exactly once': times == Counter(ids),
        'the answers equal those of one process': answers == alone['answers'],
        'the totals by rule equal those of one process': totals_of(job) == alone['totals'],
        'the planted initial passwords are found, and no others': found == planted,
    }
    if steps:
        checks['everything was killed that was to be, before the job was done'] = len(job['hits']) == len(steps)
        checks['a command line that was killed was started again'] = job['totals']['restarts'] > 0
    return checks
