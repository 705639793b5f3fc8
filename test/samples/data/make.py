"""Makes the Parquet files beside it: python -m pip install pyarrow==26.0.1 && python make.py

Two row groups each, so that reading crosses one. Every row of questions.parquet is spelt out in ../parquet.test.ts.
"""

import pyarrow as pa
import pyarrow.parquet as pq

questions = pa.table(
    {
        "_id": pa.array([9007199254740991, 2, 3], pa.int64()),
        "question": ["Où est Zoë?", "Two\nlines?", "What is 6 x 7?"],
        "answers": pa.array([["hier", "là"], ["yes"], ["42"]], pa.list_(pa.string())),
        "group": pa.array(["a", None, "a"]),
        "unused": pa.array([1.5, None, float("nan")]),
    }
)
for codec in ["zstd", "snappy", "gzip", "brotli", "none"]:
    pq.write_table(questions, f"questions-{codec}.parquet", compression=codec, row_group_size=2)

turn = pa.struct([("role", pa.string()), ("content", pa.string())])
chats = pa.table(
    {
        "messages": pa.array(
            [
                [{"role": "user", "content": "Hi"}, {"role": "assistant", "content": "Hello"}],
                [
                    {"role": "system", "content": "Be brief."},
                    {"role": "user", "content": "Bye"},
                    {"role": "assistant", "content": ""},
                ],
            ],
            pa.list_(turn),
        )
    }
)
pq.write_table(chats, "chats.parquet", row_group_size=1)

broken = pa.table({"text": pa.array(["one", None, "", "four"])})
pq.write_table(broken, "broken.parquet")
pq.write_table(broken.slice(0, 0), "empty.parquet")

mmlu = pa.table(
    {
        "question": ["2 x 3?", "2 x 4?"],
        "choices": pa.array([["5", "6", "7", "8"]] * 2, pa.list_(pa.string())),
        "answer": pa.array([1, 3], pa.int64()),
    }
)
pq.write_table(mmlu, "mmlu.parquet", row_group_size=1)

choices = pa.struct([("text", pa.list_(pa.string())), ("label", pa.list_(pa.string()))])
arc = pa.table(
    {
        "id": ["a", "b"],
        "question": ["2 x 3?", "2 x 4?"],
        "choices": pa.array(
            [{"text": ["5", "6"], "label": ["A", "B"]}, {"text": ["7", "8", "9"], "label": ["1", "2", "3"]}], choices
        ),
        "answerKey": ["B", "2"],
    }
)
pq.write_table(arc, "arc.parquet", row_group_size=1)

span = pa.struct([("start", pa.int64()), ("end", pa.int64()), ("label", pa.string())])
spans = pa.table(
    {
        "text": ["Ada met", "Nobody"],
        "entities": pa.array([[{"start": 0, "end": 3, "label": "PER"}], []], pa.list_(span)),
    }
)
pq.write_table(spans, "spans.parquet", row_group_size=1)

texts = pa.list_(pa.string())
tags = pa.table(
    {
        "tokens": pa.array([["Ada", "met"], ["Nobody"]], texts),
        "ner_tags": pa.array([["B-PER", "O"], ["O"]], texts),
    }
)
pq.write_table(tags, "tags.parquet", row_group_size=1)
