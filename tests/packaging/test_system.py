"""What is missing of the system is installed or named in one go; the apt-get here does nothing."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

import facts
import pytest

pytestmark = pytest.mark.skipif(os.name != "posix", reason="a shell and its programs")

APT = """#!/bin/sh
[ "$4" != update ] || exit 0
shift 6
echo "$*" >> {log}
for name; do
    case $name in imagemagick) echo "E: Unable to locate package $name"; bad=1;; esac
done
[ -z "${{bad:-}}" ] || exit 100
for name; do case $name in xdotool) ;; *) echo "$name" >> {log}.installed;; esac; done
"""


class System:
    """A Debian with nothing installed, where apt-get keeps a list of what it was asked for."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.log = folder, folder / "log"
        self.tree = folder / "tree"
        shutil.copytree(facts.PACKAGING, self.tree / "packaging", ignore=shutil.ignore_patterns("licences", "*.py"))
        (self.tree / "resources").mkdir()
        shutil.copy(facts.ROOT / "resources" / "debian-packages.txt", self.tree / "resources")
        self.programs = folder / "bin"
        self.programs.mkdir()
        for name in ("awk", "cat", "dirname", "env", "grep", "ls", "printf", "sed", "sh", "sort", "tr"):
            found = shutil.which(name)
            assert found
            (self.programs / name).symlink_to(found)
        self.write("ldconfig", "echo '\tlibEGL.so.1 (libc6,x86-64) => /usr/lib/libEGL.so.1'")
        self.write("uname", "echo Linux")
        self.write("apt-get", APT.format(log=self.log))

    def write(self, name: str, script: str) -> None:
        path = self.programs / name
        path.write_text(script if script.startswith("#!") else f"#!/bin/sh\n{script}\n", "utf-8")
        path.chmod(0o755)

    def see(self, *words: str, user: int = 1000, **environment: str) -> tuple[int, str]:
        self.write("id", f"echo {user}")
        done = subprocess.run(
            ["sh", str(self.tree / "packaging" / "system.sh"), *words],
            env={"PATH": str(self.programs)} | environment,
            capture_output=True,
            text=True,
            check=False,
        )
        return done.returncode, done.stdout + done.stderr


@pytest.fixture
def system(tmp_path: Path) -> System:
    return System(tmp_path)


def packages(said: str) -> list[str]:
    """Return the packages that a message says to install."""
    return said.rpartition("--no-install-recommends ")[2].split()


def test_one_message_names_everything_once(system: System) -> None:
    status, said = system.see("python", "qt", "window", "--", "translations", DISPLAY=":0")
    assert status == 2
    assert said.count("\n") == 2
    named = packages(said)
    assert {"python3", "python3-pip", "libgl1", "libxcb-cursor0", "libgssapi-krb5-2"} <= set(named)
    assert len(named) == len(set(named))
    assert not {"libegl1", "libwayland-client0", "libgtk-3-0"}.intersection(named)


def test_what_is_only_wished_for_stops_nothing(system: System) -> None:
    status, said = system.see("--", "translations")
    assert (status, packages(said)) == (0, ["libbrotli1", "libgssapi-krb5-2"])


def test_who_may_use_sudo_is_told_so(system: System) -> None:
    assert "as root" in system.see("translations")[1]
    system.write("sudo", "")
    said = system.see("translations")[1]
    assert "sudo apt-get install" in said
    assert "as root" not in said


def test_without_a_display_nothing_else_is_asked_for(system: System) -> None:
    status, said = system.see("python", "qt", "window", "--", "translations")
    assert status == 2
    assert said.startswith("There is no display to open the window on;")
    assert said.count("\n") == 1


def test_one_platform_of_two_is_enough(system: System) -> None:
    listed = (facts.ROOT / "resources" / "debian-packages.txt").read_text("utf-8").split()
    system.write("ldconfig", "\n".join(f"echo {name}" for name in listed if ".so" in name and "wayland" not in name))
    assert system.see("qt", "window", DISPLAY=":0", WAYLAND_DISPLAY="wayland-0") == (0, "")
    status, said = system.see("window", WAYLAND_DISPLAY="wayland-0")
    assert (status, packages(said)) == (2, ["libwayland-client0", "libwayland-cursor0", "libwayland-egl1"])


def test_root_gets_it_installed_in_one_go_and_what_is_not_to_be_had_is_named(system: System) -> None:
    status, said = system.see("--", "desktop", user=0)
    assert status == 0
    first, second = system.log.read_text("utf-8").splitlines()
    assert first.split() == ["imagemagick", "openbox", "x11-xkb-utils", "xauth", "xdotool", "xvfb"]
    assert second.split() == [name for name in first.split() if name != "imagemagick"]
    assert said.endswith("Not to be had here: imagemagick\n")


def test_a_need_that_cannot_be_had_ends_it(system: System) -> None:
    status, said = system.see("desktop", user=0)
    assert status == 2
    assert "These packages are needed, and could not be installed:" in said
    assert "imagemagick" in said.splitlines()[-1]


def test_what_is_there_is_not_asked_for(system: System) -> None:
    for name in ("Xvfb", "xauth", "openbox", "xdotool", "setxkbmap", "xkbcomp", "import"):
        system.write(name, "")
    assert system.see("desktop") == (0, "")


def test_other_systems_are_left_alone(system: System) -> None:
    (system.programs / "apt-get").unlink()
    assert system.see("python", "qt", "desktop") == (0, "")


def test_an_environment_of_another_python_does_not_fit(system: System) -> None:
    environment = system.tree / ".venv" / "bin"
    environment.mkdir(parents=True)
    system.write("python3.11", "echo 3.11")
    system.write("python3.12", "echo 3.12")
    (environment / "python").symlink_to(system.programs / "python3.11")
    script = str(system.tree / "packaging" / "setup.sh")

    def fits(python: str) -> bool:
        variables = {"PATH": str(system.programs), "PYTHON": python}
        return subprocess.run(["sh", script, "fits"], env=variables, check=False).returncode == 0

    assert fits("")
    assert fits("python3.11")
    assert not fits("python3.12")
    assert not fits("nosuch")
