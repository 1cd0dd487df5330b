"""Nothing of a person stays in the browser, stands in an address, or leaves the machine."""

import urllib.parse

from playwright.sync_api import expect

from clinician import LABEL, WORDS, ClinicianTest


class Privacy(ClinicianTest):
    def journey(self, page):
        self.answer_some(page)
        self.choose(page, "track", "morning_track")
        page.locator('[name="w.track"]').fill(WORDS)
        self.card(page, "pace").locator('[data-key="why"] > summary').click()
        expect(self.card(page, "pace").locator(".others-list")).to_be_visible()
        saved = self.saved(page)
        with page.expect_download():
            page.get_by_role("button", name="JSON").click()
        page.get_by_role("button", name="Español").click()
        expect(page.locator("html.js")).to_have_attribute("lang", "es")
        page.on("dialog", lambda dialog: dialog.accept())
        with page.expect_navigation():
            page.locator("[data-open]").set_input_files(
                {"name": "a.yaml", "mimeType": "text/plain", "buffer": saved})
        expect(page.locator("[name=label]")).to_have_value(LABEL)

    def test_keeps_nothing_in_the_browser(self):
        page = self.open()
        self.journey(page)
        kept = page.evaluate("""async () => ({
            cookie: document.cookie, local: localStorage.length, session: sessionStorage.length,
            databases: (await indexedDB.databases()).length, caches: (await caches.keys()).length,
            workers: (await navigator.serviceWorker.getRegistrations()).length,
            history: history.state, name: window.name,
        })""")
        self.assertEqual(kept, {
            "cookie": "", "local": 0, "session": 0, "databases": 0, "caches": 0, "workers": 0,
            "history": None, "name": ""})

    def test_puts_no_answer_into_an_address_or_a_title(self):
        page = self.open()
        addresses, titles = [], set()
        page.on("request", lambda request: addresses.append(request.url))
        page.on("framenavigated", lambda frame: addresses.append(frame.url))
        self.journey(page)
        titles.add(page.title())
        self.assertIn(self.server.address + "draft", addresses)
        for address in addresses:
            if address.startswith("blob:"):
                continue
            parts = urllib.parse.urlsplit(address)
            self.assertEqual(parts.query, "", address)
            for word in [LABEL, "Zebra", "flooded", "ready_to_talk"]:
                self.assertNotIn(word, address)
        self.assertEqual(titles, {"Borrador del plan"})

    def test_asks_for_no_answer_to_be_remembered(self):
        page = self.open()
        self.assertEqual(page.locator("#plan-form").get_attribute("autocomplete"), "off")
        page.locator("[name=label]").fill(LABEL)
        page.on("dialog", lambda dialog: dialog.accept())
        page.goto("/rules")
        page.go_back()
        expect(page.locator("[name=label]")).to_have_value("")

    def test_works_with_the_network_gone(self):
        page = self.open()
        session = page.context.new_cdp_session(page)
        resolved = []
        session.send("Network.enable")
        session.on("Network.responseReceived", lambda event: resolved.append(
            event["response"].get("remoteIPAddress")))
        self.journey(page)
        self.assertEqual({address for address in resolved if address} - {"127.0.0.1", "[::1]"}, set())
        self.assertGreater(len(resolved), 3)
