"""Measures gongshi beside Hugo on the same invented records, and prints ratios.

usage: bench.py GONGSHI HUGO [N…]
"""

import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from records import records
from writing import change_one, write_gongshi, write_hugo

RUNS = 3


def run(command, statuses=(0,)):
    """Runs a command: wall and processor seconds, and the most memory it held in MB."""
    start = time.monotonic()
    with tempfile.TemporaryFile() as output:
        process = subprocess.Popen(command, stdout=output, stderr=output)
        _, status, usage = os.wait4(process.pid, 0)
        wall = time.monotonic() - start
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode not in statuses:
            output.seek(0)
            sys.exit(f"{command[0]} ended with {process.returncode}:\n{output.read()[-2000:].decode()}")
    return wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def files(folder):
    """How many files a folder holds."""
    return sum(len(names) for _, _, names in os.walk(folder))


class Side:
    """One of the two programs with its site."""

    def __init__(self, name, command, output, record, statuses):
        self.name, self.command, self.output = name, command, output
        self.record, self.statuses = record, statuses
        self.results = {}

    def clear(self):
        """Takes away what was built, and all that is known of it."""
        for path in [self.output, self.output.parent / f".{self.output.name}.gongshi"]:
            shutil.rmtree(path, ignore_errors=True)

    def measure(self, stage):
        """Runs the program once and keeps the numbers."""
        self.results.setdefault(stage, []).append(run(self.command, self.statuses))

    def median(self, stage, column):
        """The middle of the runs of a stage."""
        return statistics.median(result[column] for result in self.results[stage])


def bench(count, gongshi, hugo, room):
    """Builds both sites in turns, so that what else the machine does meets both."""
    made = list(records(count))
    write_gongshi(room / "gongshi", made)
    write_hugo(room / "hugo", made, Path(__file__).parent / "hugo")
    sides = [
        # 1 says that there are findings; a site of ten years has some.
        Side("gongshi", [gongshi, "build", "--site", room / "gongshi", "--output", room / "a"], room / "a",
             room / "gongshi/content/matters/2024/青禾村0003.md", (0, 1)),
        Side("hugo", [hugo, "--source", room / "hugo", "--destination", room / "b"], room / "b",
             room / "hugo/content/matters/2024/cun-3.md", (0,)),
    ]
    for _ in range(RUNS):
        for side in sides:
            side.clear()
            side.measure("cold")
        for side in sides:
            side.measure("unchanged")
        for side in sides:
            change_one(side.record)
            side.measure("one changed")
    ours, theirs = sides
    check = [run([gongshi, "check", "--site", room / "gongshi"], (0, 1)) for _ in range(RUNS)]
    print(f"\n{count:,} records; files: gongshi {files(ours.output):,}, hugo {files(theirs.output):,}")
    print(f"{'':14}{'gongshi':>30}{'hugo':>30}{'hugo : gongshi':>16}")
    print(f"{'':14}" + f"{'wall s':>10}{'cpu s':>10}{'MB':>10}" * 2 + f"{'wall':>8}{'cpu':>8}")
    for stage in ["cold", "unchanged", "one changed"]:
        row = [side.median(stage, column) for side in sides for column in range(3)]
        print(f"{stage:14}" + "".join(f"{x:10.2f}{y:10.2f}{z:10.0f}" for x, y, z in [row[:3], row[3:]])
              + f"{row[3] / row[0]:8.1f}{row[4] / row[1]:8.1f}")
    row = [statistics.median(result[column] for result in check) for column in range(3)]
    print(f"{'check alone':14}{row[0]:10.2f}{row[1]:10.2f}{row[2]:10.0f}")
    return ours.median("cold", 1) / count


def main():
    gongshi, hugo, *counts = sys.argv[1:]
    costs = []
    for count in [int(text) for text in counts] or [1_000, 10_000]:
        # /dev/shm is in memory: no disk is measured.
        with tempfile.TemporaryDirectory(dir="/dev/shm", prefix="gongshi-bench-") as room:
            costs.append((count, bench(count, gongshi, hugo, Path(room))))
    print("\ncpu of a cold build a record: "
          + ", ".join(f"{1e6 * cost:.0f} µs of {count:,}" for count, cost in costs))


if __name__ == "__main__":
    main()
