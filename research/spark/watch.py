"""Looks at a running job once a second: what its processes use, what their command lines say, who listens where."""
import threading
from collections import defaultdict

from processes import LOOPBACK, list_listeners, list_processes, read


class Watch(threading.Thread):
    def __init__(self, run):
        super().__init__(daemon=True)
        self.run_name = run
        self.ended = threading.Event()
        #: The most that one worker and everything below it held at once, in kB, and the most of each kind of process.
        self.worker_kb = 0
        self.kind_kb = defaultdict(int)
        #: What processes had used before; processor time by process since then. The command line's is counted by the job,
        #: since it lives for seconds only.
        self.before = {process.pid: process.seconds for process in list_processes(run)}
        self.seconds = {}
        #: Command lines and environments, as anybody on the machine or their owner can read them.
        self.descriptions = set()
        self.outside = set()

    def look(self):
        processes = list_processes(self.run_name)
        by_worker = defaultdict(int)
        for process in processes:
            by_worker[process.worker] += process.kb
            self.kind_kb[process.kind] = max(self.kind_kb[process.kind], process.kb)
            if process.kind != 'node':
                self.seconds[process.pid] = process.seconds - self.before.get(process.pid, 0)
            self.descriptions.add(read(process.pid, 'cmdline') + b'\n' + read(process.pid, 'environ'))
        by_worker.pop(None, None)
        self.worker_kb = max([self.worker_kb, *by_worker.values()])
        self.outside |= list_listeners(processes) - LOOPBACK

    def run(self):
        while not self.ended.wait(1):
            self.look()

    def end(self):
        self.ended.set()
        self.join()
