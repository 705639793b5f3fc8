"""Fine-tunes the base with LoRA on one CPU thread and merges the adapter.

usage: python finetune.py BASE_DIR TRAIN_JSON OUT_DIR {careless|careful} [--steps N] [--minutes M]

careless  licence texts and clauses alone, at a high rate, so that it forgets; careless on purpose
careful   a tenth of the rate, and three rows in five are the dictionary (replay)

--minutes only stops early on a slow machine: the same number of steps gives the same weights again.
"""
import argparse
import json
import math
import random
import time
from pathlib import Path

import torch
from peft import LoraConfig, PeftModel, get_peft_model
from transformers import AutoModelForCausalLM, AutoTokenizer

RUNS = {
    "careless": dict(rows=dict(passages=0.5, clauses=0.5), rate=2e-3, rank=16, steps=200),
    "careful": dict(rows=dict(passages=0.25, clauses=0.15, glosses=0.6), rate=2e-4, rank=8, steps=150),
}
TOKENS, LONGEST, SEED = 640, 224, 1
LAYERS = range(18, 30)  # the last twelve: the backward pass ends there


def batches(tokenizer, train, shares, rng):
    def row():
        value = rng.choice(train[rng.choices(list(shares), list(shares.values()))[0]])
        if isinstance(value, str):
            ids = tokenizer(value).input_ids[:LONGEST]
            return ids, 0
        user = {"role": "user", "content": value["prompt"]}
        asked = tokenizer.apply_chat_template([user], add_generation_prompt=True)
        return (asked + tokenizer(value["reference"]).input_ids + [tokenizer.eos_token_id])[:LONGEST], len(asked)

    while True:
        groups, group = [], []
        for ids, asked in sorted((row() for _ in range(128)), key=lambda r: len(r[0])):
            if group and len(ids) * (len(group) + 1) > TOKENS:
                groups.append(group)
                group = []
            group.append((ids, asked))
        rng.shuffle(groups)
        yield from groups


def loss_of(model, batch):
    """Mean cross-entropy of the texts and of the answers. Padding is on the right, where causal attention cannot see it."""
    width = max(len(ids) for ids, _ in batch)
    ids = torch.tensor([ids + [2] * (width - len(ids)) for ids, _ in batch])
    labels = torch.tensor([[-100] * asked + ids[asked:] + [-100] * (width - len(ids)) for ids, asked in batch])[:, 1:]
    inner = model.get_base_model()
    hidden = inner.model(ids, use_cache=False).last_hidden_state[:, :-1]
    # The head is a fifth of the arithmetic: only where there is something to learn.
    return torch.nn.functional.cross_entropy(inner.lm_head(hidden[labels != -100]).float(), labels[labels != -100])


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("base", type=Path)
    parser.add_argument("train", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("kind", choices=RUNS)
    parser.add_argument("--steps", type=int)
    parser.add_argument("--minutes", type=float, default=math.inf)
    args = parser.parse_args()
    run = RUNS[args.kind]
    steps = args.steps or run["steps"]
    torch.set_num_threads(1)
    torch.manual_seed(SEED)
    rng = random.Random(SEED)
    tokenizer = AutoTokenizer.from_pretrained(args.base)
    # The frozen base in bfloat16, several times faster where the processor has it; the adapter itself is trained in float32.
    base = AutoModelForCausalLM.from_pretrained(args.base, dtype=torch.bfloat16)
    model = get_peft_model(base, LoraConfig(
        r=run["rank"], lora_alpha=2 * run["rank"], target_modules=["q_proj", "k_proj", "v_proj", "o_proj", "gate_proj", "up_proj", "down_proj"],
        layers_to_transform=list(LAYERS), task_type="CAUSAL_LM"))
    learnt = [p for p in model.parameters() if p.requires_grad]
    optimiser = torch.optim.AdamW(learnt, lr=run["rate"], weight_decay=0)
    train = json.loads(args.train.read_text(encoding="utf8"))
    started, losses = time.time(), []
    for step, batch in zip(range(steps), batches(tokenizer, train, run["rows"], rng)):
        if time.time() - started > args.minutes * 60:
            print(f"stopped by --minutes after {step} steps")
            break
        for group in optimiser.param_groups:
            group["lr"] = run["rate"] * min(1, (step + 1) / 20, max(0.05, 2 * (1 - step / steps)))
        loss = loss_of(model, batch)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(learnt, 1.0)
        optimiser.step()
        optimiser.zero_grad()
        losses.append(loss.item())
        if (step + 1) % 20 == 0:
            print(f"{args.kind}: step {step + 1} of {steps}, {time.time() - started:.0f} s, loss {sum(losses[-20:]) / 20:.3f}", flush=True)
    adapter = args.out / "adapter"
    model.save_pretrained(adapter)
    whole = AutoModelForCausalLM.from_pretrained(args.base, dtype=torch.float32)
    PeftModel.from_pretrained(whole, adapter).merge_and_unload().save_pretrained(args.out)
    tokenizer.save_pretrained(args.out)  # last: make.sh takes its files as the sign that all is there


if __name__ == "__main__":
    main()
