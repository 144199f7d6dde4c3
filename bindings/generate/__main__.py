"""Makes the generated files of the bindings from capi/api.json.

usage: python bindings/generate [--check]     (see ci/generate, which makes capi/api.json first)
With --check nothing is written: the command fails and names the files that are not as they should be.
"""
import json, pathlib, sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "capi/generate"))

import model  # noqa: E402
import csharp, java, kotlin, node, rust  # noqa: E402

LANGUAGES = [csharp, java, kotlin, node, rust]  # each has outputs(look): file → text


def main():
    look = model.Api(json.loads((ROOT / "capi/api.json").read_text()))
    drifted = []
    for language in LANGUAGES:
        for name, text in language.outputs(look).items():
            path = ROOT / name
            if path.exists() and path.read_text() == text:
                continue
            drifted.append(name)
            if "--check" not in sys.argv:
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_text(text)
    verb = "differ from what ci/generate makes" if "--check" in sys.argv else "written"
    print(f"bindings: {len(LANGUAGES)} languages; {len(drifted)} files {verb}", *drifted, sep="\n")
    sys.exit("--check" in sys.argv and bool(drifted))


main()
