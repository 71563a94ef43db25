"""Trains the sequence model. See README.md here for the one command that makes the committed weights."""
import argparse
import random
import time

import numpy as np
import torch

from data import Vocabulary, batches, frames, prepare, read, tensors
from network import Network
from predict import candidates, choose
from score import score


def arguments(*defaults):
    """The command line's; `defaults` are (name, value) where another program wants others."""
    p = argparse.ArgumentParser(description=__doc__)
    p.add_argument("data")
    p.add_argument("out")
    p.add_argument("--seed", type=int, default=1)
    p.add_argument("--epochs", type=int, default=14)
    p.add_argument("--hidden", type=int, default=112)
    p.add_argument("--role-hidden", type=int, default=48)
    p.add_argument("--dropout", type=float, default=0.35)
    p.add_argument("--rate", type=float, default=2e-3)
    p.add_argument("--tokens", type=int, default=3200)
    p.add_argument("--side", type=float, default=0.3, help="weight of parts of speech and dependencies")
    p.add_argument("--no-rules", action="store_true")
    p.add_argument("--name-dropout", type=float, default=0.3)
    p.add_argument("--house", type=float, default=0.15, help="share of chunks whose quotation marks are changed")
    p.add_argument("--embeddings")
    p.add_argument("--share", type=float, default=1.0, help="share of the training articles")
    p.add_argument("--teacher", help="opinions of larger networks, from teach.py")
    p.add_argument("--trust", type=float, default=0.5, help="weight of the teacher beside the annotation")
    p.add_argument("--hold", type=int, default=0, help="training articles kept out, for calibrate.py")
    p.add_argument("--own", type=int, default=0, help="how often an epoch holds our own training text")
    p.add_argument("--every", type=int, default=2)
    p.add_argument("--class-sizes", default="8,8,25,17,9,7,16,8")
    p.add_argument("--pretrained", help="what pretrain.py learned, with the same vocabulary")
    p.set_defaults(**dict(defaults))
    return p.parse_args()


def training_articles(args):
    """The articles to learn from, and the vocabulary that they and the embeddings give."""
    width = len(args.class_sizes.split(","))
    train = read(args.data + "/train.jsonl", width)
    random.Random(7).shuffle(train)
    whole = train[: len(train) - args.hold]
    own = read(args.data + "/own.jsonl", width) * args.own if args.own else []
    extra = torch.load(args.embeddings)["words"] if args.embeddings else ()
    # Of all articles, so that networks of a learning curve can begin with the same pretrained one.
    vocabulary = Vocabulary.of(whole + own, extra)
    return whole[: int(len(whole) * args.share)] + own, vocabulary


def network_of(args, vocabulary, tasks):
    """An untrained network, with embeddings and what was learned before put in."""
    sizes = [len(x) + 2 for x in (vocabulary.words, vocabulary.prefixes, vocabulary.suffixes)]
    class_sizes = [int(n) for n in args.class_sizes.split(",")]
    network = Network(sizes, class_sizes, [len(t) for t in tasks], args.hidden, args.role_hidden, dropout=args.dropout)
    if args.embeddings:
        known = torch.load(args.embeddings)
        network.words[0].weight.data[[vocabulary.word_id[w] for w in known["words"]]] = known["vectors"]
    if args.pretrained:
        before = torch.load(args.pretrained)
        if before["words"] != vocabulary.words:
            raise SystemExit(f"{args.pretrained} was learned with another vocabulary: give both runs the same articles")
        network.load_state_dict(before["state"], strict=False)
    print(f"{sum(p.numel() for p in network.parameters())} parameters, {sizes} ids", flush=True)
    return network


class Average:
    """Weights averaged over the last steps, each as old as `decay` lets it: steadier than the last of them."""

    def __init__(self, network, decay=0.998):
        self.decay, self.steps = decay, 0
        self.state = {k: v.clone() for k, v in network.state_dict().items()}

    def add(self, network):
        self.steps += 1
        decay = min(self.decay, (1 + self.steps) / (10 + self.steps))
        for k, v in network.state_dict().items():
            if v.dtype.is_floating_point:
                self.state[k].lerp_(v, 1 - decay)

    def swap(self, network):
        """Puts the average in; gives back what was there."""
        kept = {k: v.clone() for k, v in network.state_dict().items()}
        network.load_state_dict(self.state)
        return kept


def disturb(ids, classes, args):
    """What a network must not rely on: rare words, names, house styles of marks, the rules' every judgement."""
    shape, quote = classes[:, :, 0], classes[:, :, 1]
    chance = torch.rand(shape.shape)
    name = (shape >= 1) & (shape <= 4)
    hide = chance < torch.where(name, args.name_dropout, 0.07)
    ids[:, :, 0][hide & (ids[:, :, 0] > 1)] = 1
    affix = name & (chance < args.name_dropout / 2)
    ids[:, :, 1][affix] = 1
    ids[:, :, 2][affix] = 1
    rows = torch.rand(len(ids))
    single = (rows < args.house)[:, None] & (quote >= 1) & (quote <= 3)
    quote[single] += 3
    without = ((rows > 1 - args.house / 5)[:, None]) & (quote >= 1) & (quote <= 6)
    quote[without] = 0
    unruly = torch.rand(len(ids)) < 0.1
    classes[unruly, :, 5:7] = 0
    if args.no_rules:
        classes[:, :, 5:7] = 0


