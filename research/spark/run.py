#!/usr/bin/env python3
"""Runs the audit of stored hashes on a cluster of its own, kills parts of it meanwhile, and checks what comes out.

    python3 research/spark/run.py            10,000 accounts; writes research/results/spark.json
    python3 research/spark/run.py --check    the same; writes nothing
    python3 research/spark/run.py --small    200 accounts, one kill; writes nothing

Needs Python 3.9, Java 17, and `npm run build` before. Installs the engine into research/spark/.venv the first time.
Listens on the loopback address only and stops everything it started, whatever happens.
"""
import json
import os
import resource
import shutil
import signal
import subprocess
import sys
import tempfile
import time
import uuid
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
VENV = HERE / '.venv'
CLI = ROOT / 'dist' / 'cli.js'
RESULTS = ROOT / 'research' / 'results' / 'spark.json'
SEED = 20261128
MINUTES = 60

FULL = {
    'accounts': 10_000,
    'partitions': 40,
    'calm': True,
    'steps': [(0.1, 'a command line'), (0.2, 'a command line'), (0.3, 'worker 1'), (0.6, 'a command line')],
}
SMALL = {'accounts': 200, 'partitions': 8, 'calm': False, 'steps': [(0.25, 'a command line')]}


def require(is_there, sentence):
    if not is_there:
        sys.exit(f'run.py: {sentence}')


def install():
    """Continues in a virtual environment that holds the very versions of requirements.txt."""
    if Path(sys.prefix) == VENV:
        return
    wanted = (HERE / 'requirements.txt').read_text()
    stamp = VENV / 'installed.txt'
    if not stamp.is_file() or stamp.read_text() != wanted:
        print('installing the engine (some 500 MB)', flush=True)
        subprocess.run([sys.executable, '-m', 'venv', '--clear', VENV], check=True, timeout=5 * MINUTES)
        subprocess.run(
            [VENV / 'bin' / 'pip', 'install', '--quiet', '--disable-pip-version-check', '-r', HERE / 'requirements.txt'],
            check=True, timeout=20 * MINUTES,
        )
        stamp.write_text(wanted)
    os.execv(VENV / 'bin' / 'python', [str(VENV / 'bin' / 'python'), *sys.argv])


def run_alone(folder, command):
    """One process over all accounts: what every job must equal, and what a core of a cluster is measured beside."""
    from checks import answers_of
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    started = time.monotonic()
    with (folder / 'accounts.jsonl').open() as accounts:
        ended = subprocess.run(command, stdin=accounts, capture_output=True, encoding='utf-8', check=True, timeout=20 * MINUTES)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    answers, _ = answers_of(ended.stdout.splitlines())
    return {
        'answers': answers,
        'totals': json.loads(ended.stderr.splitlines()[-1]),
        'seconds': time.monotonic() - started,
        'coreSeconds': after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime,
    }


def node(*arguments):
    return subprocess.run(['node', *map(str, arguments)], check=True, capture_output=True, encoding='utf-8', timeout=5 * MINUTES).stdout


def run_jobs(folder, run, plan, alone, command):
    """The jobs on a cluster that is stopped at the end; what they gave and what was seen meanwhile."""
    import pyspark
    from cluster import Cluster
    from processes import stop_all
    from scenario import run_job
    from watch import Watch
    jobs, watches = {}, {}
    try:
        cluster = Cluster(Path(pyspark.__file__).parent, folder, run, 2)
        for name, steps in ([('calm', [])] if plan['calm'] else []) + [('killed', plan['steps'])]:
            print(f'job {name}', flush=True)
            watches[name] = Watch(run)
            watches[name].start()
            jobs[name] = run_job(cluster, folder, run, name, plan['partitions'], command, steps)
            watches[name].end()
    finally:
        left = stop_all(run)
    return jobs, watches, left


def main():
    from checks import check_job
    from report import build_rows, hash_source, write_rows
    from scan import Needles, scan_folder
    plan = SMALL if '--small' in sys.argv else FULL
    source = hash_source()
    run = uuid.uuid4().hex
    folder = Path(tempfile.mkdtemp(prefix='yibao-audit-'))
    try:
        node(HERE / 'accounts.mjs', 'write', plan['accounts'], SEED, folder)
        needles = Needles(json.loads(node(HERE / 'accounts.mjs', 'secrets', plan['accounts'], SEED)))
        ids = [json.loads(line)['id'] for line in (folder / 'accounts.jsonl').open()]
        planted = set(json.loads((folder / 'planted.json').read_text()))
        command = [shutil.which('node'), str(CLI), 'audit', '--jsonl', '--policy', str(folder / 'policy.json'), '--verify', str(HERE / 'verify.mjs')]
        print('one process', flush=True)
        alone = run_alone(folder, command)
        jobs, watches, left = run_jobs(folder, run, plan, alone, command)
        checks = {}
        for name, job in jobs.items():
            steps = plan['steps'] if name == 'killed' else []
            checks.update({f'{name}: {sentence}': held for sentence, held in check_job(job, alone, ids, planted, steps).items()})
        # A rule and an account together are the password, so no rule may stand in a log either.
        needles.add(alone['totals']['rules'])
        guilty, files, size = scan_folder(folder, needles, {'accounts.jsonl', 'policy.json', 'planted.json'})
        descriptions = set().union(*(watch.descriptions for watch in watches.values()))
        checks['the scan finds what the file of accounts holds'] = len(needles.find((folder / 'accounts.jsonl').read_bytes())) > 5 * len(ids)
        checks[f'nothing secret in the files of the run {guilty}'.replace(' []', '')] = not guilty
        checks['the log of events is among them'] = any(path.stat().st_size > 1000 for path in (folder / 'events').rglob('events_*'))
        checks['nothing secret in a command line or an environment'] = not any(needles.find(text) for text in descriptions)
        checks['nobody listens outside of the loopback address'] = not any(watch.outside for watch in watches.values())
        checks['nothing is left running'] = left == 0
        for sentence, held in checks.items():
            print('ok    ' if held else 'FAILED', sentence)
        if plan is FULL and '--check' not in sys.argv and all(checks.values()):
            scanned = {'files': files, 'bytes': size, 'descriptions': len(descriptions), 'needles': len(needles)}
            write_rows(RESULTS, build_rows(plan, source, alone, jobs, watches, checks, scanned, json.loads(node(HERE / 'values.mjs'))))
        return 0 if all(checks.values()) else 1
    finally:
        if '--keep' in sys.argv:
            print(folder)
        else:
            shutil.rmtree(folder)


if __name__ == '__main__':
    require(shutil.which('java'), 'Java 17 is needed')
    require(CLI.is_file(), 'run "npm run build" first')
    newest = max(path.stat().st_mtime for path in (ROOT / 'src').rglob('*.ts'))
    require(CLI.stat().st_mtime >= newest, 'dist/ is older than src/; run "npm run build" first')
    install()
    # So that everything is stopped and removed also where a job of a build server is cancelled.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    sys.exit(main())
