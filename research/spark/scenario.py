"""What is done to a running job: processes of the command line are killed, and a worker with everything below it."""
import json
import threading
import time
from pathlib import Path

from processes import kill, list_processes

JOB = Path(__file__).with_name('audit_job.py')
#: Longer than any of these jobs takes on one core that others use too.
JOB_SECONDS = 2400


def count_done(answers):
    """Partitions whose answers are committed, as version 1 of Hadoop's output committer lays them out while a job runs."""
    return sum(1 for _ in answers.glob('_temporary/0/task_*'))


class Killer(threading.Thread):
    """Carries out steps of (share of the partitions that are done, what to kill), and says what was hit when."""

    def __init__(self, run, answers, partitions, steps):
        super().__init__(daemon=True)
        self.run_name = run
        self.answers = answers
        self.partitions = partitions
        self.steps = steps
        self.hits = []
        self.ended = threading.Event()

    def choose(self, target):
        processes = list_processes(self.run_name)
        if target == 'worker 1':
            return [process for process in processes if process.worker == '1']
        return [process for process in processes if process.kind == 'node'][:1]

    def run(self):
        for share, target in self.steps:
            while count_done(self.answers) < share * self.partitions and not self.ended.wait(0.1):
                pass
            chosen = self.choose(target)
            while not chosen and not self.ended.wait(0.05):
                chosen = self.choose(target)
            if self.ended.is_set():
                return
            kill(chosen)
            self.hits.append({'killed': target, 'processes': len(chosen), 'partitionsDone': count_done(self.answers)})

    def end(self):
        self.ended.set()
        self.join()


def run_job(cluster, folder, run, name, partitions, command, steps=()):
    """One job from start to end; answers its totals, its seconds and what was killed."""
    answers = folder / f'answers-{name}'
    killer = Killer(run, answers, partitions, steps)
    killer.start()
    started = time.monotonic()
    driver = cluster.submit(name, [
        str(JOB), '--accounts', f'file://{folder}/accounts.jsonl', '--answers', f'file://{answers}',
        '--partitions', str(partitions), '--', *command,
    ])
    try:
        output, _ = driver.communicate(timeout=JOB_SECONDS)
    finally:
        killer.end()
    if driver.returncode != 0:
        raise RuntimeError(f'the job {name} ended with {driver.returncode}; see {cluster.log(name)}')
    return {'totals': json.loads(output.splitlines()[-1]), 'seconds': time.monotonic() - started, 'hits': killer.hits, 'answers': answers}
