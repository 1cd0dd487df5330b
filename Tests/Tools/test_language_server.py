"""Works on rules as an editor does, with the client of pytest-lsp: over a process, and the protocol."""

import asyncio
import json
import pathlib
import random
import re
import subprocess

import pytest
import pytest_lsp
from lsprotocol import types
from pygls.workspace import PositionCodec, TextDocument
from pytest_lsp import ClientServerConfig, LanguageClient, client_capabilities

from conftest import built_tool

SERVER = ClientServerConfig(server_command=[built_tool(), "language-server", "--today", "2026-11-22"])


@pytest_lsp.fixture(config=SERVER)
async def client(lsp_client: LanguageClient, pack):
    @lsp_client.feature(types.CLIENT_REGISTER_CAPABILITY)
    def register(_):
        return None

    @lsp_client.feature(types.WORKSPACE_CODE_LENS_REFRESH)
    def refresh(_):
        return None

    await lsp_client.initialize_session(
        types.InitializeParams(
            capabilities=client_capabilities("visual-studio-code"),
            root_uri=pack.parent.as_uri(),
            workspace_folders=[types.WorkspaceFolder(uri=pack.parent.as_uri(), name="test")]))
    lsp_client.pack = pack
    yield
    await lsp_client.shutdown_session()


def opened(client, name, text=None):
    path = client.pack / name
    text = path.read_text(encoding="utf-8") if text is None else text
    client.text_document_did_open(types.DidOpenTextDocumentParams(
        text_document=types.TextDocumentItem(
            uri=path.as_uri(), language_id="yaml", version=1, text=text)))
    return path.as_uri(), text


def place(text, word, offset=0):
    before = text[: text.index(word) + offset]
    return types.Position(before.count("\n"), len(before) - before.rfind("\n") - 1)


def changed(client, uri, version, start, end, text):
    client.text_document_did_change(types.DidChangeTextDocumentParams(
        text_document=types.VersionedTextDocumentIdentifier(uri=uri, version=version),
        content_changes=[types.TextDocumentContentChangePartial(
            range=types.Range(start, end), text=text)]))


async def found(client, uri, wanted):
    """Waits until what was published last about a document is as wanted."""
    for _ in range(3000):
        seen = client.diagnostics.get(uri)
        if seen is not None and wanted(list(seen)):
            return list(seen)
        await asyncio.sleep(0.01)
    raise AssertionError(client.diagnostics.get(uri))


def applied(text, edits):
    """The text after edits of the protocol; all is ASCII here, so characters are code units."""
    lines = text.split("\n")
    starts = [0]
    for line in lines:
        starts.append(starts[-1] + len(line) + 1)
    for edit in sorted(edits, key=lambda one: (one.range.start.line, one.range.start.character), reverse=True):
        start = starts[edit.range.start.line] + edit.range.start.character
        end = starts[edit.range.end.line] + edit.range.end.character
        text = text[:start] + edit.new_text + text[end:]
    return text


@pytest.mark.asyncio
async def test_mistyped_choice_is_found_and_mended(client, tool):
    uri, text = opened(client, "decisions/06-pace.yaml")
    await found(client, uri, lambda seen: seen == [])
    where = place(text, "full_at_once", 4)
    changed(client, uri, 2, where, where, "x")
    wrong = text.replace("full_at_once", "fullx_at_once", 1)
    seen = await found(client, uri, lambda seen: bool(seen))
    assert [(one.code, one.severity) for one in seen] == [("unknown-value", types.DiagnosticSeverity.Error)]
    actions = await client.text_document_code_action_async(types.CodeActionParams(
        text_document=types.TextDocumentIdentifier(uri=uri), range=seen[0].range,
        context=types.CodeActionContext(diagnostics=seen)))
    assert [(one.title, one.kind, one.is_preferred) for one in actions] == [
        ("write 'full_at_once'", "quickfix", True)]
    edit = actions[0].edit.document_changes[0]
    assert (edit.text_document.uri, edit.text_document.version) == (uri, 2)
    mended = applied(wrong, edit.edits)
    assert mended == text
    client.text_document_did_change(types.DidChangeTextDocumentParams(
        text_document=types.VersionedTextDocumentIdentifier(uri=uri, version=3),
        content_changes=[types.TextDocumentContentChangeWholeDocument(text=mended)]))
    await found(client, uri, lambda seen: seen == [])
    (client.pack / "decisions/06-pace.yaml").write_text(mended, encoding="utf-8")
    tool("check", "Rules", "--strict", folder=client.pack.parent)


