"""What trained networks think of the training articles, averaged: for each token the probabilities of the flat labels, for
each cue those of its roles. A smaller network learns from these beside the annotation (train.py --teacher)."""
import sys

import numpy as np
import torch

from calibrate import load
from data import batches, frames, prepare, read, tensors


def opinions(network, articles):
    network.eval()
    flat = {id(a): np.zeros((len(a.words), 7), dtype=np.float32) for a in articles}
    roles = {id(a): {} for a in articles}
    with torch.no_grad():
        for batch in batches(articles, 8000):
            ids, classes, _, _, lengths = tensors(batch)
            mask = torch.arange(ids.shape[1])[None] < lengths[:, None]
            _, states = network.encode(ids, classes, lengths)
            scores = network.flat(states)
            marginals = network.flat_crf.marginals(scores, mask).numpy()
            for row, (a, f, e) in enumerate(batch):
                flat[id(a)][f:e] = marginals[row, : e - f]
            cues = frames(batch)
            if not cues:
                continue
            role_scores, sizes = network.role_scores(states, scores, cues)
            role_mask = torch.arange(role_scores.shape[1])[None] < sizes[:, None]
            role = network.role_crf.marginals(role_scores, role_mask).numpy()
            for k, (row, low, high, first, _, _) in enumerate(cues):
                a, f, _ = batch[row]
                roles[id(a)][f + first] = role[k, : high - low]
    return flat, roles


def main(data, out, *checkpoints):
    torch.set_num_threads(1)
    sums, counts = {}, {}
    for path in checkpoints:
        saved, vocabulary, network = load(path)
        width = len(saved["class_sizes"])
        articles = read(data + "/train.jsonl", width)
        if saved["args"].get("own"):  # a network that never saw our own text has no say on it
            articles += read(data + "/own.jsonl", width)
        prepare(articles, vocabulary, saved["tasks"])
        flat, roles = opinions(network, articles)
        now = {a.id: (flat[id(a)], roles[id(a)]) for a in articles}
        for key, (f, r) in now.items():
            counts[key] = counts.get(key, 0) + 1
            if key not in sums:
                sums[key] = (f, r)
                continue
            sums[key][0].__iadd__(f)
            for cue, p in r.items():
                sums[key][1][cue] += p
        print(path, len(now), "articles", flush=True)
    half = lambda key, p: (p / counts[key]).astype(np.float16)
    torch.save({k: (half(k, f), {c: half(k, p) for c, p in r.items()}) for k, (f, r) in sums.items()}, out)


if __name__ == "__main__":
    main(*sys.argv[1:])
