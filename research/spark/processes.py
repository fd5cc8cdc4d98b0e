"""The processes of one run, told from all others by a mark in their environment that children inherit."""
import os
import signal
import time
from pathlib import Path

MARK = 'YIBAO_AUDIT_RUN'
WORKER = 'YIBAO_AUDIT_WORKER'
PAGE_KB = os.sysconf('SC_PAGE_SIZE') // 1024
TICKS = os.sysconf('SC_CLK_TCK')


def read(pid, name):
    try:
        return Path(f'/proc/{pid}/{name}').read_bytes()
    except OSError:
        return b''


def variables_of(pid):
    pairs = (entry.split('=', 1) for entry in read(pid, 'environ').decode(errors='replace').split('\0') if '=' in entry)
    return dict(pairs)


class Process:
    """One process as it is now: what it is, whose it is, what it has used."""

    def __init__(self, pid, variables):
        self.pid = pid
        self.worker = variables.get(WORKER)
        self.command = read(pid, 'cmdline').decode(errors='replace').replace('\0', ' ')
        # The name is in parentheses and may hold blanks; the first field after it is the state.
        fields = read(pid, 'stat').rpartition(b')')[2].split()
        self.is_alive = len(fields) > 21 and fields[0] != b'Z'
        self.seconds = (int(fields[11]) + int(fields[12])) / TICKS if self.is_alive else 0
        self.kb = int(fields[21]) * PAGE_KB if self.is_alive else 0

    @property
    def kind(self):
        if ' audit --jsonl' in self.command and Path(self.command.split(' ')[0]).name == 'node':
            return 'node'
        if 'CoarseGrainedExecutorBackend' in self.command:
            return 'executor'
        if 'pyspark.daemon' in self.command:
            return 'python'
        return 'engine'


def list_processes(run):
    """Every living process that carries the mark of the run."""
    found = []
    for entry in os.listdir('/proc'):
        if entry.isdigit():
            variables = variables_of(entry)
            if variables.get(MARK) == run and int(entry) != os.getpid():
                process = Process(int(entry), variables)
                if process.is_alive:
                    found.append(process)
    return found


def kill(processes, number=signal.SIGKILL):
    for process in processes:
        try:
            os.kill(process.pid, number)
        except ProcessLookupError:
            pass


def stop_all(run, seconds=15):
    """Ends every process of the run, first politely; answers how many are left."""
    for number in (signal.SIGTERM, signal.SIGKILL):
        deadline = time.monotonic() + seconds
        kill(list_processes(run), number)
        while list_processes(run) and time.monotonic() < deadline:
            time.sleep(0.2)
    return len(list_processes(run))


def list_listeners(processes):
    """The addresses at which these processes listen, in the hexadecimal of the kernel's tables."""
    inodes = set()
    for process in processes:
        folder = f'/proc/{process.pid}/fd'
        try:
            names = os.listdir(folder)
        except OSError:
            continue
        for name in names:
            try:
                target = os.readlink(f'{folder}/{name}')
            except OSError:
                continue
            if target.startswith('socket:['):
                inodes.add(target[8:-1])
    addresses = set()
    for table in ('/proc/net/tcp', '/proc/net/tcp6'):
        for row in Path(table).read_text().splitlines()[1:]:
            fields = row.split()
            if fields[3] == '0A' and fields[9] in inodes:
                addresses.add(fields[1].rpartition(':')[0])
    return addresses


#: 127.0.0.1, the same as an IPv6 address, and ::1.
LOOPBACK = {'0100007F', '0000000000000000FFFF00000100007F', '00000000000000000000000001000000'}