@pytest.mark.asyncio
async def test_proofs_come_a_moment_later(client):
    name = "decisions/06-pace.yaml"
    text = (client.pack / name).read_text(encoding="utf-8")
    uri, _ = opened(client, name, text[: text.index("otherwise:")])
    seen = await found(client, uri, lambda seen: seen and any(one.code == "gap" for one in seen))
    assert any(one.code == "gap" for one in seen)


@pytest.mark.asyncio
async def test_lenses_hover_symbols_and_completion(client):
    uri, text = opened(client, "decisions/06-pace.yaml")
    document = types.TextDocumentIdentifier(uri=uri)
    titles = []
    for _ in range(200):
        lenses = await client.text_document_code_lens_async(types.CodeLensParams(text_document=document))
        titles = [one.command.title for one in lenses]
        if not any("worked out" in title for title in titles):
            break
        await asyncio.sleep(0.05)
    assert re.fullmatch(r"\d+ rules, [\d,]+ cases, proved", titles[0])
    assert all(re.fullmatch(r"decides [\w. ]*[\d.]+% of cases, (no test|\d+ tests?)", title) for title in titles[1:])
    assert len(titles) == 1 + text.count("  - id: ")
    hover = await client.text_document_hover_async(types.HoverParams(
        text_document=document, position=place(text, "start_wish", 1)))
    assert "How would you like to begin?" in hover.contents.value
    symbols = await client.text_document_document_symbol_async(
        types.DocumentSymbolParams(text_document=document))
    assert [one.name for one in symbols] == ["pace"]
    assert "pace-full-week-asked" in [one.name for one in symbols[0].children]
    items = await client.text_document_completion_async(types.CompletionParams(
        text_document=document, position=place(text, "then: full_schedule", 8)))
    assert [one.label for one in items][:1] == ["full_schedule"]


@pytest.mark.asyncio
async def test_rename_changes_every_file_and_the_pack_stays_good(client, tool):
    uri, text = opened(client, "decisions/06-pace.yaml")
    at = place(text, "start_wish", 2)
    document = types.TextDocumentIdentifier(uri=uri)
    uses = await client.text_document_references_async(types.ReferenceParams(
        text_document=document, position=at, context=types.ReferenceContext(include_declaration=True)))
    edit = await client.text_document_rename_async(types.RenameParams(
        text_document=document, position=at, new_name="wish_for_the_start"))
    assert sum(len(one.edits) for one in edit.document_changes) == len(uses) > 10
    for one in edit.document_changes:
        path = pathlib.Path(one.text_document.uri.removeprefix("file://"))
        path.write_text(applied(path.read_text(encoding="utf-8"), one.edits), encoding="utf-8")
    tool("check", "Rules", "--strict", folder=client.pack.parent)
    assert "start_wish" not in "".join(
        re.sub("#.*", "", path.read_text(encoding="utf-8")) for path in client.pack.rglob("*.yaml"))


@pytest.mark.asyncio
@pytest.mark.parametrize("seed", range(4))
async def test_both_ends_agree_on_the_text_after_random_edits(client, seed):
    """Where the server sees control characters shows what text it has: it tells of the first 20."""
    chance = random.Random(seed)
    uri, text = opened(client, "added.yaml", "questions: {}\n")
    mirror = TextDocument(uri, text, version=1, position_codec=PositionCodec())
    pieces = ["é", "😀", "\n", "a", "  ", "# ", "\r\n", "\r", "\x07"]
    for version in range(2, 80):
        ends = sorted((random_place(mirror.source, chance) for _ in range(2)),
                      key=lambda one: (one.line, one.character))
        new = "".join(chance.choice(pieces) for _ in range(chance.randrange(5)))
        change = types.TextDocumentContentChangePartial(range=types.Range(*ends), text=new)
        mirror.apply_change(change)
        changed(client, uri, version, *ends, new)
        await found(client, uri, lambda seen: bells(seen) == places_of_bells(mirror.source))


