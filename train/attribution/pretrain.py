"""What a network can learn from text that nobody annotated, before it sees an attribution: to guess a hidden word from both
sides (second layer) and the next word from one side (first layer). Raw news, PolNeAR's training part and our own text."""
import random
import sys
import time

import numpy as np
import torch
from torch.nn.functional import cross_entropy

from data import batches, prepare, read, tensors
from train import arguments, disturb, network_of, training_articles

MOST, HIDDEN, SAMPLE = 8000, 0.15, 0.12  # words told apart; share of words hidden; share of next words asked for


class Guess(torch.nn.Module):
    """Scores of the MOST commonest words, from states of `width`, against the network's own word vectors."""

    def __init__(self, width, vectors):
        super().__init__()
        self.project = torch.nn.Linear(width, vectors)
        self.bias = torch.nn.Parameter(torch.zeros(MOST))

    def loss(self, states, words, common, number):
        target = number[words]
        asked = target >= 0
        scores = self.project(states[asked]) @ common.T + self.bias
        return cross_entropy(scores, target[asked])


def hide(ids, classes, mask):
    """Hides words with all that is known of them; returns where, row-major."""
    hidden = (torch.rand(mask.shape) < HIDDEN) & mask
    ids[hidden] = 1
    classes[hidden] = 0
    return hidden


def loss_of(network, guesses, batch, frequent, number, args):
    ids, classes, _, _, lengths = tensors(batch)
    words = ids[:, :, 0].clone()
    mask = torch.arange(ids.shape[1])[None] < lengths[:, None]
    disturb(ids, classes, args)
    hidden = hide(ids, classes, mask)
    one, two = network.encode(ids, classes, lengths)
    common = network.words[0].weight[frequent]
    loss = guesses[0].loss(two[hidden], words[hidden], common, number)
    half = one.shape[2] // 2
    asked = (torch.rand(mask.shape) < SAMPLE) & mask
    forward, backward = asked.clone(), asked.clone()
    forward[:, -1] = False
    forward[:, :-1] &= mask[:, 1:]
    backward[:, 0] = False
    one = network.dropout(one)
    after, before = torch.roll(words, -1, 1), torch.roll(words, 1, 1)
    loss = loss + guesses[1].loss(one[forward][:, :half], after[forward], common, number)
    return loss + guesses[2].loss(one[backward][:, half:], before[backward], common, number)


def main():
    args = arguments(("epochs", 5), ("rate", 3e-3), ("dropout", 0.1))
    torch.set_num_threads(1)
    torch.manual_seed(args.seed)
    rng = random.Random(args.seed)
    train, vocabulary = training_articles(args)
    tasks = prepare(train, vocabulary)
    news = read(args.data + "/news.jsonl", len(train[0].classes[0]))
    prepare(news, vocabulary, tasks)
    train = news + list({a.id: a for a in train}.values())
    network = network_of(args, vocabulary, tasks)
    count = np.zeros(len(vocabulary.words) + 2, dtype=np.int64)
    for a in train:
        np.add.at(count, a.ids[:, 0], 1)
    count[:2] = 0
    frequent = torch.from_numpy(np.sort(np.argsort(-count, kind="stable")[:MOST]))
    number = torch.full((len(count),), -1, dtype=torch.long)
    number[frequent] = torch.arange(MOST)
    width = 2 * args.hidden
    vectors = network.words[0].weight.shape[1]
    guesses = torch.nn.ModuleList([Guess(w, vectors) for w in (width, args.hidden, args.hidden)])
    weights = list(network.parameters()) + list(guesses.parameters())
    optimizer = torch.optim.Adam(weights, lr=args.rate, betas=(0.9, 0.98))
    total = args.epochs * len(batches(train, args.tokens))
    started, step = time.time(), 0
    for epoch in range(args.epochs):
        summed, steps = 0.0, 0
        for batch in batches(train, args.tokens, rng):
            for group in optimizer.param_groups:
                group["lr"] = args.rate * min(1, (step + 1) / 200) * max(0.03, 1 - step / total)
            optimizer.zero_grad()
            loss = loss_of(network, guesses, batch, frequent, number, args)
            loss.backward()
            torch.nn.utils.clip_grad_norm_(weights, 2.0)
            optimizer.step()
            summed, steps, step = summed + float(loss), steps + 1, step + 1
            if step in (20, 100):
                print(f"step {step} of about {total}, {time.time() - started:.0f} s", flush=True)
        print(f"epoch {epoch + 1} loss {summed / steps:.3f} {time.time() - started:.0f} s", flush=True)
        parts = ("words", "classes", "first", "second")
        state = {k: v for k, v in network.state_dict().items() if k.split(".")[0] in parts}
        torch.save({"state": state, "words": vocabulary.words}, args.out)


if __name__ == "__main__":
    sys.exit(main())
