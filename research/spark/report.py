"""The rows of research/results/spark.json."""
import json
import os
import platform
import subprocess
from pathlib import Path

import pyspark

from hash_costs import measure

ROOT = Path(__file__).resolve().parent.parent.parent

#: Insured people of a large province, a round number.
PROVINCE = 50_000_000


def hash_source():
    """The fingerprint of what is measured, as every file of results has it: tools/sourceHash.ts."""
    command = [ROOT / 'node_modules' / '.bin' / 'tsx', ROOT / 'tools' / 'sourceHash.ts', 'spark']
    return subprocess.run(command, capture_output=True, encoding='utf-8', check=True, timeout=120).stdout.strip()


def first_line(*command):
    ended = subprocess.run(command, capture_output=True, encoding='utf-8', check=True, timeout=60)
    return (ended.stdout + ended.stderr).splitlines()[0]


def processor():
    for line in Path('/proc/cpuinfo').read_text().splitlines():
        if line.startswith('model name'):
            return line.partition(':')[2].strip()
    return platform.machine()


def job_row(name, plan, job, watch):
    """The command line's processor time is the job's own count; the engine's is that of every other process of the run."""
    totals = job['totals']
    command_line = totals['node seconds']
    engine = sum(watch.seconds.values())
    return {
        'row': name,
        'accounts': plan['accounts'],
        'partitions': plan['partitions'],
        'seconds': round(job['seconds'], 1),
        'commandLineCoreSeconds': round(command_line, 1),
        'engineCoreSeconds': round(engine, 1),
        'accountsPerCoreSecond': round(plan['accounts'] / command_line, 1),
        'accountsPerCoreSecondWithEngine': round(plan['accounts'] / (command_line + engine), 1),
        'workerMB': round(watch.worker_kb / 1024),
        'processMB': {kind: round(kb / 1024) for kind, kb in sorted(watch.kind_kb.items())},
        'restarts': totals['restarts'],
        'kills': job['hits'],
    }


def build_rows(plan, source, alone, jobs, watches, checks, scanned, values):
    rows = [
        {
            'row': 'source', 'sha256': source, 'node': first_line('node', '--version'), 'java': first_line('java', '-version'),
            'python': platform.python_version(), 'pyspark': pyspark.__version__, 'processor': processor(), 'cores': os.cpu_count(),
        },
        *({'row': 'check', 'what': sentence, 'held': held} for sentence, held in checks.items()),
        {'row': 'scan', **scanned},
        {
            'row': 'one process', 'accounts': plan['accounts'], 'seconds': round(alone['seconds'], 1), 'coreSeconds': round(alone['coreSeconds'], 1),
            'accountsPerCoreSecond': round(plan['accounts'] / alone['coreSeconds'], 1),
        },
        *(job_row(name, plan, job, watches[name]) for name, job in jobs.items()),
        *({'row': 'values', **each} for each in values),
    ]
    means = {each['scope']: each['mean'] for each in values if each['known'] == 'everything'}
    for name, milliseconds in measure().items():
        days = {scope: PROVINCE * mean * milliseconds / 1000 / 86_400 for scope, mean in means.items()}
        rows.append({
            'row': 'hash', 'name': name, 'milliseconds': float(f'{milliseconds:.3g}'), 'people': PROVINCE,
            'coreDaysAnywhere': float(f"{days['anywhere']:.3g}"), 'coreDaysRegion': float(f"{days['region']:.3g}"),
        })
    return rows


def write_rows(path, rows):
    """One row a line, so that a diff shows what has changed."""
    path.parent.mkdir(exist_ok=True)
    path.write_text('[\n' + ',\n'.join(json.dumps(row, ensure_ascii=False) for row in rows) + '\n]\n', encoding='utf-8')
