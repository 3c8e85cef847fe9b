import subprocess
import sys
import threading
from pathlib import Path

import pytest

from dwuglos.errors import BadAnswer, Cancelled, ServiceOffline
from dwuglos.models.offline import files_in, translating_process
from dwuglos.models.offline.translating_process import TranslatingProcess
from tests.stand_ins import firefox_model

ROOT = Path(__file__).resolve().parents[4]

FALLING = """
import json, os, sys
for n, line in enumerate(sys.stdin):
    said = json.loads(line)
    if "load" in said:
        print('{"loaded": true}', flush=True)
        continue
    text = said["texts"][0]
    if text == "die" or (text == "die once" and not os.path.exists(sys.argv[1])):
        open(sys.argv[1], "w").close()
        os._exit(9)
    if text == "hang":
        sys.stdin.read()
    if text == "panic":
        print('{"error": "PanicException"}', flush=True)
        sys.exit(1)
    print(json.dumps({"texts": [each.upper() for each in said["texts"]]}), flush=True)
"""
"""What speaks the child's language and falls over as it is told."""


@pytest.fixture(scope="module")
def model(tmp_path_factory):
    return firefox_model.written(tmp_path_factory.mktemp("model"))


@pytest.fixture
def falling(model, monkeypatch, tmp_path):
    """A process that falls over as it is told."""
    monkeypatch.setattr(
        translating_process, "command", lambda: [sys.executable, "-c", FALLING, str(tmp_path / "has died")]
    )
    process = TranslatingProcess(files_in(model))
    yield process
    process.close()


def children():
    return {thread for thread in threading.enumerate() if thread.name == "offline translator"}


def test_a_process_that_dies_is_started_anew_once(falling):
    assert falling.translate(["one"]) == ["ONE"]
    assert falling.translate(["die once"]) == ["DIE ONCE"]
    with pytest.raises(ServiceOffline, match="The offline translator broke off twice"):
        falling.translate(["die"])
    assert falling.translate(["and on"]) == ["AND ON"]


def test_a_process_killed_from_outside_is_started_anew(falling):
    falling.translate(["one"])
    falling._child._process.kill()
    falling._child._process.wait()
    assert falling.translate(["two"]) == ["TWO"]


def test_a_process_that_hangs_is_given_up(falling):
    falling.translate(["one"])  # it may take its time to start
    patience, falling._patience = falling._patience, 0.5
    with pytest.raises(ServiceOffline, match="The offline translator does not answer"):
        falling.translate(["hang"])
    assert children() == set()
    falling._patience = patience
    assert falling.translate(["and on"]) == ["AND ON"]


def test_a_panic_concerns_the_text_alone(falling):
    with pytest.raises(BadAnswer, match="could not cope with this text"):
        falling.translate(["panic"])
    assert falling.translate(["and on"]) == ["AND ON"]


def test_closing_breaks_off_what_is_under_way(falling):
    ended = []

    def ask():
        try:
            falling.translate(["hang"])
        except Cancelled as error:
            ended.append(error)

    falling.translate(["one"])
    asking = threading.Thread(target=ask)
    asking.start()
    threading.Event().wait(0.2)
    falling.close()
    asking.join(20)
    assert len(ended) == 1
    assert children() == set()


def test_a_frozen_program_calls_itself(monkeypatch):
    assert translating_process.command()[1:] == ["-m", "dwuglos.models.offline.child_process"]
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert translating_process.command() == [sys.executable, "--translate-child"]


def test_the_program_becomes_the_process_when_called_so(model, monkeypatch):
    monkeypatch.setattr(
        translating_process, "command", lambda: [sys.executable, str(ROOT / "main.py"), "--translate-child"]
    )
    process = TranslatingProcess(files_in(model))
    assert process.translate(["Hello world."]) == ["Cześć świecie."]
    process.close()


def test_the_process_ends_with_the_program(model):
    code = (
        "import sys; from dwuglos.translators.firefox import Firefox\n"
        f"t = Firefox({{'folder': {str(model)!r}}}); t.translate('Hello')\n"
        "print(t._process._child._process.pid, flush=True); import os; os._exit(9)"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False)
    pid = int(done.stdout)
    status = Path(f"/proc/{pid}/stat")
    if not Path("/proc/self/stat").exists():
        pytest.skip("there is no /proc here to look for a process in")
    for _ in range(600):
        if not status.exists() or status.read_text().rpartition(")")[2].split()[0] == "Z":
            break
        threading.Event().wait(0.05)
    else:
        pytest.fail("the process lives on")
