"""What a language costs over C: the `bench` of every driver in ci/language, in turns with C's, as a table.

A driver prints an addition of one-element tensors and a training step of the digits' network (ci/language/common.sh);
the best times of all rounds count.  Rounds go on, up to --rounds, while a limit is missed; then the exit status is 1.
"""
import argparse, json, pathlib, subprocess, sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
ADD = {"rust": 5, "java": 40, "node": 150, "csharp": 100}  # ns over C's
STEP = 1.05  # of C's


def driver(language, command):
    return subprocess.run([ROOT / "ci/language" / language, command], cwd=ROOT, stdout=subprocess.PIPE, text=True)


def can_bench(path):
    return path.suffix != ".sh" and "\ncmd_bench()" in path.read_text()


class Comparison:
    def __init__(self, languages):
        self.languages, self.best, self.left_out = [], {}, []
        for language in languages:
            needs = driver(language, "needs")
            if needs.returncode:
                self.left_out.append(f"{language} left out: {needs.stdout.strip()}")
            else:
                self.languages.append(language)

    def round(self):
        for language in self.languages:
            for turn in "c", language:
                done = driver(turn, "bench")
                if done.returncode:
                    sys.exit(f"ci/language/{turn} bench failed:\n{done.stdout}")
                for line in map(json.loads, filter(lambda text: text.startswith("{"), done.stdout.splitlines())):
                    key = turn, line["name"]
                    self.best[key] = min(self.best.get(key, line["ns"]), line["ns"])

    def missed(self, language):
        add, step = self.over_c(language)
        return add > ADD.get(language, float("inf")) or step > STEP

    def over_c(self, language):
        best = self.best
        return best[language, "add"] - best["c", "add"], best[language, "mlp_step"] / best["c", "mlp_step"]

    def table(self):
        c = self.best["c", "add"], self.best["c", "mlp_step"]
        print(f"{'':10} {'add ns':>8} {'over C':>8} {'limit':>6}   {'step µs':>8} {'of C':>6} {'limit':>6}")
        print(f"{'c':10} {c[0]:8.1f} {'':8} {'':6}   {c[1] / 1000:8.1f}")
        for language in self.languages:
            add, step = self.over_c(language)
            print(f"{language:10} {c[0] + add:8.1f} {add:8.1f} {ADD.get(language, ''):>6}   "
                  f"{c[1] * step / 1000:8.1f} {step:6.3f} {STEP:6}{'   MISSED' if self.missed(language) else ''}")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("languages", nargs="*", help="all, if none is named")
    parser.add_argument("--rounds", type=int, default=10, help="the most; 3 at least")
    options = parser.parse_args()
    known = sorted(path.name for path in (ROOT / "ci/language").iterdir() if can_bench(path) and path.name != "c")
    comparison = Comparison(options.languages or known)
    if not comparison.languages:
        sys.exit("\n".join(comparison.left_out) or "there is no language to compare")
    rounds = 0
    while rounds < 3 or (rounds < options.rounds and any(map(comparison.missed, comparison.languages))):
        comparison.round()
        rounds += 1
    print(f"one thread; the best of {rounds} rounds in turns")
    comparison.table()
    print("\n".join(comparison.left_out), end="\n" if comparison.left_out else "")
    return any(map(comparison.missed, comparison.languages))


sys.exit(main())
