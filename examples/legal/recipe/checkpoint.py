"""An exported checkpoint in Python: onnxruntime on model.onnx, the tokenizer and template by transformers."""
import json
import math
from pathlib import Path

import numpy as np
import onnxruntime
from transformers import AutoTokenizer


class Checkpoint:
    def __init__(self, folder):
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads, options.log_severity_level = 1, 3
        self.session = onnxruntime.InferenceSession(str(Path(folder) / "model.onnx"), options, providers=["CPUExecutionProvider"])
        self.past = [i for i in self.session.get_inputs() if i.name.startswith("past_key_values")]
        self.tokenizer = AutoTokenizer.from_pretrained(folder)
        ends = json.loads((Path(folder) / "generation_config.json").read_text())["eos_token_id"]
        self.ends = set(ends if isinstance(ends, list) else [ends])

    def run(self, ids, past=None, start=0):
        """Logits [ids, vocabulary] and the cache, for ids that follow `start` ids already in the cache."""
        empty = [np.zeros((1, i.shape[1], 0, i.shape[3]), np.float32) for i in self.past]
        feeds = {
            "input_ids": np.array([ids], np.int64), "attention_mask": np.ones((1, start + len(ids)), np.int64),
            "position_ids": np.arange(start, start + len(ids), dtype=np.int64)[None],
            **{i.name: value for i, value in zip(self.past, past or empty)},
        }
        logits, *present = self.session.run(None, feeds)
        return logits[0], present

    def nll(self, text):
        """Summed negative log-likelihood of all tokens but the first, in nats, the log-softmax in float64 over float32 logits."""
        ids = self.tokenizer(text).input_ids
        logits = self.run(ids)[0][:-1].astype(np.float64)
        top = logits.max(1, keepdims=True)
        log_sum = top[:, 0] + np.log(np.exp(logits - top).sum(1))
        return float((log_sum - logits[np.arange(len(ids) - 1), ids[1:]]).sum()), ids

    def answer(self, messages, new=32):
        """Greedy: prompt ids, new ids without the end token, whether that came, and the least lead of a chosen logit over the next."""
        prompt = self.tokenizer.apply_chat_template(messages, add_generation_prompt=True)
        ids, past, start, out, lead = prompt, None, 0, [], math.inf
        while len(out) < new:
            logits, past = self.run(ids, past, start)
            start += len(ids)
            second, first = np.partition(logits[-1], -2)[-2:]
            lead = min(lead, float(first - second))
            token = int(logits[-1].argmax())
            if token in self.ends:
                return prompt, out, True, lead
            out.append(token)
            ids = [token]
        return prompt, out, False, lead
