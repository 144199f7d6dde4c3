"""Reads and writes the files of cases: one case a line, so that a difference shows which case it is in."""
import json


def read(path):
    return json.loads(path.read_text())


def write(path, content):
    head = json.dumps({k: v for k, v in content.items() if k != "cases"}, ensure_ascii=False)[1:-1]
    lines = ",\n".join(json.dumps(c, ensure_ascii=False, separators=(",", ":")) for c in content["cases"])
    path.write_text(f'{{{head}, "cases": [\n{lines}\n]}}\n')
