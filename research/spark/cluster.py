"""A standalone cluster on the loopback address: a master and workers, started with `spark-class`, as pyspark has no scripts."""
import os
import secrets
import socket
import subprocess
import sys
import time
from pathlib import Path

from processes import MARK, WORKER

HOST = '127.0.0.1'
START_SECONDS = 300

SETTINGS = """\
spark.authenticate true
spark.authenticate.secret {secret}
spark.network.crypto.enabled true
spark.io.encryption.enabled true
spark.ui.enabled false
spark.master.rest.enabled false
spark.eventLog.enabled true
spark.eventLog.compress false
spark.eventLog.dir file://{folder}/events
spark.executor.cores 1
spark.executor.memory 512m
spark.executor.extraJavaOptions -Djava.io.tmpdir={folder}/tmp -XX:-UsePerfData
spark.driver.extraJavaOptions -Djava.io.tmpdir={folder}/tmp -XX:-UsePerfData
spark.driver.host 127.0.0.1
spark.driver.bindAddress 127.0.0.1
"""


def free_port():
    with socket.socket() as found:
        found.bind((HOST, 0))
        return found.getsockname()[1]


class Cluster:
    """Everything it writes is below `folder`, which only its owner can read; everything it starts carries the mark of the run."""

    def __init__(self, home, folder, run, workers):
        self.home = home
        self.folder = folder
        self.url = f'spark://{HOST}:{free_port()}'
        for name in ('conf', 'events', 'local', 'logs', 'tmp', 'work'):
            (folder / name).mkdir(mode=0o700)
        settings = folder / 'conf' / 'spark-defaults.conf'
        settings.touch(mode=0o600)
        settings.write_text(SETTINGS.format(secret=secrets.token_hex(16), folder=folder))
        self.variables = {
            **{name: os.environ[name] for name in ('PATH', 'HOME', 'JAVA_HOME', 'LANG') if name in os.environ},
            MARK: run,
            'SPARK_HOME': str(home),
            'SPARK_CONF_DIR': str(folder / 'conf'),
            'SPARK_LOCAL_IP': HOST,
            'SPARK_LOCAL_DIRS': str(folder / 'local'),
            'SPARK_DAEMON_MEMORY': '256m',
            'SPARK_DAEMON_JAVA_OPTS': f'-Djava.io.tmpdir={folder}/tmp -XX:-UsePerfData',
            'TMPDIR': str(folder / 'tmp'),
            'PYSPARK_PYTHON': sys.executable,
        }
        port = self.url.rpartition(':')[2]
        self.start('master', {}, 'org.apache.spark.deploy.master.Master', '--host', HOST, '--port', port, '--webui-port', '0')
        self.wait_for('master', 'I have been elected leader')
        for number in range(1, workers + 1):
            name = f'worker-{number}'
            self.start(
                name, {WORKER: str(number)}, 'org.apache.spark.deploy.worker.Worker', '--host', HOST, '--cores', '1', '--memory', '1g',
                '--webui-port', '0', '--work-dir', str(folder / 'work' / name), self.url,
            )
        for number in range(1, workers + 1):
            self.wait_for(f'worker-{number}', 'Successfully registered with master')

    def log(self, name):
        return self.folder / 'logs' / f'{name}.log'

    def start(self, name, more, *arguments):
        with self.log(name).open('w') as log:
            subprocess.Popen(
                [str(self.home / 'bin' / 'spark-class'), *arguments],
                env={**self.variables, **more}, stdin=subprocess.DEVNULL, stdout=log, stderr=subprocess.STDOUT,
            )

    def wait_for(self, name, sentence):
        deadline = time.monotonic() + START_SECONDS
        while sentence not in self.log(name).read_text(errors='replace'):
            if time.monotonic() > deadline:
                raise TimeoutError(f'{name} did not start; see {self.log(name)}')
            time.sleep(0.3)

    def submit(self, name, arguments):
        """Starts a driver of Python; its totals are on standard output, everything else in a log."""
        log = self.log(name).open('w')
        return subprocess.Popen(
            [str(self.home / 'bin' / 'spark-submit'), '--master', self.url, *arguments],
            env=self.variables, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=log, encoding='utf-8', cwd=Path(self.folder),
        )
