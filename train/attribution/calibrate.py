"""Confidence and threshold of a trained network, from training articles that it has not seen: a logistic regression of
"content at a Jaccard of 0.8 or better, and the source" on the cue's probability, the roles' probability and whether
there is a source. Prints the reliability on the development part, which has no say in it."""
import math
import random
import sys

import numpy as np
import torch

from data import prepare, read, Vocabulary
from draw_reliability import draw
from network import Network
from predict import candidates
from score import jaccard, score


def load(path):
    saved = torch.load(path)
    v = saved["vocabulary"]
    vocabulary = Vocabulary(v["words"], v["prefixes"], v["suffixes"])
    a = saved["args"]
    network = Network(saved["sizes"], saved["class_sizes"], [len(t) for t in saved["tasks"]], a["hidden"], a["role_hidden"])
    network.load_state_dict(saved["state"])
    return saved, vocabulary, network


def evidence(p, log_p, source):
    p = min(max(p, 1e-6), 1 - 1e-6)
    return [1.0, math.log(p / (1 - p)), log_p, 1.0 if source else 0.0]


def resolved(found, weights):
    """Candidates with content, the surer first, without those whose content a surer one has; with confidences."""
    rows = []
    for p, log_p, source, cue, content in found:
        if content:
            x = np.array(evidence(p, log_p, source))
            rows.append((1 / (1 + math.exp(-float(x @ weights))), x, source, cue, content))
    rows.sort(key=lambda r: (-r[0], min(r[3])))
    kept = []
    for row in rows:
        if not any(len(row[4] & k[4]) > 0.5 * min(len(row[4]), len(k[4])) for k in kept):
            kept.append(row)
    return kept


def is_right(row, gold):
    _, _, source, _, content = row
    return any(jaccard(set(c), content) >= 0.8 and (bool(set(s) & source) or (not s and not source)) for s, _, c in gold)


def fit(articles, found):
    weights = np.array([0.0, 1.0, 0.3, 0.0])
    for _ in range(3):  # which of two rivals is kept depends on the weights: a few rounds settle it
        xs, ys = [], []
        for article, one in zip(articles, found):
            for row in resolved(one, weights):
                xs.append(row[1])
                ys.append(is_right(row, article.gold))
        x, y = np.array(xs), np.array(ys, dtype=float)
        w = np.zeros(4)
        for _ in range(60):
            q = 1 / (1 + np.exp(-x @ w))
            gradient = x.T @ (q - y) + 1e-2 * w
            hessian = (x * (q * (1 - q))[:, None]).T @ x + 1e-2 * np.eye(4)
            w -= np.linalg.solve(hessian, gradient)
        weights = w
    return weights


def predictions(found, weights, least):
    return [[(s, c, x) for q, _, s, c, x in resolved(one, weights) if q >= least] for one in found]


def best_threshold(articles, found, weights):
    options = [k / 100 for k in range(15, 71, 1)]
    f1 = [score(articles, predictions(found, weights, t))["wsw.8"] for t in options]
    smooth = [sum(f1[max(0, i - 3) : i + 4]) / len(f1[max(0, i - 3) : i + 4]) for i in range(len(f1))]
    return options[int(np.argmax(smooth))]


def reliability(articles, found, weights, bins=10):
    rows = [(q, is_right((q, x, s, c, k), a.gold)) for a, one in zip(articles, found) for q, x, s, c, k in resolved(one, weights)]
    table, error = [], 0.0
    for b in range(bins):
        part = [(q, y) for q, y in rows if b / bins <= q < (b + 1) / bins or (b == bins - 1 and q == 1)]
        if part:
            mean, share = sum(q for q, _ in part) / len(part), sum(y for _, y in part) / len(part)
            error += len(part) / len(rows) * abs(mean - share)
            table.append((b / bins, len(part), mean, share))
    return table, error


def main(path, data, diagram=None):
    torch.set_num_threads(1)
    saved, vocabulary, network = load(path)
    width = len(saved["class_sizes"])
    train = read(data + "/train.jsonl", width)
    random.Random(7).shuffle(train)
    held = train[len(train) - saved["args"]["hold"] :]
    dev = read(data + "/dev.jsonl", width)
    for part in (held, dev):
        prepare(part, vocabulary, saved["tasks"])
    found = candidates(network, held)
    weights = fit(held, found)
    least = best_threshold(held, found, weights)
    print("weights", [round(float(w), 3) for w in weights], "threshold", least, "on", len(held), "held-out articles")
    print("held out", score(held, predictions(found, weights, least)))
    on_dev = candidates(network, dev)
    print("dev     ", score(dev, predictions(on_dev, weights, least)))
    table, error = reliability(dev, on_dev, weights)
    if diagram:
        draw(table, diagram)
    for low, count, mean, share in table:
        print(f"  {low:.1f}  {count:5d}  said {mean:.3f}  right {share:.3f}")
    print(f"expected calibration error on dev {error:.4f}")
    saved["calibration"], saved["threshold"] = [float(w) for w in weights], least
    torch.save(saved, path)


if __name__ == "__main__":
    main(*sys.argv[1:])
