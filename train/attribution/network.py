"""The sequence model: a two-layer BiLSTM over chunks, a flat CRF of seven labels, and for each cue a second, small
BiLSTM with a CRF of five labels that finds the cue's own source and content. Parts of speech, entity classes and
dependencies are learned beside it and left behind."""
import torch
import torch.nn as nn

FLAT, ROLES = 7, 5
DISTANCES = 24


def crf_nll(scores, transitions, start, labels, mask):
    """Negative log likelihood summed over the batch. scores: B × N × L; mask: B × N."""
    steps = scores.unbind(1)  # a slice at each step would fill a gradient of the whole size each time
    alpha = steps[0] + start
    for t in range(1, len(steps)):
        step = torch.logsumexp(alpha[:, :, None] + transitions[None], 1) + steps[t]
        alpha = torch.where(mask[:, t, None], step, alpha)
    total = torch.logsumexp(alpha, 1)
    gold = (scores.gather(2, labels[:, :, None])[:, :, 0] * mask).sum(1) + start[labels[:, 0]]
    gold = gold + (transitions[labels[:, :-1], labels[:, 1:]] * mask[:, 1:]).sum(1)
    return (total - gold).sum()


def forbidden(labels):
    """I needs B or I of its own kind before it: -1e4 elsewhere."""
    matrix = torch.zeros(labels, labels)
    start = torch.zeros(labels)
    for inside in range(2, labels, 2):
        matrix[:, inside] = -1e4
        matrix[inside, inside] = 0
        matrix[inside - 1, inside] = 0
        start[inside] = -1e4
    return matrix, start


class Crf(nn.Module):
    def __init__(self, labels):
        super().__init__()
        self.transitions = nn.Parameter(torch.zeros(labels, labels))
        self.start = nn.Parameter(torch.zeros(labels))
        matrix, start = forbidden(labels)
        self.register_buffer("matrix", matrix)
        self.register_buffer("first", start)

    def tables(self):
        return self.transitions + self.matrix, self.start + self.first

    def nll(self, scores, labels, mask):
        return crf_nll(scores, *self.tables(), labels, mask)

    def marginals(self, scores, mask):
        """B × N × L, by forward and backward sums; the last step of a row is where its mask ends."""
        transitions, start = self.tables()
        steps = scores.unbind(1)
        alphas = [steps[0] + start]
        for t in range(1, len(steps)):
            step = torch.logsumexp(alphas[-1][:, :, None] + transitions[None], 1) + steps[t]
            alphas.append(torch.where(mask[:, t, None], step, alphas[-1]))
        beta = torch.zeros_like(alphas[0])
        betas = [beta]
        for t in range(len(steps) - 1, 0, -1):
            step = torch.logsumexp(transitions[None] + (steps[t] + beta)[:, None, :], 2)
            beta = torch.where(mask[:, t, None], step, beta)
            betas.append(beta)
        betas.reverse()
        total = torch.logsumexp(alphas[-1], 1)
        return torch.stack([(a + b - total[:, None]).exp() for a, b in zip(alphas, betas)], 1)

    def decode(self, scores, length):
        """Best labels of one row and the log probability of that sequence. scores: N × L."""
        transitions, start = self.tables()
        best = scores[0] + start
        total = best
        back = []
        for t in range(1, length):
            paths = best[:, None] + transitions
            value, index = paths.max(0)
            back.append(index)
            best = value + scores[t]
            total = torch.logsumexp(total[:, None] + transitions, 0) + scores[t]
        label = int(best.argmax())
        log_p = float(best.max() - torch.logsumexp(total, 0))
        path = [label]
        for index in reversed(back):
            label = int(index[label])
            path.append(label)
        return path[::-1], log_p


class RowDropout(nn.Module):
    """One mask for all steps of a row: steadier for recurrent layers, and a hundredth of the random numbers."""

    def __init__(self, p):
        super().__init__()
        self.p = p

    def forward(self, x):
        if not self.training:
            return x
        keep = torch.rand(x.shape[0], 1, x.shape[2]) >= self.p
        return x * (keep / (1 - self.p))