LINES = re.compile("\r\n|\n|\r")


def random_place(text, chance):
    """A place as a client counts, in code units, and never within a pair of them."""
    lines = LINES.split(text)
    number = chance.randrange(len(lines))
    before = lines[number][: chance.randrange(len(lines[number]) + 1)]
    return types.Position(number, len(before.encode("utf-16-le")) // 2)


def places_of_bells(text):
    places = []
    for number, line in enumerate(LINES.split(text)):
        for match in re.finditer("\x07", line):
            places.append((number, len(line[: match.start()].encode("utf-16-le")) // 2))
    return places[:20]


def bells(seen):
    return [(one.range.start.line, one.range.start.character)
            for one in seen if one.code == "control-character"]


@pytest.mark.asyncio
async def test_file_that_is_not_utf8_is_told_of_where_it_is(client):
    broken = client.pack / "broken.yaml"
    broken.write_bytes(b"questions:\n  caf\xe9: {}\n")
    uri, _ = opened(client, "decisions/06-pace.yaml")
    seen = await found(client, broken.as_uri(), lambda seen: bool(seen))
    assert [one.code for one in seen] == ["not-utf8"]
    assert (seen[0].range.start.line, seen[0].range.start.character) == (1, 5)


def framed(text):
    body = text.encode("utf-8")
    return b"Content-Length: %d\r\n\r\n" % len(body) + body


def bodies(sent):
    found = []
    while sent:
        header, sent = sent.split(b"\r\n\r\n", 1)
        size = int(header.removeprefix(b"Content-Length: "))
        found.append(json.loads(sent[:size]))
        sent = sent[size:]
    return found


def test_what_is_no_message_is_answered_and_costs_no_other():
    sent = b"".join([
        b"Content-Length: none\r\n\r\n", framed("{not json"), framed('{"jsonrpc": "2.0", "id": 3}'),
        framed('{"jsonrpc": "2.0", "id": 1, "method": "textDocument/hover", "params": {}}'),
        framed('{"jsonrpc": "2.0", "id": 2, "method": "initialize", "params": {"capabilities": {}}}'),
        framed('{"jsonrpc": "2.0", "method": "$/unheardOf"}'),
        framed('{"jsonrpc": "2.0", "id": 4, "method": "no/such"}'),
        framed('{"jsonrpc": "2.0", "id": 5, "method": "shutdown"}'),
        framed('{"jsonrpc": "2.0", "id": 6, "method": "textDocument/hover"}'),
        framed('{"jsonrpc": "2.0", "method": "exit"}')])
    run = subprocess.run([built_tool(), "language-server"], input=sent, capture_output=True, timeout=60)
    answers = bodies(run.stdout)
    codes = [(one["id"], one.get("error", {}).get("code")) for one in answers]
    assert codes == [
        (None, -32700), (None, -32700), (None, -32600), (1, -32002), (2, None), (4, -32601), (5, None),
        (6, -32600)]
    assert (run.returncode, run.stderr) == (0, b"")


def test_a_length_that_nobody_can_mean_is_answered_and_ends_it():
    sent = b"Content-Length: 99000000000\r\n\r\n" + framed('{"jsonrpc": "2.0", "method": "exit"}')
    server = subprocess.Popen(
        [built_tool(), "language-server"], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    with server:
        # Its input stays open: it ends without waiting for more.
        server.stdin.write(sent)
        server.stdin.flush()
        answers = bodies(server.stdout.read())
        assert [(one["id"], one["error"]["code"]) for one in answers] == [(None, -32600)]
        assert server.wait(timeout=60) == 1


def test_an_editor_that_is_gone_ends_it():
    run = subprocess.run([built_tool(), "language-server"], input=b"", capture_output=True, timeout=60)
    assert (run.returncode, run.stdout, run.stderr) == (1, b"", b"")
