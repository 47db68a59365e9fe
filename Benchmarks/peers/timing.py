"""What the Python engines share: the questions, and the clock."""

import time


def read_questions(path):
    return [line.rstrip("\n").split("\t", 1)[1] for line in open(path)]


def percentiles(questions, ask):
    """p50, p95 and p99 in µs of a second pass over the questions, by nearest rank."""
    for question in questions:
        ask(question)
    times = []
    for question in questions:
        start = time.perf_counter_ns()
        ask(question)
        times.append((time.perf_counter_ns() - start) / 1000)
    times.sort()
    return [times[max(0, -(-len(times) * share // 100) - 1)] for share in (50, 95, 99)]
