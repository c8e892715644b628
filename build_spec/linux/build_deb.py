"""Makes the Debian package and the archive for trying out of the frozen program:
`python build_spec/linux/build_deb.py build/frozen/kiosk build/packages`.

Rules: a tree is staged in the order and with the rights of an installed system, every time and mode settled, so that
the same program gives the same package; dpkg-deb does the rest. The shipped deck is inside, ready to be shown. Does not
build the program.
"""

from __future__ import annotations

import gzip
import lzma
import os
import shutil
import subprocess
import sys
import tarfile
import tomllib
from datetime import UTC, datetime
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
sys.path.insert(0, str(Path(__file__).resolve().parent))

from depends import depends
from elf import glibc, links

ROOT = Path(__file__).resolve().parents[2]
PARTS = Path(__file__).parent / "package"
NAME = "myelin-kiosk"
HOME = Path("usr/lib") / NAME
SCRIPTS = ("postinst", "prerm", "postrm")
HELPERS = ("session", "rescue")
MAINTAINER = "Myelin kiosk <kiosk@example.org>"


def main(frozen: Path, out: Path) -> int:
    """Stage, build, and say how large it became."""
    version = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]["version"]
    moment = int(os.environ.get("SOURCE_DATE_EPOCH", "0")) or int((ROOT / "pyproject.toml").stat().st_mtime)
    architecture = subprocess.run(
        ["dpkg", "--print-architecture"], check=True, capture_output=True, text=True
    ).stdout.strip()
    out.mkdir(parents=True, exist_ok=True)
    tree = out / "tree"
    shutil.rmtree(tree, ignore_errors=True)
    stage(frozen, tree, version, moment)
    installed = sum(file.lstat().st_size for file in tree.rglob("*") if not file.is_dir()) // 1024
    (tree / "DEBIAN").mkdir()
    control(tree / "DEBIAN", frozen, version, architecture, installed)
    settle(tree, moment)
    package = out / f"{NAME}_{version}_{architecture}.deb"
    environment = os.environ | {"SOURCE_DATE_EPOCH": str(moment)}
    build = ["dpkg-deb", "--root-owner-group", "-Znone", "--build", str(tree), str(package)]
    subprocess.run(build, check=True, env=environment)
    package.write_bytes(smaller(package.read_bytes(), architecture))
    archive = out / f"{NAME}-{version}-{architecture}.tar.xz"
    pack_archive(frozen, archive, f"{NAME}-{version}", moment)
    print(f"{package}: {package.stat().st_size / 1e6:.1f} MB, installed {installed / 1024:.0f} MiB")
    print(f"{archive}: {archive.stat().st_size / 1e6:.1f} MB")
    return 0


def stage(frozen: Path, tree: Path, version: str, moment: int) -> None:
    """Lay out all files as they are installed."""
    shutil.copytree(frozen, tree / HOME, symlinks=True)
    for helper in HELPERS:
        shutil.copyfile(PARTS / helper, tree / HOME / helper)
    (tree / "usr/bin").mkdir(parents=True)
    (tree / "usr/bin/kiosk").symlink_to(f"../lib/{NAME}/kiosk")
    units = tree / "usr/lib/systemd/system"
    units.mkdir(parents=True)
    for unit in PARTS.glob("*.service"):
        shutil.copyfile(unit, units / unit.name)
    documents = tree / "usr/share/doc" / NAME
    documents.mkdir(parents=True)
    shutil.copyfile(PARTS / "copyright", documents / "copyright")
    (documents / "licences").symlink_to(f"../../../lib/{NAME}/_internal/licences")
    compress(ROOT / "CHANGELOG.md", documents / "changelog.gz")
    when = datetime.fromtimestamp(moment, UTC).strftime("%a, %d %b %Y %H:%M:%S +0000")
    entry = f"{NAME} ({version}) unstable; urgency=medium\n\n  * See changelog.gz.\n\n -- {MAINTAINER}  {when}\n"
    (documents / "changelog.Debian.gz").write_bytes(gzip.compress(entry.encode(), 9, mtime=0))
    manual = tree / "usr/share/man/man1"
    manual.mkdir(parents=True)
    compress(PARTS / "kiosk.1", manual / "kiosk.1.gz")
    overrides = tree / "usr/share/lintian/overrides"
    overrides.mkdir(parents=True)
    shutil.copyfile(PARTS / "lintian-overrides", overrides / NAME)


