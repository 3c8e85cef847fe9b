"""Keeps the words of the window in step with their translations: gathers, writes and compiles them.

    packaging/translations.py            gather what is said now into resources/translations/dwuglos_pl.ts
    packaging/translations.py compile    make dwuglos_pl.qm of it, which the program reads

The window marks its words by `say(context, text)` and `later(context, text)`. What the core says is found by where it
stands: in errors and notices, in whole sentences, in titles of families and in labels of edits. Of a notice the
sentence for many is kept; its plural forms include the one for one. A sentence with a hole {n} has plural forms. What
nothing says any more is dropped from the file; what is new stands there as unfinished. Only the standard library is
needed, but for compiling, which Qt's own lrelease does.
"""

from __future__ import annotations

import ast
import gc
import re
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from importlib.util import find_spec
from itertools import pairwise
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
SOURCE = ROOT / "resources" / "translations" / "dwuglos_pl.ts"
COMPILED = SOURCE.with_suffix(".qm")

CORE, EDITS = "core", "edits"
FORMS = 3
"""Polish counts 1 segment, 2 segmenty, 5 segmentów."""

_MARKS = ("say", "later")
_COMMAND_LINE = "cli"
"""The folder of the core that speaks on a terminal, in English."""

_SENTENCE = re.compile(r"[A-Z{“].*\s.*\s.*[.?!]")
_LABEL = re.compile(r"[A-Z][a-z]+(?: [A-Za-z]+)*")
_KIND = re.compile(r"(?:an?|the) [\w ()./-]+|[a-z]+ [a-z ]+")
_HOLE = re.compile(r"\{\w+\}")
_POLISH = re.compile("[ąćęłńóśźż]")
"""A Polish sentence in the core goes into a document, whatever language the window speaks."""

NOT_SAID = frozenset({"This is a short test, and it says nothing of importance."})
"""Sentences of the core that are never shown as its own words."""

Key = tuple[str, str]
"""A context and a text."""


@dataclass
class Message:
    """A text to translate: the files that say it, and its translation, which has several forms if it counts."""

    files: set[str] = field(default_factory=set)
    forms: tuple[str, ...] = ()


def gathered(root: Path = ROOT) -> dict[Key, Message]:
    """Return everything that the program says, by context and text, sorted."""
    is_enabled = gc.isenabled()
    gc.disable()  # going through so many new nodes again and again takes longer than all the rest
    try:
        return _gathered(root)
    finally:
        if is_enabled:
            gc.enable()


def _gathered(root: Path) -> dict[Key, Message]:
    found: dict[Key, Message] = {}
    trees = {path: ast.parse(path.read_text("utf-8")) for ring in ("gui", "dwuglos") for path in _sources(root / ring)}
    speakers = _speakers(trees.values())
    for path, tree in trees.items():
        file = path.relative_to(root).as_posix()
        said = _of_window(tree, speakers) if file.startswith("gui/") else _of_core(tree, file, speakers)
        for key in said:
            found.setdefault(key, Message()).files.add(file)
    return dict(sorted(found.items()))


def counts(key: Key) -> bool:
    """Tell whether a text has plural forms."""
    return key[0] == CORE and "{n}" in key[1]


def _sources(folder: Path) -> list[Path]:
    return [path for path in sorted(folder.rglob("*.py")) if path.parent.name != _COMMAND_LINE]


# What the window says


def _of_window(tree: ast.AST, speakers: set[str]) -> Iterator[Key]:
    yield from _marked(tree)
    yield from ((EDITS, label) for label in _labels(tree))
    yield from ((CORE, text) for text in _spoken(tree, speakers) if not _HOLE.fullmatch(text))


def _marked(tree: ast.AST) -> Iterator[Key]:
    for call in _calls(tree):
        if _name(call.func) in _MARKS and len(call.args) >= 2:
            context, text = call.args[:2]
            if isinstance(context, ast.Constant):
                yield from ((context.value, each) for each in _texts(text))


# What the core says


def _of_core(tree: ast.Module, file: str, speakers: set[str]) -> Iterator[Key]:
    if file.endswith("edits.py"):
        yield from ((EDITS, text) for text in _strings(tree) if _LABEL.fullmatch(text) and text not in _exported(tree))
    yield from ((EDITS, label) for label in _labels(tree) if label)
    singular = set(_singular(tree))
    said = {*_sentences(tree), *_spoken(tree, speakers), *_titles(tree), *_kinds(tree)}
    for text in said - singular - NOT_SAID:
        if not _POLISH.search(text.replace("Dwugłos", "")) and not _HOLE.fullmatch(text):
            yield CORE, text


