"""docs/schema/webhook.schema.json, made of the domain's own types: run this file to write it anew."""

import dataclasses
import json
import types
import typing
from datetime import date, datetime
from pathlib import Path
from typing import Any, Literal, Union, get_args, get_origin

from monitor.domain import AccessionNumber, Disclosure, DisclosureKind, Level, MessageKind, NoticeKind

FILE = Path(__file__).resolve().parents[3] / "docs" / "schema" / "webhook.schema.json"
_DRAFT = "https://json-schema.org/draft/2020-12/schema"
_DASHED = r"^\d{10}-\d{2}-\d{6}$"
_ID = {"type": "string", "pattern": "^[0-9a-f]{12}$"}


def webhook_schema() -> dict[str, Any]:
    """The schema of every post of `json://` and `jsons://`."""
    defs: dict[str, Any] = {}
    disclosure = _of(Disclosure, defs)
    defs["alert"] = _alert(disclosure)
    common = {
        "version": _described({"const": "1.0"}, "Apprise's version of the first five keys."),
        "title": _described({"type": "string"}, "The subject."),
        "message": _described({"type": "string"}, "The message in words; Markdown unless the URL says otherwise."),
        "attachments": _described({"type": "array", "maxItems": 0}, "Always empty."),
        "type": _described({"enum": ["info", "warning"]}, "A warning is an alarm of the service."),
        "id": _described(_ID, "Of the alert, digest or notice: the same whenever it is sent again."),
        "kind": _described({"enum": list(get_args(MessageKind))}, "What follows: alert, alerts, or notice."),
        "alert": _described({"$ref": "#/$defs/alert"}, "With kind alert."),
        "alerts": _described({"type": "array", "items": {"$ref": "#/$defs/alert"}}, "With kind digest."),
        "notice": _described(_notice(), "With any other kind: what the service itself has to say."),
    }
    return {
        "$schema": _DRAFT,
        "title": "A post to a JSON webhook",
        "description": "Keys may be added; none is renamed, removed or given another meaning. Those of the URL's own "
        "`:key=value` come on top. Headers: webhook-id and Idempotency-Key (the same for a repetition), "
        "webhook-timestamp, webhook-signature where the URL has a secret.",
        "type": "object",
        "required": ["version", "title", "message", "attachments", "type", "id", "kind"],
        "properties": common,
        "oneOf": [_with("alert", ["alert"]), _with("alerts", ["digest"]), _with("notice", list(get_args(NoticeKind)))],
        "$defs": defs,
    }


def _with(key: str, kinds: list[str]) -> dict[str, Any]:
    return {"required": [key], "properties": {"kind": {"enum": kinds}}}


def _alert(disclosure: dict[str, Any]) -> dict[str, Any]:
    properties = {
        "id": _described(_ID, "The same for the same event, revision, watchlist and rule, on any machine."),
        "kind": _described({"enum": list(get_args(DisclosureKind))}, "What is told."),
        "level": _described({"enum": list(get_args(Level))}, "Of an incident how sure, of everything else how severe."),
        "event": _described({"type": "string"}, "The incident thread or the annual disclosure."),
        "revision": _described({"type": "string"}, "The accession number, with feed or read."),
        "updates": _described({"type": ["string", "null"]}, "The id of the alert that this one follows."),
        "watchlist": _described({"type": "string"}, "The watchlist that asked for it."),
        "rule": _described({"type": "string"}, "The rule's id."),
        "created_at": _described({"type": "string", "format": "date-time"}, "When it was made, in UTC."),
        "filer": _described(
            _object({"cik": {"type": "integer"}, "name": {"type": "string"}}), "Whom it is about."
        ),
        "accession": _described({"type": "string", "pattern": _DASHED}, "The filing that it tells of."),
        "form": _described({"type": "string"}, "Its form type."),
        "accepted_at": _described({"type": "string", "format": "date-time"}, "When EDGAR accepted it, in UTC."),
        "filing_url": _described({"type": "string"}, "Where it stands on EDGAR."),
        "reason": _described({"type": "string"}, "Why, in a sentence."),
        "disclosure": disclosure,
    }  # fmt: skip
    return _described(_object(properties), "An alert.")


def _notice() -> dict[str, Any]:
    return _object({
        "id": _ID,
        "kind": {"enum": list(get_args(NoticeKind))},
        "created_at": {"type": "string", "format": "date-time"},
        "lines": {"type": "array", "items": {"type": "string"}},
    })  # fmt: skip


def _object(properties: dict[str, Any]) -> dict[str, Any]:
    return {"type": "object", "required": list(properties), "properties": properties}


def _described(schema: dict[str, Any], words: str) -> dict[str, Any]:
    return {"description": words, **schema}


def _of(kind: Any, defs: dict[str, Any]) -> dict[str, Any]:
    """The schema of a domain type, as `records.write` writes its values."""
    if dataclasses.is_dataclass(kind) and kind is not AccessionNumber:
        return _of_dataclass(typing.cast(type, kind), defs)
    origin, arguments = get_origin(kind), get_args(kind)
    if origin is Literal:
        return {"enum": list(arguments)}
    if origin in (Union, types.UnionType):
        return {"anyOf": [_of(each, defs) for each in arguments]}
    if origin is tuple:
        return {"type": "array", "items": _of(arguments[0], defs)}
    if origin is not None:
        return {"type": "object", "additionalProperties": _of(arguments[1], defs)}
    return _scalar(kind)


def _scalar(kind: Any) -> dict[str, Any]:
    if kind is AccessionNumber:
        return {"type": "string", "pattern": _DASHED}
    if kind is datetime:
        return {"type": "string", "format": "date-time"}
    if kind is date:
        return {"type": "string", "format": "date"}
    if kind is Any or kind is object:
        return {}
    return {"type": {str: "string", int: "integer", bool: "boolean", float: "number", type(None): "null"}[kind]}


def _of_dataclass(kind: type, defs: dict[str, Any]) -> dict[str, Any]:
    if kind.__name__ not in defs:
        defs[kind.__name__] = {}  # one that holds itself finds it
        hints = typing.get_type_hints(kind)
        properties = {field.name: _of(hints[field.name], defs) for field in dataclasses.fields(kind)}
        said = (kind.__doc__ or "").strip()
        words = {} if said.startswith(f"{kind.__name__}(") else {"description": " ".join(said.split())}
        defs[kind.__name__] = {**words, **_object(properties)}
    return {"$ref": f"#/$defs/{kind.__name__}"}


if __name__ == "__main__":
    FILE.write_text(json.dumps(webhook_schema(), indent=2, ensure_ascii=False) + "\n", encoding="utf-8")
