"""Indexes one corpus with each engine and times the same questions, in turns, on one core."""

import argparse
import gzip
import json
import os
import random
import shutil
import statistics
import subprocess
import sys
import time

HERE = os.path.dirname(os.path.abspath(__file__))
BENCH = os.environ["LIND_BENCH"]
LIND = os.environ["LIND"]
JAR = f"{BENCH}/lucene.jar"
LIMITS = (10, 100)


def corpus(data, passages):
    """The first `passages` of the trials corpus; beyond its end, passages of its sentences."""
    path = f"{BENCH}/corpus-{passages}.jsonl"
    if os.path.exists(path):
        return path
    with gzip.open(f"{data}/trials/corpus.jsonl.gz", "rt") as source:
        lines = [line for line, _ in zip(source, range(passages))]
    with open(path, "w") as target:
        target.writelines(lines)
        generate(lines, passages - len(lines), target)
    return path


def generate(lines, count, target):
    """Writes `count` passages of sentences drawn at random, as long as real ones."""
    if count <= 0:
        return
    draw = random.Random(1747)
    records = [json.loads(line) for line in lines]
    sentences = [s for record in records for s in record["text"].split(". ") if s]
    sizes = [max(1, record["text"].count(". ")) for record in records]
    for number in range(count):
        text = ". ".join(draw.choices(sentences, k=draw.choice(sizes)))
        record = {"_id": f"generated:{number}", "title": "", "text": text}
        target.write(json.dumps(record) + "\n")


def questions(data):
    """The questions of BioASQ and of trials in one file, an id, a tab and a text a line."""
    path = f"{BENCH}/questions.tsv"
    with open(path, "w") as target:
        for collection in ("bioasq", "trials"):
            for line in open(f"{data}/{collection}/queries.jsonl"):
                record = json.loads(line)
                text = " ".join(record["text"].split())
                target.write(f"{collection}-{record['_id']}\t{text}\n")
    return path


def measured(command):
    """Runs a command on one core; returns its output, wall seconds and peak megabytes."""
    start = time.monotonic()
    process = subprocess.Popen(
        ["taskset", "-c", "0", *command], stdout=subprocess.PIPE, text=True)
    output = process.stdout.read()
    _, status, usage = os.wait4(process.pid, 0)
    if status != 0:
        sys.exit(f"failed: {' '.join(command)}")
    return output, time.monotonic() - start, usage.ru_maxrss / 1024


def size(path):
    if os.path.isfile(path):
        return os.path.getsize(path)
    return sum(os.path.getsize(os.path.join(folder, name))
               for folder, _, names in os.walk(path) for name in names)


class Lind:
    def __init__(self, configuration):
        self.configuration = configuration

    def index(self, corpus, index):
        return [LIND, "index", "build", corpus, "--index", index]

    def search(self, index, questions, limit):
        return [LIND, "evaluate", "retrieval", "--index", index, "--queries", questions,
                "--depth", str(limit), "--rounds", "2", "--configuration", self.configuration]

    def figures(self, output):
        rows = dict(line.rsplit(None, 1) for line in output.splitlines() if line.strip())
        return [float(rows[f"time {name}, ms"]) * 1000 for name in ("p50", "p95", "p99")]


class Script:
    """An engine that answers `index CORPUS INDEX` and `search INDEX QUESTIONS LIMIT`."""

    def __init__(self, command):
        self.command = command

    def index(self, corpus, index):
        return [*self.command, "index", corpus, index]

    def search(self, index, questions, limit):
        return [*self.command, "search", index, questions, str(limit)]

    def figures(self, output):
        return json.loads(output.splitlines()[-1])


def engines():
    found = {
        "lind, plain BM25": Lind("plain"),
        "lind, default": Lind("default"),
        "tantivy": Script([sys.executable, f"{HERE}/peer_tantivy.py"]),
        "bm25s": Script([sys.executable, f"{HERE}/peer_bm25s.py"]),
    }
    if os.path.exists(JAR):
        found["lucene"] = Script(
            ["java", "-Xmx2g", "-cp", JAR, f"{HERE}/PeerLucene.java"])
    return found


def build(found, indexes, text):
    print(f"{'engine':<18}{'build, s':>10}{'index, MB':>11}{'peak, MB':>10}")
    for name, engine in found.items():
        if name == "lind, default":
            continue
        shutil.rmtree(indexes[name], ignore_errors=True)
        _, seconds, peak = measured(engine.index(text, indexes[name]))
        print(f"{name:<18}{seconds:>10.1f}{size(indexes[name]) / 1e6:>11.0f}{peak:>10.0f}",
              flush=True)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("data")
    parser.add_argument("--passages", type=int, default=149_221)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--keep", action="store_true", help="time the indexes of the last run")
    arguments = parser.parse_args()
    text, asked = corpus(arguments.data, arguments.passages), questions(arguments.data)
    found = engines()

    print(f"{arguments.passages} passages, one core\n")
    indexes = {name: f"{BENCH}/index-{name.split(',')[0]}" for name in found}
    if not arguments.keep:
        build(found, indexes, text)

    times = {(name, limit): [] for name in found for limit in LIMITS}
    for _ in range(arguments.rounds):
        for name, engine in found.items():
            for limit in LIMITS:
                output, _, _ = measured(engine.search(indexes[name], asked, limit))
                times[name, limit].append(engine.figures(output))

    for limit in LIMITS:
        print(f"\ntop {limit}, µs a question (median of {arguments.rounds} rounds)")
        print(f"{'engine':<18}{'p50':>9}{'p95':>9}{'p99':>9}{'lind p50 ×':>12}{'lind p95 ×':>12}")
        own = [statistics.median(column) for column in zip(*times["lind, plain BM25", limit])]
        for name in found:
            figures = [statistics.median(column) for column in zip(*times[name, limit])]
            ratios = [own[place] / figures[place] for place in (0, 1)]
            print(f"{name:<18}" + "".join(f"{figure:>9.0f}" for figure in figures)
                  + "".join(f"{ratio:>12.2f}" for ratio in ratios))


main()