def _spoken(tree: ast.AST, speakers: set[str]) -> Iterator[str]:
    """Give what errors and notices are made with."""
    for call in _calls(tree):
        if _name(call.func) in speakers:
            for argument in call.args[:2]:
                yield from _texts(argument)


def _sentences(tree: ast.AST) -> Iterator[str]:
    """Give what reads as a sentence, wherever it stands: tables of notices, reasons that are chosen later."""
    return (text for text in _strings(tree) if _SENTENCE.fullmatch(text) and "\n" not in text)


def _titles(tree: ast.AST) -> Iterator[str]:
    """Give what families call their members, and what these need."""
    for node in _nodes(tree):
        if isinstance(node, ast.ClassDef):
            yield from (text for name, value in _assigned(node) if name in ("title", "about") for text in _texts(value))
    for call in _calls(tree):
        if _name(call.func) in ("Need", "Profile"):
            yield from (text for argument in call.args[1:2] for text in _texts(argument))
            yield from (text for word in call.keywords if word.arg == "title" for text in _texts(word.value))


def _kinds(tree: ast.AST) -> Iterator[str]:
    """Give the names of kinds of files, which fill a hole of a sentence."""
    for name, value in _assigned(tree):
        if "KIND" in name.upper() or "SIGNATURE" in name.upper():
            yield from (text for text in _strings(value) if _KIND.fullmatch(text))


def _singular(tree: ast.AST) -> Iterator[str]:
    """Give the sentences for one, which the plural forms of those for many include."""
    for node in _nodes(tree):
        parts = node.elts if isinstance(node, ast.Tuple) else node.args if isinstance(node, ast.Call) else []
        texts = [next(iter(_texts(part)), "") for part in parts]
        yield from (one for one, many in pairwise(texts) if one != many and "{n}" in many)
    for name, value in _assigned(tree):
        if name.strip("_").upper().split("_")[0] == "ONE":
            yield from _texts(value)


def _labels(tree: ast.AST) -> Iterator[str]:
    for call in _calls(tree):
        if _name(call.func) == "Edit" and call.args:
            yield from _texts(call.args[0])


def _speakers(trees: Iterable[ast.AST]) -> set[str]:
    """Return the names of whatever makes an error or a notice."""
    classes = [node for tree in trees for node in _nodes(tree) if isinstance(node, ast.ClassDef)]
    names, before = {"DwuglosError"}, 0
    while len(names) != before:
        before = len(names)
        names |= {each.name for each in classes if names & {_name(base) for base in each.bases}}
    return names | {"Notice", "notice"}


# Reading source


@lru_cache(maxsize=64)
def _nodes(tree: ast.AST) -> tuple[ast.AST, ...]:
    """Return the tree and all below it; a dozen questions are asked of each file, one after the other."""
    return tuple(ast.walk(tree))


def _calls(tree: ast.AST) -> Iterator[ast.Call]:
    return (node for node in _nodes(tree) if isinstance(node, ast.Call))


def _assigned(tree: ast.AST) -> Iterator[tuple[str, ast.expr]]:
    for node in _nodes(tree):
        targets = node.targets if isinstance(node, ast.Assign) else [getattr(node, "target", None)]
        value = node.value if isinstance(node, ast.Assign | ast.AnnAssign) else None
        if value is not None:
            yield from ((target.id, value) for target in targets if isinstance(target, ast.Name))


def _name(node: ast.expr) -> str:
    return node.id if isinstance(node, ast.Name) else node.attr if isinstance(node, ast.Attribute) else ""


def _texts(node: ast.expr) -> Iterator[str]:
    """Give the texts that an expression may be."""
    if isinstance(node, ast.IfExp):
        yield from (*_texts(node.body), *_texts(node.orelse))
    elif isinstance(node, ast.Constant) and isinstance(node.value, str) and node.value:
        yield node.value