def side_loss(network, states, side, mask):
    loss = 0
    for k, head in enumerate(network.tasks):
        loss = loss + torch.nn.functional.cross_entropy(
            head(states).flatten(0, 1), side[:, :, k].flatten(), ignore_index=-1, reduction="sum"
        )
    arcs = network.arc_dependent(states) @ network.arc_head(states).transpose(1, 2) / 8
    arcs = arcs.masked_fill(~mask[:, None, :], -1e4)
    return loss + torch.nn.functional.cross_entropy(
        arcs.flatten(0, 1), side[:, :, 3].flatten(), ignore_index=-1, reduction="sum"
    )


def against_teacher(crf, scores, mask, opinion):
    """Cross-entropy of the network's marginals against the teacher's, summed over the tokens that have an opinion."""
    own = crf.marginals(scores, mask).clamp(min=1e-6).log()
    return -(opinion * own * mask[:, :, None]).sum()


def opinions_of(batch, longest, teacher):
    flat = np.zeros((len(batch), longest, 7), dtype=np.float32)
    for k, (a, f, e) in enumerate(batch):
        flat[k, : e - f] = teacher[a.id][0][f:e]
    return torch.from_numpy(flat)


def role_opinions(batch, cues, longest, teacher):
    out = np.zeros((len(cues), longest, 5), dtype=np.float32)
    for k, (row, low, high, first, _, _) in enumerate(cues):
        a, f, _ = batch[row]
        opinion = teacher[a.id][1].get(f + first)
        if opinion is not None and len(opinion) == high - low:
            out[k, : high - low] = opinion
    return torch.from_numpy(out)


def loss_of(network, batch, args, teacher=None):
    ids, classes, flat, side, lengths = tensors(batch)
    disturb(ids, classes, args)
    mask = torch.arange(ids.shape[1])[None] < lengths[:, None]
    states_one, states = network.encode(ids, classes, lengths)
    scores = network.flat(states)
    loss = network.flat_crf.nll(scores, flat, mask)
    if teacher:
        learned = against_teacher(network.flat_crf, scores, mask, opinions_of(batch, mask.shape[1], teacher))
        loss = (1 - args.trust) * loss + args.trust * learned
    cues = frames(batch)
    cues.sort(key=lambda frame: frame[2] - frame[1])
    half = len(cues) * 3 // 4  # short and long windows apart: less padding
    for cues in filter(None, (cues[:half], cues[half:])):
        role_scores, sizes = network.role_scores(states, scores, cues)
        labels = torch.zeros(role_scores.shape[:2], dtype=torch.long)
        for k, frame in enumerate(cues):
            labels[k, : len(frame[5])] = torch.from_numpy(frame[5])
        role_mask = torch.arange(labels.shape[1])[None] < sizes[:, None]
        role_loss = network.role_crf.nll(role_scores, labels, role_mask)
        if teacher:
            opinion = role_opinions(batch, cues, labels.shape[1], teacher)
            learned = against_teacher(network.role_crf, role_scores, role_mask, opinion)
            role_loss = (1 - args.trust) * role_loss + args.trust * learned
        loss = loss + role_loss
    if args.side:
        loss = loss + args.side * side_loss(network, network.dropout(states_one), side, mask)
    return loss / int(mask.sum()) * 10


def main():
    args = arguments()
    torch.set_num_threads(1)
    torch.manual_seed(args.seed)
    rng = random.Random(args.seed)
    train, vocabulary = training_articles(args)
    dev = read(args.data + "/dev.jsonl", len(train[0].classes[0]))
    tasks = prepare(train, vocabulary)
    prepare(dev, vocabulary, tasks)
    network = network_of(args, vocabulary, tasks)
    optimizer = torch.optim.Adam(network.parameters(), lr=args.rate, betas=(0.9, 0.98))
    total = args.epochs * len(batches(train, args.tokens))
    teacher = torch.load(args.teacher) if args.teacher else None
    average = Average(network)
    started, step = time.time(), 0
    for epoch in range(args.epochs):
        summed, count = 0.0, 0
        for batch in batches(train, args.tokens, rng):
            for group in optimizer.param_groups:
                group["lr"] = args.rate * min(1, (step + 1) / 200) * max(0.03, 1 - step / total)
            optimizer.zero_grad()
            loss = loss_of(network, batch, args, teacher)
            loss.backward()
            torch.nn.utils.clip_grad_norm_(network.parameters(), 2.0)
            optimizer.step()
            average.add(network)
            summed, count, step = summed + float(loss), count + 1, step + 1
            if step in (20, 100):
                print(f"step {step} of about {total}, {time.time() - started:.0f} s", flush=True)
        line = f"epoch {epoch + 1} loss {summed / count:.3f} {time.time() - started:.0f} s"
        kept = average.swap(network)
        if (epoch + 1) % args.every == 0 or epoch + 1 == args.epochs:
            found = candidates(network, dev)
            for least in (0.25, 0.35, 0.45, 0.55):
                figures = score(dev, [choose(one, least) for one in found])
                line += f"\n  least {least} " + " ".join(f"{k} {v:.1f}" for k, v in figures.items())
        print(line, flush=True)
        torch.save({"state": network.state_dict(), "vocabulary": vars(vocabulary), "args": vars(args),
                    "tasks": tasks, "sizes": [e.num_embeddings for e in network.words],
                    "class_sizes": [e.num_embeddings for e in network.classes]}, args.out)
        network.load_state_dict(kept)


if __name__ == "__main__":
    main()
