"""What a browser would send from the page, once the answers of each sample have been opened in it."""

import html.parser
import http.client
import pathlib
import urllib.parse

SAMPLES = pathlib.Path(__file__).resolve().parents[2] / "Samples"


class Form(html.parser.HTMLParser):
    """Collects the fields of a page's forms that count, in their order."""

    def __init__(self):
        super().__init__()
        self.fields, self._select, self._area = [], None, None

    def handle_starttag(self, tag, attributes):
        own = dict(attributes)
        name = own.get("name")
        if tag == "option":
            if self._select and "selected" in own:
                self.fields.append((self._select, own.get("value", "")))
        elif not name or "disabled" in own:
            return
        elif tag == "select":
            self._select = name
        elif tag == "textarea":
            self._area = [name, ""]
        elif tag == "input" and own.get("type") not in ("submit", "button", "file"):
            if own.get("type") not in ("checkbox", "radio") or "checked" in own:
                self.fields.append((name, own.get("value", "")))

    def handle_data(self, data):
        if self._area:
            self._area[1] += data

    def handle_endtag(self, tag):
        if tag == "select":
            self._select = None
        elif tag == "textarea" and self._area:
            # A line break at the start belongs to the markup.
            self.fields.append((self._area[0], self._area[1].removeprefix("\n")))
            self._area = None


def opened(port, answers):
    """The page after a file of answers was opened."""
    boundary = "recorded"
    body = (
        f'--{boundary}\r\nContent-Disposition: form-data; name="file"; filename="answers.yaml"\r\n'
        f"Content-Type: application/yaml\r\n\r\n{answers}\r\n--{boundary}--\r\n")
    connection = http.client.HTTPConnection("127.0.0.1", port)
    connection.request("POST", "/open", body.encode(), {
        "Content-Type": f"multipart/form-data; boundary={boundary}"})
    response = connection.getresponse()
    if response.status != 200:
        raise RuntimeError(f"a sample could not be opened: {response.status}")
    return response.read().decode()


def sent(fields):
    """What the page's script sends: no empty field, no step as the rules have it, no decision that
    nobody made."""
    values = dict(fields)
    idle = set()
    for name, value in fields:
        kind, _, rest = name.partition(".")
        if kind == "d" and not value and not values.get(f"w.{rest}"):
            idle |= {f"{part}.{rest}" for part in "hcd"}
        if kind == "t" and rest.endswith(".was"):
            step = name.removesuffix("was")
            pairs = (("do", "was"), ("who", "was_who"), ("by", "was_by"), ("client", "was_client"))
            if step + "struck" not in values and all(
                    values.get(step + now) == values.get(step + was) for now, was in pairs):
                idle |= {step + part for pair in pairs for part in pair}
    return [(name, value) for name, value in fields if value and name not in idle]


def record(port, place):
    """Writes one form a line; returns how many."""
    lines = []
    for answers in sorted(SAMPLES.glob("*/answers.*")):
        if answers.suffix == ".yaml":
            form = Form()
            form.feed(opened(port, answers.read_text()))
            lines.append(urllib.parse.urlencode(sent(form.fields)))
    place.write_text("\n".join(lines) + "\n")
    return lines