def _strings(tree: ast.AST) -> Iterator[str]:
    """Give all texts but docstrings and pieces of others."""
    described = {id(node.value) for node in _nodes(tree) if isinstance(node, ast.Expr)}
    pieces = {id(part) for node in _nodes(tree) if isinstance(node, ast.JoinedStr) for part in node.values}
    left_out = described | pieces
    for node in _nodes(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in left_out:
            yield node.value


def _exported(tree: ast.AST) -> set[str]:
    return {text for name, value in _assigned(tree) if name == "__all__" for text in _strings(value)}


# The file


def read(file: Path = SOURCE) -> dict[Key, Message]:
    """Return the messages of a .ts file; a translation that is unfinished has no forms."""
    found: dict[Key, Message] = {}
    for context in ElementTree.parse(file).getroot().iter("context"):
        for message in context.iter("message"):
            key = (context.findtext("name") or "", message.findtext("source") or "")
            found[key] = Message({each.get("filename", "") for each in message.iter("location")}, _forms(message))
    return found


def _forms(message: ElementTree.Element) -> tuple[str, ...]:
    translation = message.find("translation")
    if translation is None or translation.get("type"):
        return ()
    counted = tuple(each.text or "" for each in translation.iter("numerusform"))
    return counted or ((translation.text,) if translation.text else ())


def update(file: Path = SOURCE) -> list[Key]:
    """Bring the file up to date, and return what has no translation yet. What is translated there stays."""
    known = read(file) if file.is_file() else {}
    messages = gathered()
    for key, message in messages.items():
        message.forms = known[key].forms if key in known else ()
    write(messages, file)
    return [key for key, message in messages.items() if not message.forms]


def write(messages: dict[Key, Message], file: Path = SOURCE) -> None:
    """Write messages as a .ts file of Qt Linguist, below the words on terms that the file begins with."""
    head = _head(file.read_text("utf-8")) if file.is_file() else ""
    lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>"]
    lines += [head] if head else []
    lines.append('<TS version="2.1" language="pl_PL" sourcelanguage="en">')
    for name in sorted({context for context, _ in messages}):
        lines += ["<context>", f"    <name>{_quoted(name)}</name>"]
        for key, message in messages.items():
            lines += _message(key, message) if key[0] == name else []
        lines.append("</context>")
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text("\n".join([*lines, "</TS>", ""]), "utf-8")


def _head(text: str) -> str:
    found = re.search(r"<!--.*?-->", text, re.S)
    return found.group() if found else ""


def _message(key: Key, message: Message) -> Iterator[str]:
    yield '    <message numerus="yes">' if counts(key) else "    <message>"
    yield from (f'        <location filename="../../{file}"/>' for file in sorted(message.files))
    yield f"        <source>{_quoted(key[1])}</source>"
    state = "" if message.forms else ' type="unfinished"'
    if counts(key):
        yield f"        <translation{state}>"
        yield from (f"            <numerusform>{_quoted(each)}</numerusform>" for each in message.forms or [""] * FORMS)
        yield "        </translation>"
    else:
        yield f"        <translation{state}>{_quoted(''.join(message.forms))}</translation>"
    yield "    </message>"


def _quoted(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace('"', "&quot;")


# What the program reads


def is_compiled() -> bool:
    """Tell whether the compiled file is there and not older than its source."""
    return COMPILED.is_file() and COMPILED.stat().st_mtime >= SOURCE.stat().st_mtime


def compile_(to: Path = COMPILED) -> Path:
    """Compile the translations with Qt's lrelease, where that is not done yet, and return the compiled file.

    Raises FileNotFoundError when PySide6 is not installed.
    """
    if to != COMPILED or not is_compiled():
        words = [str(lrelease()), "-silent", "-nounfinished", str(SOURCE), "-qm", str(to)]
        subprocess.run(words, check=True, stderr=subprocess.PIPE)
    return to


def lrelease() -> Path:
    """Return Qt's compiler of translations, which PySide6 brings. Raises FileNotFoundError when it is not installed."""
    found = find_spec("PySide6")
    folders = found.submodule_search_locations or [] if found else []
    for folder in map(Path, folders):
        for path in (folder / "lrelease", folder / "lrelease.exe", folder / "Qt" / "libexec" / "lrelease"):
            if path.is_file():
                return path
    raise FileNotFoundError("Qt's lrelease is missing; install PySide6 (make setup) and try again.")


def main(arguments: list[str]) -> int:
    """Do one of the jobs above and return the exit status, which is 0 as well where something is to be translated."""
    if arguments == ["compile"]:
        try:
            compile_()
        except (OSError, subprocess.CalledProcessError):  # packaging/system.sh has named what it lacks
            sys.stderr.write("The window will speak English only: its translations cannot be compiled here.\n")
        return 0
    missing = update()
    for context, text in missing:
        sys.stdout.write(f"{context}: {text}\n")
    sys.stdout.write(f"{SOURCE.relative_to(ROOT)}: {len(missing)} to translate.\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
