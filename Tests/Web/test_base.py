"""What holds of every page."""

import urllib.error
import urllib.request

from browser import PHONE, WIDE, ZOOMED, PageTest

PAGES = {"plan": "/", "rules": "/rules"}


class EveryPage(PageTest):
    def test_is_accessible_and_fits(self):
        for name, path in PAGES.items():
            page = self.open(path, reduced_motion="reduce")
            self.assertEqual(self.response.status, 200)
            for scheme, width in [("light", WIDE), ("dark", WIDE), ("light", PHONE), ("dark", PHONE)]:
                with self.subTest(page=name, scheme=scheme, width=width):
                    page.emulate_media(color_scheme=scheme)
                    page.set_viewport_size({"width": width, "height": 900})
                    self.check_fits(page)
                    self.check_accessible(page)
                    self.picture(page, f"{name}-{scheme}-{width}")
            page.set_viewport_size({"width": ZOOMED, "height": 256})
            self.check_fits(page)

    def test_is_there_without_scripts(self):
        for name, path in PAGES.items():
            with self.subTest(page=name):
                page = self.open(path, scripts=False)
                self.assertTrue(page.locator("h1").is_visible())
                self.check_fits(page)

    def test_speaks_the_language_of_the_browser(self):
        for language in ["en", "es"]:
            with self.subTest(language=language):
                page = self.open("/", language=language)
                self.assertEqual(page.locator("html").get_attribute("lang"), language)

    def test_says_what_browsers_may_do(self):
        for path in PAGES.values():
            self.open(path)
            policy = self.response.headers["content-security-policy"]
            self.assertIn("default-src 'none'", policy)
            self.assertNotIn("unsafe", policy)
            self.assertEqual(self.response.headers["cache-control"], "no-store")
            self.assertNotIn("set-cookie", self.response.headers)

    def test_has_nothing_written_into_elements(self):
        for path in PAGES.values():
            page = self.open(path)
            written = page.evaluate("""() => [...document.querySelectorAll("*")]
                .filter((e) => [...e.attributes].some((a) => /^on|^style$/.test(a.name)))
                .map((e) => e.outerHTML.slice(0, 120))""")
            self.assertEqual(written, [])


class NoPage(PageTest):
    expected_messages = ("404 (Not Found)",)

    def test_leads_back(self):
        page = self.open("/nothing", width=PHONE)
        self.assertEqual(self.response.status, 404)
        self.check_accessible(page)
        self.check_fits(page)
        page.get_by_role("link").click()
        self.assertEqual(page.url, self.server.address)


class OtherSites(PageTest):
    """A page elsewhere, here one at another port of this machine."""

    expected_messages = ("Failed to load resource", "blocked", "net::ERR", "CORS", "frame")

    def test_neither_embed_nor_post_nor_read(self):
        context = self.context()
        other = "http://other.test/"
        context.route(other, lambda route: route.fulfill(
            content_type="text/html",
            body=f"""<iframe src="{self.server.address}"></iframe>
                <script src="{self.server.address}clinician.js"></script>
                <form method="post" action="{self.server.address}"><button>Go</button></form>"""))
        page = context.new_page()
        page.goto(other)
        self.assertEqual(page.frames[1].locator("main").count(), 0)
        with page.expect_response(self.server.address) as response:
            page.get_by_role("button").click()
        self.assertEqual(response.value.status, 403)

    def test_cannot_take_our_name(self):
        request = urllib.request.Request(self.server.address, headers={"Host": "rebound.test"})
        with self.assertRaises(urllib.error.HTTPError) as refused:
            urllib.request.urlopen(request)
        self.assertEqual(refused.exception.code, 421)
        refused.exception.close()
