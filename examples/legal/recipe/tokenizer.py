"""Trains the byte-level BPE tokenizer that the three checkpoints share and writes its files.

usage: python tokenizer.py WORK_DIR      (WORK_DIR/train.json by corpus.py; writes WORK_DIR/tokenizer/)

Both corpora have a say in the vocabulary, as they would in a real base model's. Digits are split by \\p{N} rather than by
the `Digits` pre-tokenizer, whose idea of a digit differs between the implementations in Rust and in JavaScript.
"""
import json
import sys
from pathlib import Path

from tokenizers import Regex, Tokenizer, decoders, models, pre_tokenizers, trainers
from transformers import PreTrainedTokenizerFast

VOCABULARY, CONTEXT = 2048, 512
END_OF_TEXT, TURN, END_OF_TURN = "<|endoftext|>", "<|im_start|>", "<|im_end|>"  # ids 0, 1, 2
TEMPLATE = (
    "{% for message in messages %}{{ '<|im_start|>' + message['role'] + '\\n' + message['content'] + '<|im_end|>' + '\\n' }}{% endfor %}"
    "{% if add_generation_prompt %}{{ '<|im_start|>assistant\\n' }}{% endif %}"
)


def main():
    work = Path(sys.argv[1])
    train = json.loads((work / "train.json").read_text(encoding="utf8"))
    tokenizer = Tokenizer(models.BPE())
    tokenizer.pre_tokenizer = pre_tokenizers.Sequence([
        pre_tokenizers.Split(Regex(r"\p{N}"), "isolated"),
        pre_tokenizers.ByteLevel(add_prefix_space=False, use_regex=True),
    ])
    tokenizer.decoder = decoders.ByteLevel()
    trainer = trainers.BpeTrainer(
        vocab_size=VOCABULARY, special_tokens=[END_OF_TEXT, TURN, END_OF_TURN],
        initial_alphabet=sorted(pre_tokenizers.ByteLevel.alphabet()), show_progress=False)
    # About as much text of either kind.
    tokenizer.train_from_iterator(train["glosses"][:20000] + train["passages"], trainer)
    fast = PreTrainedTokenizerFast(
        tokenizer_object=tokenizer, bos_token=END_OF_TEXT, eos_token=END_OF_TURN, pad_token=END_OF_TEXT, model_max_length=CONTEXT,
        clean_up_tokenization_spaces=False, chat_template=TEMPLATE)
    fast.save_pretrained(work / "tokenizer")
    # The template also in the old place, for readers that know only that one.
    config = work / "tokenizer" / "tokenizer_config.json"
    config.write_text(json.dumps(json.loads(config.read_text()) | {"chat_template": TEMPLATE}, indent=2) + "\n")
    for name in ("glosses", "passages"):
        rows = train[name][:2000]
        print(name, f"{sum(len(r) for r in rows) / sum(len(fast(r).input_ids) for r in rows):.2f} characters a token")


if __name__ == "__main__":
    main()
