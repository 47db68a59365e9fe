"""bm25s with numba: English stems; the questions are tokenised before the clock starts."""

import json
import sys

import bm25s
import Stemmer

from timing import percentiles, read_questions

STEMMER = Stemmer.Stemmer("english")


def index(corpus, path):
    texts = []
    for line in open(corpus):
        record = json.loads(line)
        texts.append(f"{record['title']} {record['text']}")
    tokens = bm25s.tokenize(texts, stopwords="en", stemmer=STEMMER, show_progress=False)
    retriever = bm25s.BM25(k1=1.2, b=0.75, backend="numba")
    retriever.index(tokens, show_progress=False)
    retriever.save(path)


def search(path, questions, limit):
    retriever = bm25s.BM25.load(path)
    retriever.backend = "numba"
    retriever.activate_numba_scorer()
    tokens = [
        bm25s.tokenize([text], stopwords="en", stemmer=STEMMER, show_progress=False)
        for text in read_questions(questions)
    ]

    def ask(query):
        return retriever.retrieve(query, k=limit, show_progress=False, n_threads=1)

    print(json.dumps(percentiles(tokens, ask)))


if sys.argv[1] == "index":
    index(*sys.argv[2:4])
else:
    search(sys.argv[2], sys.argv[3], int(sys.argv[4]))
