"""Who-said-what on our own tokens, after shared/eval/attribution.mjs; for choosing among models while training."""


def jaccard(a, b):
    both = len(a & b)
    return both / (len(a) + len(b) - both)


def match(gold, found, least, sources=True):
    pairs = []
    for g, (gs, _, gc) in enumerate(gold):
        for f, (fs, _, fc) in enumerate(found):
            if sources and not (gs & fs or (not gs and not fs)):
                continue
            j = jaccard(gc, fc) if gc and fc else 0
            if j >= least:
                pairs.append((-j, g, f))
    pairs.sort()
    used_g, used_f = set(), set()
    for _, g, f in pairs:
        if g not in used_g and f not in used_f:
            used_g.add(g)
            used_f.add(f)
    return used_g, used_f


def f1(hits, found, gold):
    return 200 * hits / max(1, found + gold)


def score(articles, predictions):
    """predictions: a list of (source set, cue set, content set) for each article. Percent."""
    gold_all = [[tuple(map(set, a)) for a in article.gold] for article in articles]
    gold = sum(map(len, gold_all))
    found = sum(map(len, predictions))
    out = {}
    for name, least, sources in (("wsw.8", 0.8, True), ("wsw.5", 0.5, True), ("content.8", 0.8, False)):
        hits = sum(len(match(g, p, least, sources)[0]) for g, p in zip(gold_all, predictions))
        out[name] = f1(hits, found, gold)
    cues = sum(sum(any(g[1] & p[1] for p in ps) for g in gs) for gs, ps in zip(gold_all, predictions))
    out["cue R"] = 100 * cues / gold
    right = sum(sum(any(g[1] & p[1] for g in gs) for p in ps) for gs, ps in zip(gold_all, predictions))
    out["cue P"] = 100 * right / max(1, found)
    return out
