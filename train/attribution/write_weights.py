"""Checkpoint → the file that src/attribute/en/tagger/read-weights.ts reads. Half precision; what was learned beside
(parts of speech, dependencies) stays behind."""
import json
import struct
import sys

import numpy as np
import torch

CLASS_NAMES = ["shape", "quote", "tag", "cue", "group", "role", "rule", "place"]
LEFT_BEHIND = ("tasks.", "arc_")


def tensors_of(state):
    out = {}
    for name, value in state.items():
        if name.startswith(LEFT_BEHIND) or name.endswith((".matrix", ".first")) and "crf" in name:
            continue
        out[name] = value
    for crf in ("flat_crf", "role_crf"):
        out[f"{crf}.transitions"] = state[f"{crf}.transitions"] + state[f"{crf}.matrix"]
        out[f"{crf}.start"] = state[f"{crf}.start"] + state[f"{crf}.first"]
    for name in [n for n in out if n.endswith(".bias_ih_l0")]:
        stem = name[: -len(".bias_ih_l0")]
        out[stem + ".bias"] = out.pop(name) + out.pop(stem + ".bias_hh_l0")
    return out


def main(checkpoint, out, version="0"):
    saved = torch.load(checkpoint)
    tensors = tensors_of(saved["state"])
    vocabulary = saved["vocabulary"]
    header = {
        "name": "attribution-en",
        "version": version,
        "words": vocabulary["words"],
        "prefixes": vocabulary["prefixes"],
        "suffixes": vocabulary["suffixes"],
        "classes": [{"name": n, "size": s} for n, s in zip(CLASS_NAMES, saved["class_sizes"])],
        "hidden": saved["args"]["hidden"],
        "roleHidden": saved["args"]["role_hidden"],
        "calibration": saved.get("calibration", [0, 1, 0, 0]),
        "threshold": saved.get("threshold", 0.45),
        "tensors": [{"name": n, "shape": list(t.shape)} for n, t in sorted(tensors.items())],
    }
    text = json.dumps(header, ensure_ascii=False, separators=(",", ":")).encode("utf8")
    with open(out, "wb") as file:
        file.write(b"CCW1" + struct.pack("<I", len(text)) + text + b"\0" * (-len(text) % 4))
        for _, tensor in sorted(tensors.items()):
            file.write(np.ascontiguousarray(tensor.numpy(), dtype="<f2").tobytes())
        print(f"{out}: {file.tell()} bytes")


if __name__ == "__main__":
    main(*sys.argv[1:])
