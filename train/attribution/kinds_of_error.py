"""Attributions that were missed or made up on PolNeAR's development part, counted by kind.

    python3 kinds_of_error.py CORPORA FOUND.jsonl

FOUND.jsonl: what `counterclaim attribute` prints for the development texts, each a file named by its id."""
import collections
import gzip
import json
import re
import sys

SAYING = set(
    "say said says saying tell told tells add added adds wrote write writes ask asked asks report reported reports announce "
    "announced claim claimed claims warn warned argue argued insist insisted admitted state stated declare declared according "
    "call called calls suggested suggest tweeted explained noted".split()
)


def tokens(spans, text):
    return {start + m.start() for start, end in spans for m in re.finditer(r"\w+|[^\s\w]", text[start:end])}


def kind_of_cue(cue, text, tags):
    words = re.findall(r"\w+", " ".join(text[s:e] for s, e in cue).lower())
    if SAYING & set(words):
        return "speech verb"
    parts = [tags.get(p, "") for p in sorted(tokens(cue, text))]
    for letter, name in (("V", "other verb"), ("N", "noun")):
        if any(p.startswith(letter) for p in parts):
            return name
    return "adjective or phrase" if words else "mark"


def kind_of_miss(gold, found, cue_kind):
    source, cue, content = gold
    same = [f for f in found if len(content & f[2]) >= 0.8 * len(content | f[2])]
    if any(source & f[0] or not (source or f[0]) for f in same):
        return "right"
    if same:
        return "source: " + ("none found" if not same[0][0] else "found where there is none" if not source else "another one")
    beside = [f for f in found if f[1] & cue]
    if not beside:
        return f"missed, {cue_kind}" + (", its content given to another cue" if any(f[2] & content for f in found) else "")
    other = max(beside, key=lambda f: len(f[2] & content))[2]
    if not other & content:
        return "content elsewhere"
    begin, end = min(other) - min(content), max(other) - max(content)
    parts = ["begins too " + ("early" if begin < 0 else "late")] * (begin != 0) + ["ends too " + ("late" if end > 0 else "early")] * (end != 0)
    return "content " + (" and ".join(parts) or "broken otherwise")


def main(corpora, path):
    found_by = {row["id"]: row for row in map(json.loads, open(path, encoding="utf8"))}
    count = collections.Counter()
    for line in gzip.open(corpora + "/data/polnear/dev.corenlp.jsonl.gz", "rt", encoding="utf8"):
        article = json.loads(line)
        text = article["text"]
        tags = {t[0]: t[2] for sentence in article["sents"] or [] for t in sentence}
        triple = lambda a: [tokens(a[role], text) for role in ("source", "cue", "content")]
        gold = [(triple(a), a["cue"]) for a in article["attributions"]]
        found = [(triple(a), a["cue"]) for a in found_by.get(article["id"], {"attributions": []})["attributions"]]
        for one, cue in gold:
            count[kind_of_miss(one, [f for f, _ in found], kind_of_cue(cue, text, tags))] += 1
        for one, cue in found:
            if not any(one[1] & g[1] for g, _ in gold):
                count["spurious, " + kind_of_cue(cue, text, tags)] += 1
    for kind, n in count.most_common():
        print(f"{n:5d}  {kind}")


if __name__ == "__main__":
    main(*sys.argv[1:])
