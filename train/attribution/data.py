"""PolNeAR as exported by export-features.ts: vocabularies, chunks of paragraphs, batches."""
import base64
import collections
import json
import random

import numpy as np
import torch

UNKNOWN, FIRST_ID = 1, 2  # 0 is padding
CHUNK, LONGEST = 160, 320  # tokens; the same numbers stand in src/attribute/en/tagger/cut-chunks.ts
O, SOURCE, CUE, CONTENT = 0, 1, 3, 5  # flat labels: B at the number, I one above


class Article:
    def __init__(self, row, width):
        self.id = row["id"]
        self.words = row["words"]
        n = len(self.words)
        self.classes = np.frombuffer(base64.b64decode(row["classes"]), dtype=np.uint8).reshape(n, width).astype(np.int64)
        self.sentences = row["sentences"]
        self.spans = row["spans"]
        self.gold = [tuple(map(tuple, a)) for a in row["attributions"]]
        self.flat = np.zeros(n, dtype=np.int64)
        owner = np.full(n, -1)
        for k, (source, cue, content) in enumerate(self.gold):
            for label, part in ((SOURCE, source), (CUE, cue), (CONTENT, content)):
                for i in part:
                    if self.flat[i]:
                        continue
                    goes_on = i > 0 and owner[i - 1] == k and self.flat[i - 1] in (label, label + 1)
                    self.flat[i] = label + 1 if goes_on else label
                    owner[i] = k
        self.machine = row["machine"]


def read(path, width):
    with open(path, encoding="utf8") as lines:
        return [Article(json.loads(line), width) for line in lines]


def affixes(word):
    return word[:3], word[-3:]


class Vocabulary:
    """Ids of words, prefixes and suffixes; made once from the training part."""

    def __init__(self, words, prefixes, suffixes):
        self.words, self.prefixes, self.suffixes = words, prefixes, suffixes
        self.word_id = {w: i + FIRST_ID for i, w in enumerate(words)}
        self.prefix_id = {w: i + FIRST_ID for i, w in enumerate(prefixes)}
        self.suffix_id = {w: i + FIRST_ID for i, w in enumerate(suffixes)}

    @staticmethod
    def of(articles, extra=(), least=2, most_affixes=3000):
        count = collections.Counter(w for a in articles for w in a.words)
        known = sorted({w for w, c in count.items() if c >= least} | set(extra))
        prefix = collections.Counter(affixes(w)[0] for w in known)
        suffix = collections.Counter(affixes(w)[1] for w in known)
        top = lambda c: sorted(x for x, _ in sorted(c.items(), key=lambda kv: (-kv[1], kv[0]))[:most_affixes])
        return Vocabulary(known, top(prefix), top(suffix))

    def ids(self, words):
        rows = [
            (self.word_id.get(w, UNKNOWN), self.prefix_id.get(w[:3], UNKNOWN), self.suffix_id.get(w[-3:], UNKNOWN))
            for w in words
        ]
        return np.array(rows, dtype=np.int64).reshape(len(words), 3)


def prepare(articles, vocabulary, tasks=None):
    """Adds ids and the labels of the tasks beside. `tasks` maps pos, ner, relation to ids; made where None."""
    if tasks is None:
        tasks = [{}, {}, {}]
        for a in articles:
            for _, pos, ner, _, relation in a.machine:
                for names, one in zip(tasks, (pos, ner, relation.split(":")[0])):
                    names.setdefault(one, len(names))
    for a in articles:
        n = len(a.words)
        a.ids = vocabulary.ids(a.words)
        a.side = np.full((n, 4), -1, dtype=np.int64)  # pos, ner, relation, head
        for i, pos, ner, head, relation in a.machine:
            a.side[i, :3] = [tasks[0].get(pos, -1), tasks[1].get(ner, -1), tasks[2].get(relation.split(":")[0], -1)]
            a.side[i, 3] = i if head == -1 else head
    return tasks


def blocks_of(article):
    """Runs of sentences of one block, long blocks cut at sentence ends: [first, end) of tokens."""
    runs = []
    block = None
    for first, end, b in article.sentences:
        if end <= first:
            continue
        if runs and b == block and end - runs[-1][0] <= LONGEST:
            runs[-1][1] = end
        else:
            runs.append([first, end])
        block = b
    return runs


def chunks_of(article, rng=None):
    """Consecutive runs until CHUNK tokens are reached: [first, end). With `rng` the cuts move, for training."""
    chunks = []
    target = CHUNK
    for first, end in blocks_of(article):
        if chunks and chunks[-1][1] - chunks[-1][0] < target and end - chunks[-1][0] <= LONGEST:
            chunks[-1][1] = end
        else:
            chunks.append([first, end])
            target = CHUNK if rng is None else rng.randint(40, 240)
    return chunks


def batches(articles, tokens, rng=None):
    """Lists of (article, first, end) of like length, `tokens` to a batch with padding."""
    pieces = [(a, f, e) for a in articles for f, e in chunks_of(a, rng)]
    jitter = (lambda: rng.random() * 12) if rng else (lambda: 0)
    pieces.sort(key=lambda p: p[2] - p[1] + jitter())
    out, now = [], []
    for piece in pieces:
        if now and (len(now) + 1) * (piece[2] - piece[1]) > tokens:
            out.append(now)
            now = []
        now.append(piece)
    if now:
        out.append(now)
    if rng:
        rng.shuffle(out)
    return out


def tensors(batch):
    longest = max(e - f for _, f, e in batch)
    size = len(batch)
    width = batch[0][0].classes.shape[1]
    ids = np.zeros((size, longest, 3), dtype=np.int64)
    classes = np.zeros((size, longest, width), dtype=np.int64)
    flat = np.zeros((size, longest), dtype=np.int64)
    side = np.full((size, longest, 4), -1, dtype=np.int64)
    for k, (a, f, e) in enumerate(batch):
        n = e - f
        ids[k, :n], classes[k, :n], flat[k, :n] = a.ids[f:e], a.classes[f:e], a.flat[f:e]
        side[k, :n] = a.side[f:e]
        head = side[k, :n, 3]
        head[head >= 0] -= f
        head[(head < 0) | (head >= n)] = -1
    lengths = torch.tensor([e - f for _, f, e in batch])
    return [torch.from_numpy(x) for x in (ids, classes, flat, side)] + [lengths]


WINDOW = 80  # tokens to either side of a cue, within its run; the same in src


def window_of(runs, first, end, cue):
    """The run that holds the cue's first token, clipped: [first, end) within the chunk [first, end)."""
    for f, e in runs:
        if f <= cue < e:
            return max(f, first, cue - WINDOW), min(e, end, cue + WINDOW)
    raise ValueError("cue outside all runs")


def frames(batch):
    """Cues of a batch: (row, window first, window end, cue first, cue end, labels), positions within the row."""
    out = []
    for row, (a, f, e) in enumerate(batch):
        runs = blocks_of(a)
        for source, cue, content in a.gold:
            if not cue or not f <= cue[0] < e or cue[-1] >= e:
                continue
            low, high = window_of(runs, f, e, cue[0])
            labels = np.zeros(high - low, dtype=np.int64)
            for label, part in ((1, source), (3, content)):
                for i in part:
                    if low <= i < high and labels[i - low] == 0:
                        goes_on = i > low and i - 1 in part and labels[i - 1 - low] in (label, label + 1)
                        labels[i - low] = label + 1 if goes_on else label
            out.append((row, low - f, high - f, cue[0] - f, cue[-1] + 1 - f, labels))
    return out
