"""Word vectors of raw news: positive pointwise mutual information of words within five tokens, its largest singular
vectors scaled by the square roots of their values. One matrix of 12,000 × 12,000; two minutes on one core."""
import collections
import sys

import numpy as np
import torch

LEAST, MOST, REACH, DIMENSIONS = 4, 12000, 5, 64


def main(source, out):
    torch.manual_seed(1)
    torch.set_num_threads(1)
    lines = [line.split() for line in open(source, encoding="utf8")]
    count = collections.Counter(w for line in lines for w in line)
    words = [w for w, c in sorted(count.items(), key=lambda kv: (-kv[1], kv[0])) if c >= LEAST][:MOST]
    number = {w: i for i, w in enumerate(words)}
    together = np.zeros((len(words), len(words)), dtype=np.float32)
    for line in lines:
        ids = np.array([number.get(w, -1) for w in line], dtype=np.int64)
        for d in range(1, REACH + 1):
            a, b = ids[:-d], ids[d:]
            both = (a >= 0) & (b >= 0)
            np.add.at(together, (a[both], b[both]), 1 / d)
    together += together.T.copy()
    total = together.sum()
    rows = together.sum(1)
    contexts = rows ** 0.75 / (rows ** 0.75).sum()
    for i in range(len(words)):
        with np.errstate(divide="ignore"):
            together[i] = np.maximum(0, np.log(together[i] / (rows[i] * contexts + 1e-9)) if rows[i] else 0)
    u, s, _ = torch.svd_lowrank(torch.from_numpy(together), DIMENSIONS, niter=4)
    vectors = u * s.sqrt()
    vectors = vectors / vectors.std() * 0.3
    torch.save({"words": words, "vectors": vectors}, out)
    for w in ("said", "accused", "army", "moscow", "rebels"):
        if w in number:
            v = torch.nn.functional.normalize(vectors, dim=1)
            near = (v @ v[number[w]]).topk(9).indices.tolist()
            print(w, [words[i] for i in near[1:]])
    print(len(words), "words of", len(lines), "articles,", total)


if __name__ == "__main__":
    main(*sys.argv[1:])
