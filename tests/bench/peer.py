"""What the scripts of other engines share: the command line of bench_sterna, and how it times and checks."""
import argparse, json, pathlib, statistics, time

CHECK_STEPS, SAMPLE = 20, 64


def arguments(doc):
    parser = argparse.ArgumentParser(description=doc)
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--only", help="names, separated by commas")
    parser.add_argument("--seconds", type=float, default=3, help="how long each workload is timed")
    parser.add_argument("--device", default="cpu")
    parser.add_argument("--mode", choices=["eager", "compile"], default="eager")
    parser.add_argument("--dtype", choices=["f32", "bf16"], default="f32")
    parser.add_argument("--tf32", action="store_true", help="products and convolutions of f32 may round to TF32")
    parser.add_argument("--files", type=pathlib.Path, help="what bench_sterna --check has left")
    parser.add_argument("--check", action="store_true", help="compute from --files instead of timing")
    return parser.parse_args()


def seconds_of(step, wait, times=1):
    start = time.perf_counter()
    for _ in range(times):
        step()
    wait()
    return time.perf_counter() - start


def measure(step, wait, parts, seconds):
    """Times batches of at least 20 ms, at least 5 of them: the minimum and the median of a part, in µs."""
    seconds_of(step, wait, 3)
    batch = max(1, int(0.02 / max(seconds_of(step, wait), 1e-7)))
    times, end = [], time.perf_counter() + seconds
    while time.perf_counter() < end or len(times) < 5:
        times.append(seconds_of(step, wait, batch) / batch / parts * 1e6)
    return min(times), statistics.median(times)


def values(step):
    """The results of 20 steps where they are numbers, otherwise a sample of the last one; `step` returns an array."""
    found = []
    for i in range(CHECK_STEPS):
        result = step().reshape(-1)
        if result.size == 1 or i == CHECK_STEPS - 1:
            found += [float(x) for x in result[::max(1, result.size // SAMPLE)][:SAMPLE]]
    return found


def run(options, engine, version, workloads, to_array, wait=lambda: None):
    """Prints a line of JSON for each workload, a function that gives its step and the number of the step's parts;
    `wait` waits for what the device has still to do."""
    for name in options.only.split(",") if options.only else workloads:
        line = {"engine": engine, "version": version, "threads": options.threads, "device": options.device,
                "dtype": options.dtype, "workload": name}
        try:
            start = time.perf_counter()
            step, parts = workloads[name]()
            if options.check:
                line["values"] = values(lambda: to_array(step()))
            else:
                seconds_of(step, wait)
                line["first_call_s"] = round(time.perf_counter() - start, 4)
                least, median = measure(step, wait, parts, options.seconds)
                line |= {"min_us": round(least, 4), "median_us": round(median, 4)}
        except Exception as error:  # the others still count; ci/bench reports this one
            line["error"] = f"{type(error).__name__}: {error}"[:300]
        print(json.dumps(line), flush=True)
