"""Attributions of articles by a network, as src/attribute/en/tagger does it."""
import torch

from data import CUE, batches, blocks_of, tensors, window_of


SHARE = 0.6  # the same in src/attribute/en/tagger/find-cue-spans.ts


def cue_spans(marginal, least):
    """Runs of tokens whose probability to be cue is at least `least`; a likely beginning inside a run cuts it."""
    spans = []
    for i, row in enumerate(marginal):
        p = row[CUE] + row[CUE + 1]
        if p < least:
            continue
        if spans and spans[-1][1] == i and row[CUE] < row[CUE + 1]:
            spans[-1][1] = i + 1
        else:
            spans.append([i, i + 1])
    return [trim(marginal, f, e) for f, e in spans]


def trim(marginal, first, end):
    """Without what at its edges is far less likely than its likeliest token."""
    p = [marginal[i][CUE] + marginal[i][CUE + 1] for i in range(first, end)]
    keep = [i for i, one in enumerate(p) if one >= SHARE * max(p)]
    low, high = keep[0], keep[-1] + 1
    return first + low, first + high, sum(p[low:high]) / (high - low)


def candidates(network, articles, least=0.15, tokens=6000):
    """For each article a list of (cue p, role log p, source, cue, content), sets of token numbers."""
    network.eval()
    place = {id(a): k for k, a in enumerate(articles)}
    out = [[] for _ in articles]
    with torch.no_grad():
        for batch in batches(articles, tokens):
            ids, classes, _, _, lengths = tensors(batch)
            mask = torch.arange(ids.shape[1])[None] < lengths[:, None]
            _, states = network.encode(ids, classes, lengths)
            flat = network.flat(states)
            marginals = network.flat_crf.marginals(flat, mask)
            frames = []
            for row, (a, f, e) in enumerate(batch):
                runs = blocks_of(a)
                for first, end, p in cue_spans(marginals[row, : e - f].tolist(), least):
                    low, high = window_of(runs, f, e, f + first)
                    frames.append((row, low - f, high - f, first, min(end, high - f), p))
            if not frames:
                continue
            scores, sizes = network.role_scores(states, flat, frames)
            for (row, low, _, first, end, p), score, size in zip(frames, scores, sizes.tolist()):
                path, log_p = network.role_crf.decode(score, size)
                a, f, _ = batch[row]
                base = f + low
                source = {base + i for i, y in enumerate(path) if y in (1, 2)}
                content = {base + i for i, y in enumerate(path) if y in (3, 4)}
                out[place[id(a)]].append((p, log_p, source, set(range(f + first, f + end)), content))
    network.train()
    return out


def choose(found, least):
    """Those with content whose cue is likely enough; of two with the same content the likelier."""
    kept = []
    for p, log_p, source, cue, content in sorted(found, key=lambda x: (-x[0], min(x[3]))):
        if p < least or not content:
            continue
        if any(len(content & k[2]) > 0.5 * min(len(content), len(k[2])) for k in kept):
            continue
        kept.append((source, cue, content))
    return kept
