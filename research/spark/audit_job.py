"""The audit of stored hashes over the partitions of a file of accounts, on Spark.

    python audit_job.py --accounts accounts.jsonl --answers answers --partitions 40 -- \\
        node .../yibao-password-policy/dist/cli.js audit --jsonl --verify verify.mjs

Each partition is answered by one process of the command line. Where that process dies, another one answers the partition
from its start; where a worker dies, Spark gives its partitions to another one. Answers count once a partition is whole.

The accounts are read by the workers (`textFile`). Do not hand them over from the driver (`parallelize`): that writes them
to a temporary file. Nothing is cached, nothing is shuffled, and what the command line writes to standard error is read
here, so that neither a spill nor a log of a worker holds anything of an account.
"""
import argparse
import json
import resource
import subprocess
from collections import Counter

from pyspark import AccumulatorParam, SparkConf, SparkContext

ATTEMPTS = 4
PARTITION_SECONDS = 3600


class CounterParam(AccumulatorParam):
    """Adds up counts by name."""

    def zero(self, value):
        return Counter()

    def addInPlace(self, left, right):
        left.update(right)
        return left


def seconds_of_children():
    usage = resource.getrusage(resource.RUSAGE_CHILDREN)
    return usage.ru_utime + usage.ru_stime


def answer_partition(lines, command, totals):
    """One answer a line, in order; raises where the command line fails again and again, without saying on what."""
    accounts = list(lines)
    if not accounts:
        return []
    before = seconds_of_children()
    for attempt in range(ATTEMPTS):
        ended = subprocess.run(command, input='\n'.join(accounts) + '\n', capture_output=True, encoding='utf-8', timeout=PARTITION_SECONDS)
        answers = ended.stdout.splitlines()
        if ended.returncode == 0 and len(answers) == len(accounts):
            counts = json.loads(ended.stderr.splitlines()[-1])
            rules = {f'rule {rule}': count for rule, count in counts.pop('rules').items()}
            totals.add(Counter({**counts, **rules, 'restarts': attempt, 'node seconds': seconds_of_children() - before}))
            return answers
    raise RuntimeError(f'the command line ended {ATTEMPTS} times with an error, the last time with {ended.returncode}')


def without_line(answer):
    """`line` counts within a partition and says nothing outside of it; `id` is what joins an answer to its account."""
    fields = json.loads(answer)
    del fields['line']
    return json.dumps(fields)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument('--accounts', required=True)
    parser.add_argument('--answers', required=True)
    parser.add_argument('--partitions', type=int, required=True)
    parser.add_argument('command', nargs='+')
    options = parser.parse_args()
    # Version 1 moves the answers of a partition into place only when the whole job is done.
    committer = 'spark.hadoop.mapreduce.fileoutputcommitter.algorithm.version'
    context = SparkContext(conf=SparkConf().setAppName('audit of stored hashes').set(committer, '1'))
    totals = context.accumulator(Counter(), CounterParam())
    command = options.command
    (context.textFile(options.accounts, options.partitions)
        .mapPartitions(lambda lines: answer_partition(lines, command, totals))
        .map(without_line)
        .saveAsTextFile(options.answers))
    print(json.dumps(totals.value))
    context.stop()


if __name__ == '__main__':
    main()
