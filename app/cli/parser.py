"""What can be typed after `synoptic`, and what the exit code then says."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from app import __version__
from app.cli.exit_codes import DONE, FAILED, INTERRUPTED
from app.cli.outputs import add_formats, add_note_formats
from app.cli.page_options import add_page_options
from app.errors import SynopticError

EXAMPLES = """\
examples:
  synoptic                                       open the window
  synoptic a.html b.txt                          open two reports in the window
  synoptic compare a.html b.txt                  list what the reports agree and differ on
  synoptic compare *.html --pdf out.pdf          the annotated comparison as a PDF
  synoptic compare *.html --pdf out.pdf --lang de --layout worksheet --grey
  synoptic read a.html b.txt --json -            what was read, as JSON on standard output
  synoptic export story.synoptic --pdf out.pdf   a saved project with the reader's notes
  synoptic export story.synoptic --docx a.docx --xlsx a.xlsx --ris a.ris   several formats at once
  synoptic take-back story.synoptic out.pdf      what a colleague wrote into the exported PDF
  synoptic export story.synoptic --qdpx out.qdpx for programs of qualitative analysis
  synoptic notes story.synoptic other.jsonld     take another reader's notes into it
  synoptic --self-test                           try out this installation on the sample

exit codes: 0 done, 1 nothing could be done, 2 wrong usage, 3 done but some files could not be read
Synoptic works offline: nothing is sent or fetched."""


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command; messages go to standard error. Returns the exit code."""
    parser = _parser()
    options = parser.parse_args(sys.argv[1:] if argv is None else argv)
    if options.command is None:
        parser.error("name a command")
    from app.cli import commands
    from app.process import forbid_network

    forbid_network()

    try:
        code = int(getattr(commands, options.command.replace("-", "_"))(options))
        sys.stdout.flush()
    except SynopticError as failure:
        print(f"synoptic: {failure}", file=sys.stderr)
        return FAILED
    except KeyboardInterrupt:
        print("synoptic: stopped", file=sys.stderr)
        return INTERRUPTED
    except BrokenPipeError:  # `| head` has read all that it wanted
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # what is left to flush at the end
        return DONE
    return code


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="synoptic",
        description="Puts several reports of one event side by side.",
        epilog=EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--version", action="version", version=f"synoptic {__version__}")
    parser.add_argument(
        "--self-test",
        action="store_const",
        dest="command",
        const="self_test",
        help="try out this installation on the sample, and say what was done",
    )
    commands = parser.add_subparsers(dest="command", metavar="command")
    read = commands.add_parser(
        "read", help="say what each file holds: headline, paragraphs, what was left out"
    )
    _reports(read)
    analyse = commands.add_parser("analyse", help="add statements, figures and quotations of each report")
    _reports(analyse)
    compare = commands.add_parser("compare", help="align the reports and say where they agree and differ")
    _reports(compare)
    _outputs(compare)
    compare.add_argument("--pivot", metavar="LETTER", help="the report whose order the rows keep (default A)")
    compare.add_argument(
        "--save", type=Path, metavar="FILE", help="keep the comparison as a .synoptic project"
    )
    export = commands.add_parser("export", help="write a saved project with its notes")
    export.add_argument("project", type=Path, metavar="PROJECT")
    _json(export)
    _outputs(export)
    add_note_formats(export)
    taken = commands.add_parser(
        "take-back", help="take over what was highlighted and written into an exported PDF"
    )
    taken.add_argument("project", type=Path, metavar="PROJECT")
    taken.add_argument("pdf", type=Path, metavar="PDF")
    taken.add_argument(
        "--dry-run", action="store_true", help="only say what would be taken over; change nothing"
    )
    notes = commands.add_parser("notes", help="take other readers' notes into a project; say who agrees")
    notes.add_argument("project", type=Path, metavar="PROJECT")
    notes.add_argument(
        "files", nargs="*", type=Path, metavar="FILE", help="a project, JSON-LD, .qdpx or Hypothesis JSON"
    )
    return parser


def _reports(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "files",
        nargs="+",
        type=Path,
        metavar="FILE",
        help="a saved web page, PDF, Word, text, mail, feed, wire copy or archive; or a folder",
    )
    _json(parser)


def _json(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--json", type=Path, metavar="FILE", help="write everything as JSON ('-': standard output)"
    )


def _outputs(parser: argparse.ArgumentParser) -> None:
    add_formats(parser)
    add_page_options(parser)
