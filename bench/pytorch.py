"""python pytorch.py WORK.json likelihood ROWS: the same passages by PyTorch, on the weights of the ONNX file.

A plain Llama forward pass in inference mode, with PyTorch's own fused attention; the log-sum-exp is taken row by row, so that logits of a
batch are never copied.
"""
import json, resource, sys, time
from pathlib import Path

import onnx
import torch
import torch.nn.functional as F
from onnx import numpy_helper

work = json.load(open(sys.argv[1]))
rows = int(sys.argv[3])
torch.set_num_threads(work["threads"])


def cpu():
    usage = resource.getrusage(resource.RUSAGE_SELF)
    return usage.ru_utime + usage.ru_stime


def load(folder):
    """The initialisers by the names of Hugging Face; a projection is found by the product that it goes into."""
    graph = onnx.load(str(folder / "model.onnx")).graph
    tensors = {t.name: t for t in graph.initializer}
    weights = {n: torch.from_numpy(numpy_helper.to_array(t).copy()) for n, t in tensors.items() if n.startswith("model.")}
    for node in graph.node:
        if node.op_type == "MatMul" and node.name.endswith("_proj/MatMul"):
            name = node.name.removeprefix("/").removesuffix("/MatMul").replace("/", ".")
            weights[name] = torch.from_numpy(numpy_helper.to_array(tensors[node.input[1]]).T.copy())
    return weights


started = time.perf_counter()
folder = Path(work["folder"])
config = json.loads((folder / "config.json").read_text())
W = load(folder)
heads, kv, size = config["num_attention_heads"], config["num_key_value_heads"], config["head_dim"]
inverse = 1 / config["rope_theta"] ** (torch.arange(0, size, 2).float() / size)


def norm(x, name):
    return F.rms_norm(x, (x.shape[-1],), W[name + ".weight"], config["rms_norm_eps"])


def turn(x, cos, sin):
    low, high = x.chunk(2, -1)
    return x * cos + torch.cat((-high, low), -1) * sin


def hidden(ids):
    """[rows, positions] -> [rows, positions, width]. Padding on the right does not reach real tokens."""
    b, s = ids.shape
    angles = torch.outer(torch.arange(s).float(), inverse).repeat(1, 2)
    cos, sin = angles.cos(), angles.sin()
    x = W["model.embed_tokens.weight"][ids]
    for l in range(config["num_hidden_layers"]):
        p = f"model.layers.{l}."
        h = norm(x, p + "input_layernorm")
        q, k, v = (F.linear(h, W[p + f"self_attn.{n}_proj"]).view(b, s, -1, size).transpose(1, 2) for n in "qkv")
        q, k = turn(q, cos, sin), turn(k, cos, sin)
        k, v = (t.repeat_interleave(heads // kv, 1) for t in (k, v))
        a = F.scaled_dot_product_attention(q, k, v, is_causal=True).transpose(1, 2).reshape(b, s, -1)
        x = x + F.linear(a, W[p + "self_attn.o_proj"])
        h = norm(x, p + "post_attention_layernorm")
        x = x + F.linear(F.silu(F.linear(h, W[p + "mlp.gate_proj"])) * F.linear(h, W[p + "mlp.up_proj"]), W[p + "mlp.down_proj"])
    return norm(x, "model.norm")


ready = time.perf_counter()
before = cpu()
nll = []
with torch.inference_mode():
    for at in range(0, len(work["passages"]), rows):
        batch = [p["ids"] for p in work["passages"][at : at + rows]]
        width = max(map(len, batch))
        ids = torch.tensor([x + [0] * (width - len(x)) for x in batch])
        logits = F.linear(hidden(ids), W["model.embed_tokens.weight"])
        for r, x in enumerate(batch):
            row, targets = logits[r, : len(x) - 1], ids[r, 1 : len(x)]
            nll.append(float((row.logsumexp(-1) - row.gather(1, targets[:, None])[:, 0]).double().sum()))
end = time.perf_counter()
print(json.dumps({"load": ready - started, "wall": end - ready, "cpu": cpu() - before, "cpuAll": cpu(),
                  "peak": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024, "nll": nll}))
