"""Measures the page's server: bench.py [PROGRAM], by default the release build of reentry-web."""

import gzip
import http.client
import os
import pathlib
import re
import shutil
import socket
import statistics
import subprocess
import sys
import tempfile
import time

import forms

HERE = pathlib.Path(__file__).resolve().parent
REPOSITORY = HERE.parents[1]
DRAFTS = int(os.environ.get("DRAFTS", "200000"))


def started(program, port="0"):
    """The running server and its port; `port` is known beforehand when the start is timed."""
    process = subprocess.Popen(
        [program, "--port", port, "--rules", REPOSITORY / "Rules", "--today", "2026-11-22"],
        stdout=subprocess.PIPE, text=True)
    address = process.stdout.readline().strip()
    if not address:
        sys.exit("the server did not start")
    return process, int(address.rstrip("/").rsplit(":", 1)[1])


def page(port):
    connection = http.client.HTTPConnection("127.0.0.1", port)
    connection.request("GET", "/")
    response = connection.getresponse()
    body = response.read()
    if response.status != 200:
        sys.exit(f"the page answers {response.status}")
    return body


def free_port():
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return one.getsockname()[1]


def start_up(program):
    """Milliseconds from the start of the program to the first page, the median of some starts."""
    times = []
    for _ in range(11):
        begin = time.perf_counter()
        process, port = started(program, str(free_port()))
        page(port)
        times.append((time.perf_counter() - begin) * 1000)
        process.terminate()
        process.wait()
    return statistics.median(times)


def wrk(port, place, seconds, connections, pause=0):
    """What wrk counts: drafts, drafts a second, percentiles of the time an update takes."""
    said = subprocess.run(
        ["wrk", "-t2", f"-c{connections}", f"-d{seconds}s", "--latency", "--timeout", "10s",
         "-s", HERE / "typing.lua", f"http://127.0.0.1:{port}/draft"],
        env=dict(os.environ, FORMS=str(place), PAUSE=str(pause)),
        check=True, capture_output=True, text=True).stdout
    if "Non-2xx" in said or "Socket errors" in said:
        sys.exit("not all drafts were answered:\n" + said)
    return {
        "count": int(re.search(r"(\d+) requests in", said)[1]),
        "rate": float(re.search(r"Requests/sec:\s+([\d.]+)", said)[1]),
        **{share: re.search(rf"^\s+{share}%\s+(\S+)", said, re.MULTILINE)[1]
           for share in ("50", "99")},
    }


def memory(process):
    """Megabytes that the server holds."""
    said = subprocess.run(
        ["ps", "-o", "rss=", "-p", str(process.pid)], check=True, capture_output=True, text=True)
    return int(said.stdout) / 1024


def main():
    program = sys.argv[1] if len(sys.argv) > 1 else REPOSITORY / ".build/release/reentry-web"
    if not shutil.which("wrk"):
        sys.exit("'wrk' is not on the PATH; install it, for example with apt-get install wrk")
    print(f"start to first page   {start_up(program):8.1f} ms")
    process, port = started(program)
    try:
        first = page(port)
        packed = len(gzip.compress(first, 6))
        print(f"first page            {len(first) / 1000:8.1f} kB, {packed / 1000:.1f} kB in gzip")
        with tempfile.TemporaryDirectory() as folder:
            place = pathlib.Path(folder) / "forms"
            sizes = [len(line) for line in forms.record(port, place)]
            print(f"recorded forms        {len(sizes):8} of {min(sizes)} to {max(sizes)} bytes")
            wrk(port, place, 3, 8)
            typing = wrk(port, place, 20, 50, pause=400)
            print(f"50 pages typing       {typing['99']:>8} p99, {typing['50']} p50"
                  f" at {typing['rate']:.0f} drafts/s")
            full = wrk(port, place, 10, 8)
            print(f"as many as it can     {full['rate']:8.0f} drafts/s")
            before, drafts, heights = memory(process), 0, []
            while drafts < DRAFTS:
                drafts += wrk(port, place, 10, 8)["count"]
                heights.append(memory(process))
            print(f"memory                {before:8.1f} MB, after {drafts} drafts"
                  f" {heights[-1]:.1f} MB, never above {max(heights):.1f} MB")
    finally:
        process.terminate()
        process.wait()


if __name__ == "__main__":
    main()