class BiLstm(nn.Module):
    """Two LSTMs, the second on each row reversed within its length. Packed sequences were ten times slower here:
    their gradient fills a tensor of the whole batch at every step."""

    def __init__(self, width, hidden):
        super().__init__()
        self.forwards = nn.LSTM(width, hidden, batch_first=True)
        self.backwards = nn.LSTM(width, hidden, batch_first=True)

    def forward(self, x, lengths):
        steps = torch.arange(x.shape[1])[None]
        turned = torch.where(steps < lengths[:, None], lengths[:, None] - 1 - steps, steps)
        rows = torch.arange(len(x))[:, None]
        back = self.backwards(x[rows, turned])[0]
        return torch.cat([self.forwards(x)[0], back[rows, turned]], -1)


class Network(nn.Module):
    def __init__(self, sizes, class_sizes, task_sizes, hidden=112, role_hidden=48, dims=(64, 16, 16), dropout=0.35):
        super().__init__()
        self.words = nn.ModuleList([nn.Embedding(n, d, padding_idx=0) for n, d in zip(sizes, dims)])
        class_dims = [min(10, 3 + n // 3) for n in class_sizes]
        self.classes = nn.ModuleList([nn.Embedding(n, d) for n, d in zip(class_sizes, class_dims)])
        width = sum(dims) + sum(class_dims)
        self.dropout = RowDropout(dropout)
        self.first = BiLstm(width, hidden)
        self.second = BiLstm(2 * hidden, hidden)
        self.flat = nn.Linear(2 * hidden, FLAT)
        self.flat_crf = Crf(FLAT)
        self.tasks = nn.ModuleList([nn.Linear(2 * hidden, n) for n in task_sizes])
        self.arc_dependent = nn.Linear(2 * hidden, 64)
        self.arc_head = nn.Linear(2 * hidden, 64)
        self.token = nn.Linear(2 * hidden, 64)
        self.cue = nn.Linear(2 * hidden, 64)
        self.distance = nn.Embedding(DISTANCES, 12)
        self.roles = BiLstm(64 + 12 + FLAT, role_hidden)
        self.role = nn.Linear(2 * role_hidden, ROLES)
        self.role_crf = Crf(ROLES)
        for e in list(self.words) + list(self.classes):
            nn.init.normal_(e.weight, 0, 0.3)
            if e.padding_idx is not None:
                e.weight.data[0] = 0

    def encode(self, ids, classes, lengths):
        parts = [e(ids[:, :, k]) for k, e in enumerate(self.words)]
        parts += [e(classes[:, :, k]) for k, e in enumerate(self.classes)]
        one = self.first(self.dropout(torch.cat(parts, -1)), lengths)
        two = self.second(self.dropout(one), lengths)
        return one, self.dropout(two)

    def role_scores(self, states, flat, frames):
        """frames: (row, low, high, cue first, cue end, …); gives scores F × W × 5 and lengths W, F of them."""
        lengths = torch.tensor([f[2] - f[1] for f in frames])
        longest = int(lengths.max())
        token, cue = self.token(states), self.cue(states)
        probabilities = flat.softmax(-1)
        row = torch.tensor([f[0] for f in frames])
        position = torch.stack([f_low + torch.arange(longest) for f_low in [f[1] for f in frames]])
        position = position.clamp(max=states.shape[1] - 1)
        mean = torch.stack([cue[f[0], f[3] : f[4]].mean(0) for f in frames])
        x = torch.relu(token[row[:, None], position] + mean[:, None])
        first = torch.tensor([f[3] for f in frames])[:, None]
        end = torch.tensor([f[4] for f in frames])[:, None]
        distance = self.distance(bucket(position, first, end))
        x = torch.cat([x, distance, probabilities[row[:, None], position]], -1)
        h = self.roles(self.dropout(x), lengths)
        return self.role(self.dropout(h)), lengths


def bucket(position, first, end):
    """0 on the cue; 1 … 11 before it and 12 … 22 behind it by distance 1 2 3 4 5–6 7–9 10–14 15–21 22–35 36–60 more."""
    edges = torch.tensor([1, 2, 3, 4, 6, 9, 14, 21, 35, 60])
    before, behind = first - position, position - end + 1
    place = lambda d: torch.bucketize(d.clamp(min=1), edges)
    return torch.where(before > 0, 1 + place(before), torch.where(behind > 0, 12 + place(behind), torch.zeros_like(position)))