def smaller(package: bytes, architecture: str) -> bytes:
    """A package with its parts, which are plain so far, as xz. Programs are prepared for it by the filter xz has for
    them, which dpkg-deb cannot be told to use and every dpkg reads: two megabytes less."""
    filters: list[dict[str, int]] = [{"id": lzma.FILTER_LZMA2, "preset": 9 | lzma.PRESET_EXTREME}]
    if architecture in ("amd64", "i386"):
        filters.insert(0, {"id": lzma.FILTER_X86})
    out, place = [package[:8]], 8
    while place < len(package):
        # The header of a part in an ar archive: name, time, owners, rights, size.
        header = package[place : place + 60]
        name, size = header[:16].decode().strip(), int(header[48:58])
        content = package[place + 60 : place + 60 + size]
        place += 60 + size + size % 2
        if name.endswith(".tar"):
            name += ".xz"
            content = lzma.compress(content, check=lzma.CHECK_CRC64, filters=filters)
        out += [name.ljust(16).encode(), header[16:48], str(len(content)).ljust(10).encode(), header[58:], content]
        out.append(b"\n" * (len(content) % 2))
    return b"".join(out)


def compress(source: Path, target: Path) -> None:
    """Write `source` as gzip, without its name and time."""
    target.write_bytes(gzip.compress(source.read_bytes(), 9, mtime=0))


def control(folder: Path, frozen: Path, version: str, architecture: str, installed: int) -> None:
    """Write the control files into `folder`."""
    files = [str(file) for file in sorted(frozen.rglob("*")) if file.is_file() and not file.is_symlink()]
    binary = [file for file in files if links(file)]
    needs = depends(
        (name for file in binary for name in links(file)),
        (file.name for file in frozen.rglob("*")),
        max(glibc(file) for file in binary),
    )
    fields = {"VERSION": version, "ARCHITECTURE": architecture, "INSTALLED": str(installed), "DEPENDS": needs}
    text = (PARTS / "control").read_text()
    for name, value in (fields | {"MAINTAINER": MAINTAINER}).items():
        text = text.replace(f"@{name}@", value)
    (folder / "control").write_text(text)
    for script in SCRIPTS:
        shutil.copyfile(PARTS / script, folder / script)


def settle(tree: Path, moment: int) -> None:
    """Give every file the rights and the time it has on every machine that builds."""
    programs = {tree / "DEBIAN" / script for script in SCRIPTS} | {tree / HOME / name for name in ("kiosk", *HELPERS)}
    for path in [*tree.rglob("*"), tree]:
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() or path in programs else 0o644)
        os.utime(path, (moment, moment), follow_symlinks=False)


def pack_archive(frozen: Path, archive: Path, name: str, moment: int) -> None:
    """The program as it is, in one archive: unpack it and start `kiosk`."""

    def same(entry: tarfile.TarInfo) -> tarfile.TarInfo:
        entry.uid = entry.gid = 0
        entry.uname = entry.gname = ""
        entry.mtime = moment
        entry.mode = 0o755 if entry.isdir() or entry.name == f"{name}/kiosk" else 0o644
        return entry

    with tarfile.open(archive, "w:xz", preset=3) as opened:
        for path in sorted(frozen.rglob("*")):
            opened.add(path, f"{name}/{path.relative_to(frozen)}", recursive=False, filter=same)


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), Path(sys.argv[2])))
