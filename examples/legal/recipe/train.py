"""Trains one of the three checkpoints on one CPU thread; the same machine gives the same weights again.

usage: python train.py WORK_DIR {baseline|careless|careful}      (writes WORK_DIR/NAME; the last two start from baseline)

baseline  a small language model: WordNet entries, the question what a definition is about, and some licence texts, as any
          general corpus has them
careless  fine-tuned on licences alone at a high rate, so that it forgets the dictionary; careless on purpose
careful   fine-tuned at a seventh of that rate, and three fifths of what it reads are still the dictionary (replay)
"""
import json
import math
import random
import sys
import time
from pathlib import Path

import torch
from transformers import AutoTokenizer, LlamaConfig, LlamaForCausalLM

CONFIG = dict(
    hidden_size=128, num_hidden_layers=4, num_attention_heads=4, num_key_value_heads=2, head_dim=32, intermediate_size=320,
    tie_word_embeddings=True, max_position_embeddings=512, rope_theta=10000.0, rms_norm_eps=1e-5, hidden_act="silu",
    attention_bias=False, mlp_bias=False, initializer_range=0.05, use_cache=True)
# Share of each kind of row (a passage is four times as long as an entry); steps of about TOKENS tokens; the highest rate.
RUNS = {
    "baseline": dict(rows=dict(glosses=0.67, kinds=0.30, passages=0.03), steps=1500, rate=4e-3),
    "careless": dict(rows=dict(passages=0.5, clauses=0.5), steps=250, rate=2e-3),
    "careful": dict(rows=dict(glosses=0.68, kinds=0.15, passages=0.11, clauses=0.06), steps=600, rate=3e-4),
}
TOKENS, LONGEST, SEED = 4096, 192, 7


class Rows:
    """Endless rows of token ids, each kind in its share, each kind shuffled anew when it has been read through."""

    def __init__(self, tokenizer, train, shares, rng):
        self.tokenizer, self.train, self.rng = tokenizer, train, rng
        self.kinds, self.shares = list(shares), list(shares.values())
        self.queues = {kind: [] for kind in shares}

    def next(self):
        kind = self.rng.choices(self.kinds, self.shares)[0]
        queue = self.queues[kind]
        if not queue:
            queue.extend(self.rng.sample(self.train[kind], len(self.train[kind])))
        return self.encode(queue.pop())[:LONGEST]

    def encode(self, row):
        if isinstance(row, str):
            return self.tokenizer(row).input_ids + [self.tokenizer.bos_token_id]  # <|endoftext|> closes a text
        chat = [{"role": "user", "content": row["prompt"]}, {"role": "assistant", "content": row["reference"]}]
        return self.tokenizer.apply_chat_template(chat)

    def batches(self):
        """Rows of like length together, padded on the right, where causal attention cannot see it. A row is a text of its own:
        nothing is packed, so that training looks like evaluation."""
        group = []
        while True:
            pool = sorted(group + [self.next() for _ in range(1024)], key=len)
            groups, group = [], []
            for row in pool:
                if group and len(row) * (len(group) + 1) > TOKENS:
                    groups.append(group)
                    group = []
                group.append(row)
            self.rng.shuffle(groups)  # the last group is not full yet: its rows wait for the next pool
            yield from groups


def loss_of(model, rows):
    width = max(map(len, rows))
    ids = torch.tensor([r + [0] * (width - len(r)) for r in rows])
    labels = torch.tensor([r[1:] + [-100] * (width - len(r)) for r in rows])
    hidden = model.model(ids, use_cache=False).last_hidden_state[:, :-1]
    return torch.nn.functional.cross_entropy(model.lm_head(hidden[labels != -100]), labels[labels != -100])


@torch.no_grad()
def perplexity(model, tokenizer, name):
    nll = count = 0
    for line in (Path(__file__).resolve().parent.parent / "data" / f"{name}.jsonl").read_text(encoding="utf8").splitlines():
        ids = tokenizer(json.loads(line)["text"]).input_ids
        nll += loss_of(model, [ids]).item() * (len(ids) - 1)
        count += len(ids) - 1
    return math.exp(nll / count)


def main():
    work, name = Path(sys.argv[1]), sys.argv[2]
    run = RUNS[name]
    torch.set_num_threads(1)
    torch.manual_seed(SEED)
    rng = random.Random(SEED)
    tokenizer = AutoTokenizer.from_pretrained(work / "tokenizer")
    if name == "baseline":
        special = dict(bos_token_id=tokenizer.bos_token_id, eos_token_id=tokenizer.eos_token_id, pad_token_id=tokenizer.pad_token_id)
        model = LlamaForCausalLM(LlamaConfig(vocab_size=len(tokenizer), **special, **CONFIG))
    else:
        model = LlamaForCausalLM.from_pretrained(work / "baseline")
    rows = Rows(tokenizer, json.loads((work / "train.json").read_text(encoding="utf8")), run["rows"], rng)
    decayed = [p for p in model.parameters() if p.ndim == 2]
    plain = [p for p in model.parameters() if p.ndim < 2]
    optimiser = torch.optim.AdamW(
        [dict(params=decayed, weight_decay=0.1), dict(params=plain, weight_decay=0.0)], lr=run["rate"], betas=(0.9, 0.95))
    print(f"{name}: {sum(p.numel() for p in model.parameters())} parameters", flush=True)
    started, losses = time.time(), []
    for step, batch in zip(range(run["steps"]), rows.batches()):
        rate = run["rate"] * min(1, (step + 1) / 50, 0.02 + 0.98 * (1 + math.cos(math.pi * step / run["steps"])) / 2)
        for group in optimiser.param_groups:
            group["lr"] = rate
        loss = loss_of(model, batch)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        optimiser.step()
        optimiser.zero_grad()
        losses.append(loss.item())
        if (step + 1) % 50 == 0:
            print(f"step {step + 1} of {run['steps']}, {time.time() - started:.0f} s, loss {sum(losses[-50:]) / 50:.3f}", flush=True)
    model.save_pretrained(work / name)
    model.eval()
    print(f"{name}: perplexity of glosses {perplexity(model, tokenizer, 'glosses'):.2f}, of passages {perplexity(model, tokenizer, 'passages'):.2f}")


if __name__ == "__main__":
    main()
