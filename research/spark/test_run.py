"""The checks of a run fail where they must: python3 -m unittest discover -s research/spark"""
import json
import subprocess
import tempfile
import unittest
from pathlib import Path
from unittest import mock

from checks import check_job
from scan import Needles, scan_folder

ANSWERS = [{'id': 'a', 'isInitial': True}, {'id': 'b', 'isInitial': False}, {'id': 'c', 'error': {'code': 'missing'}}]
TOTALS = {'lines': 3, 'initial': 1, 'incomplete': 0, 'errors': 1, 'rules': {'own': 1}}
COUNTS = {'lines': 3, 'initial': 1, 'errors': 1, 'rule own': 1, 'restarts': 2, 'node seconds': 0.5}


class Checks(unittest.TestCase):
    def failed(self, answers, counts=COUNTS, hits=({},), steps=((0.5, 'worker 1'),)):
        with tempfile.TemporaryDirectory() as folder:
            (Path(folder) / 'part-00000').write_text(''.join(json.dumps(answer) + '\n' for answer in answers))
            job = {'answers': Path(folder), 'totals': counts, 'hits': list(hits)}
            alone = {'answers': {answer['id']: answer for answer in ANSWERS}, 'totals': TOTALS}
            return [sentence for sentence, held in check_job(job, alone, ['a', 'b', 'c'], {'a'}, steps).items() if not held]

    def test_all_as_it_must_be(self):
        self.assertEqual(self.failed(ANSWERS), [])

    def test_an_account_without_an_answer(self):
        self.assertIn('every account is answered exactly once', self.failed(ANSWERS[:2]))

    def test_an_account_with_two_answers(self):
        self.assertEqual(self.failed([*ANSWERS, ANSWERS[1]]), ['every account is answered exactly once'])

    def test_another_answer(self):
        changed = [{'id': 'a', 'isInitial': False}, *ANSWERS[1:]]
        self.assertEqual(self.failed(changed), [
            'the answers equal those of one process', 'the planted initial passwords are found, and no others',
        ])

    def test_other_totals(self):
        self.assertEqual(self.failed(ANSWERS, {**COUNTS, 'rule own': 2}), ['the totals by rule equal those of one process'])

    def test_nothing_was_killed(self):
        self.assertEqual(self.failed(ANSWERS, hits=[]), ['everything was killed that was to be, before the job was done'])
        self.assertEqual(self.failed(ANSWERS, {**COUNTS, 'restarts': 0}), ['a command line that was killed was started again'])

    def test_nothing_was_to_be_killed(self):
        self.assertEqual(self.failed(ANSWERS, {**COUNTS, 'restarts': 0}, [], ()), [])


class Scan(unittest.TestCase):
    needles = Needles(['110000199001011234', '15482610818', '900101', '张伟明', 'a@example.com'])

    def test_finds_texts_anywhere_and_short_digits_in_quotes(self):
        for text in ('x110000199001011234y', '215482610818', "failed on '900101'", '{"value":"900101"}', '姓名张伟明', 'to=a@example.com'):
            self.assertTrue(self.needles.find(text.encode()), text)

    def test_passes_over_counters_and_other_texts(self):
        for text in ('"Bytes":900101', '"19001011"', '110000199001011235', 'b@example.com', ''):
            self.assertFalse(self.needles.find(text.encode()), text)

    def test_names_the_file_and_leaves_out_what_it_is_told_to(self):
        with tempfile.TemporaryDirectory() as folder:
            (Path(folder) / 'below').mkdir()
            (Path(folder) / 'below' / 'log').write_text('110000199001011234')
            (Path(folder) / 'accounts.jsonl').write_text('110000199001011234')
            self.assertEqual(scan_folder(folder, self.needles, {'accounts.jsonl'})[:2], (['below/log'], 1))


class Total(list):
    def add(self, value):
        self.append(value)


class Partition(unittest.TestCase):
    """One partition, with a command line that dies as often as it is told to."""

    def answer(self, outcomes, lines=('1', '2')):
        # The engine is not needed for a partition and may not be installed.
        with mock.patch.dict('sys.modules', {'pyspark': mock.MagicMock(AccumulatorParam=object)}):
            import audit_job
        totals = Total()
        ended = [subprocess.CompletedProcess([], status, stdout, '{"lines":2,"rules":{"own":1}}') for status, stdout in outcomes]
        with mock.patch('subprocess.run', side_effect=ended):
            return audit_job.answer_partition(iter(lines), ['node'], totals), totals

    def test_a_process_that_died_is_started_again_and_counted_once(self):
        answers, totals = self.answer([(-9, 'a\n'), (0, 'a\n'), (0, 'a\nb\n')])
        self.assertEqual(answers, ['a', 'b'])
        self.assertEqual([(total['lines'], total['rule own'], total['restarts']) for total in totals], [(2, 1, 2)])

    def test_dies_always(self):
        with self.assertRaisesRegex(RuntimeError, 'the last time with -9$'):
            self.answer([(-9, 'secret')] * 4)

    def test_an_empty_partition_starts_nothing(self):
        self.assertEqual(self.answer([], ()), ([], []))


if __name__ == '__main__':
    unittest.main()
