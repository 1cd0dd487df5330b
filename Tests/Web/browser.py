"""One browser for all tests; each test has a context of its own, which is cheap.

    class SomePage(PageTest):
        def test_something(self):
            page = self.open("/", scheme="dark", width=360)
            self.check_accessible(page)

After each test it is checked that the page asked nobody but our server for anything, that the
console stayed empty, and that cookies and storage did.
"""

import unittest

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import sync_playwright

from server import REPOSITORY, Server

SCREENSHOTS = REPOSITORY / ".build/web-tests/screenshots"
CHROMIUM = "/usr/bin/chromium"

WIDE, PHONE, ZOOMED = 1280, 360, 320  # ZOOMED: a window of 1280 at 400 %


class Shared:
    """What all tests of a run share; made when the first one asks."""

    server = browser = None

    @classmethod
    def start(cls):
        if cls.server is None:
            cls.server = Server().start()
            cls._playwright = sync_playwright().start()
            cls.browser = cls._playwright.chromium.launch(
                executable_path=CHROMIUM, args=["--no-sandbox", "--disable-dev-shm-usage"])
            SCREENSHOTS.mkdir(parents=True, exist_ok=True)
        return cls

    @classmethod
    def stop(cls):
        if cls.server is None:
            return ""
        cls.browser.close()
        cls._playwright.stop()
        return cls.server.stop()


class PageTest(unittest.TestCase):
    """A test with a page; see the head of this file."""

    # Parts of the console's messages that a test expects, such as a refusal that it provokes.
    expected_messages = ()
    # Names of what the page says that it keeps.
    allowed_storage = ()

    def setUp(self):
        shared = Shared.start()
        self.server, self.browser = shared.server, shared.browser
        self._contexts, self._strangers, self._messages = [], [], []

    def tearDown(self):
        stored = [what for context in self._contexts for what in self._stored(context)]
        for context in self._contexts:
            context.close()
        self.assertEqual(self._strangers, [], "asked somebody else")
        unexpected = sorted({m for m in self._messages
                             if not any(known in m for known in self.expected_messages)})
        self.assertEqual(unexpected, [], "the console said something")
        self.assertEqual(stored, [], "kept something")

    def context(self, scheme="light", width=WIDE, height=900, scripts=True, language="en-GB",
                **more):
        """A browser as one person has it."""
        context = self.browser.new_context(
            base_url=self.server.address, color_scheme=scheme, java_script_enabled=scripts,
            viewport={"width": width, "height": height}, locale=language,
            has_touch=width <= PHONE, **more)
        context.set_default_timeout(20_000)
        context.route("**/*", self._let_ours_through)
        context.on("page", self._listen)
        self._contexts.append(context)
        return context

    def open(self, path="/", **as_context):
        """A new page of a new context, loaded."""
        page = self.context(**as_context).new_page()
        self.response = page.goto(path)
        return page

    def check_accessible(self, page):
        """axe finds nothing to complain about, with all rules up to WCAG 2.2 AA and its own advice."""
        found = Axe().run(page, options={
            "rules": {"target-size": {"enabled": True}},
            # Without the details of what is well, which take most of the time.
            "resultTypes": ["violations"],
        })
        lines = [
            f"{each['id']}: {each['help']}\n    "
            + "\n    ".join(node["html"][:200] for node in each["nodes"][:5])
            for each in found.response["violations"]
        ]
        self.assertEqual(lines, [], "\n" + "\n".join(lines))

    def check_fits(self, page):
        """Nothing has to be scrolled sideways."""
        too_wide = page.evaluate("""() => {
            const room = document.documentElement.clientWidth;
            if (document.documentElement.scrollWidth <= room) { return []; }
            return [...document.querySelectorAll("body *")]
                .filter((e) => e.getBoundingClientRect().right > room + 1)
                .slice(0, 5).map((e) => e.outerHTML.slice(0, 120));
        }""")
        self.assertEqual(too_wide, [])

    def picture(self, page, name):
        """Keeps what the page looks like, for people to look at."""
        page.screenshot(path=SCREENSHOTS / f"{name}.png", full_page=True)

    def _let_ours_through(self, route):
        if route.request.url.startswith((self.server.address, "data:", "blob:")):
            route.continue_()
        else:
            self._strangers.append(route.request.url)
            route.abort()

    def _listen(self, page):
        page.on("console", lambda message: self._messages.append(
            f"{message.text} ({message.location.get('url', '')})"))
        page.on("pageerror", lambda error: self._messages.append(str(error)))

    def _stored(self, context):
        state = context.storage_state()
        kept = [f"cookie {cookie['name']}" for cookie in state["cookies"]]
        for origin in state["origins"]:
            kept += [f"storage {item['name']}" for item in origin["localStorage"]]
        return [what for what in kept if what.split(" ", 1)[1] not in self.allowed_storage]
