"""tantivy: one field, English stems; the query is the OR of its terms."""

import json
import os
import re
import sys

import tantivy

from timing import percentiles, read_questions


def schema():
    builder = tantivy.SchemaBuilder()
    builder.add_text_field("id", stored=True, tokenizer_name="raw")
    builder.add_text_field("body", stored=False, tokenizer_name="en_stem")
    return builder.build()


def index(corpus, path):
    os.makedirs(path)
    writer = tantivy.Index(schema(), path=path).writer(heap_size=256_000_000, num_threads=1)
    for line in open(corpus):
        record = json.loads(line)
        writer.add_document(tantivy.Document(
            id=record["_id"], body=f"{record['title']} {record['text']}"))
    writer.commit()
    writer.wait_merging_threads()


def search(path, questions, limit):
    opened = tantivy.Index.open(path)
    searcher = opened.searcher()

    def ask(text):
        query = opened.parse_query(re.sub(r"[^\w]+", " ", text).lower(), ["body"])
        return searcher.search(query, limit, count=False).hits

    print(json.dumps(percentiles(read_questions(questions), ask)))


if sys.argv[1] == "index":
    index(*sys.argv[2:4])
else:
    search(sys.argv[2], sys.argv[3], int(sys.argv[4]))
