"""Writes schema.json beside this file: which values satisfy which JSON schemas, as Python's jsonschema says.

    python3 -m venv .venv && .venv/bin/pip install -r requirements.txt && .venv/bin/python schema.py
"""
import json
from pathlib import Path

from jsonschema import Draft7Validator, Draft202012Validator

PERSON = {
    "type": "object",
    "properties": {
        "name": {"type": "string", "minLength": 1},
        "age": {"type": "integer", "minimum": 0},
        "born": {"type": "string", "format": "date"},
        "tags": {"type": "array", "items": {"enum": ["a", "b"]}, "uniqueItems": True},
    },
    "required": ["name", "age"],
    "additionalProperties": False,
}
PAIR = {"type": "array", "prefixItems": [{"type": "string"}, {"type": "number"}], "items": False, "minItems": 2}
TREE = {
    "$ref": "#/$defs/node",
    "$defs": {"node": {"type": "object", "properties": {"children": {"type": "array", "items": {"$ref": "#/$defs/node"}}}, "unevaluatedProperties": False}},
}
OLD_PAIR = {"$schema": "http://json-schema.org/draft-07/schema#", "items": [{"type": "string"}, {"type": "number"}], "additionalItems": False}
CHOICE = {"oneOf": [{"properties": {"kind": {"const": "x"}}, "required": ["kind"]}, {"type": "number", "multipleOf": 0.5}], "not": {"const": 3}}
MAIL = {"type": "string", "format": "email", "pattern": "^[a-z]"}
ACCENT = {"type": "string", "pattern": "^[a-z\u00e9]", "maxLength": 4}
SCHEMAS = [PERSON, PAIR, TREE, OLD_PAIR, CHOICE, MAIL, ACCENT, True, False]
VALUES = [
    {"name": "Ann", "age": 3},
    {"name": "Ann", "age": 3.0, "born": "2020-02-29", "tags": ["a", "b"]},
    {"name": "", "age": 3},
    {"name": "Ann", "age": -1},
    {"name": "Ann", "age": 3.5},
    {"name": "Ann", "age": 3, "born": "2021-02-29"},
    {"name": "Ann", "age": 3, "tags": ["a", "a"]},
    {"name": "Ann", "age": 3, "more": None},
    {"age": 3},
    ["a", 1],
    ["a", 1, 2],
    ["a"],
    ["a", "b"],
    [1, 2],
    [],
    {},
    {"children": [{}, {"children": []}]},
    {"children": [{"child": []}]},
    {"children": [1]},
    {"kind": "x"},
    {"kind": "y"},
    3,
    3.5,
    3.25,
    "ann@example.org",
    "ann",
    "1@example.org",
    "élan",
    "élan vital",
    None,
    True,
    "",
]


def satisfies(schema, value):
    kind = Draft7Validator if isinstance(schema, dict) and "$schema" in schema else Draft202012Validator
    return kind(schema, format_checker=kind.FORMAT_CHECKER).is_valid(value)


made = [{"schema": schema, "cases": [[json.dumps(value), satisfies(schema, value)] for value in VALUES]} for schema in SCHEMAS]
text = "[\n" + ",\n".join(json.dumps(case) for case in made) + "\n]\n"
Path(__file__).with_suffix(".json").write_text(text, encoding="utf-8")
