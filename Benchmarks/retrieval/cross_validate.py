"""Chooses ranking parameters on some questions and measures them on others.

    cross_validate.py --lind LIND --folds 5 [--set NAME=VALUE,VALUE…]… COLLECTION…

A COLLECTION is INDEX:QUERIES:QRELS. Every combination of the values of all --set options is
measured on every collection. Two figures are printed for each collection (nDCG@10):

- by questions: the questions are dealt into folds; for each fold the combination is taken that is
  best on the other folds, as a mean over the collections, and measured on the fold;
- by collections: the combination is taken that is best on the other collections.

One combination serves all collections at a time: nothing is fitted to one of them.
"""

import argparse
import itertools
import subprocess
import sys
import tempfile


def arguments():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--lind", default="lind")
    parser.add_argument("--folds", type=int, default=5)
    parser.add_argument("--base", default="default", help="the configuration that is varied")
    parser.add_argument("--set", action="append", default=[], metavar="NAME=VALUE,VALUE")
    parser.add_argument("collections", nargs="+", metavar="INDEX:QUERIES:QRELS")
    return parser.parse_args()


def combinations(base, settings):
    """Configurations as `lind evaluate retrieval --configuration` reads them."""
    choices = []
    for setting in settings:
        name, values = setting.split("=", 1)
        choices.append([f"{name}={value}" for value in values.split(",")])
    return [",".join([base, *chosen]) for chosen in itertools.product(*choices)]


def ndcg_by_topic(lind, collection, configuration):
    index, queries, qrels = collection.split(":")
    with tempfile.NamedTemporaryFile("r", suffix=".tsv") as table:
        command = [lind, "evaluate", "retrieval", "--index", index, "--queries", queries]
        command += ["--qrels", qrels, "--configuration", configuration, "--depth", "10"]
        command += ["--by-topic", table.name]
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
        rows = [line.rstrip("\n").split("\t") for line in open(table.name)]
    column = rows[0].index("nDCG@10")
    return [float(row[column]) for row in rows[1:]]


def mean(values):
    return sum(values) / len(values)


def held_out_by_questions(figures, folds):
    """figures[configuration][collection] are the questions' figures; the mean of each collection
    over the folds, and what was chosen for each."""
    collections = range(len(next(iter(figures.values()))))
    held_out = [[] for _ in collections]
    chosen = []
    for fold in range(folds):
        def rest(configuration):
            return mean([
                mean([v for n, v in enumerate(values) if n % folds != fold])
                for values in figures[configuration]
            ])
        best = max(figures, key=rest)
        chosen.append(best)
        for collection in collections:
            held_out[collection] += figures[best][collection][fold::folds]
    return [mean(values) for values in held_out], chosen


def held_out_by_collections(figures):
    collections = range(len(next(iter(figures.values()))))
    found = []
    for left_out in collections:
        best = max(figures, key=lambda configuration: mean([
            mean(values) for n, values in enumerate(figures[configuration]) if n != left_out
        ]))
        found.append((mean(figures[best][left_out]), best))
    return found


def main():
    options = arguments()
    figures = {}
    for configuration in combinations(options.base, options.set):
        figures[configuration] = [
            ndcg_by_topic(options.lind, collection, configuration)
            for collection in options.collections
        ]
        print(configuration, *(f"{mean(v):.4f}" for v in figures[configuration]), sep="\t")
        sys.stdout.flush()
    by_questions, chosen = held_out_by_questions(figures, options.folds)
    print("held out by questions", *(f"{value:.4f}" for value in by_questions), sep="\t")
    for fold, configuration in enumerate(chosen):
        print(f"  fold {fold + 1}", configuration, sep="\t")
    if len(options.collections) > 1:
        by_collections = held_out_by_collections(figures)
        print("held out by collections", *(f"{v:.4f}" for v, _ in by_collections), sep="\t")
        for (_, configuration), collection in zip(by_collections, options.collections):
            print(f"  {collection.split(':')[0]}", configuration, sep="\t")


if __name__ == "__main__":
    main()
