"""The answers, kept in a file and opened again; and what is not kept, which is said before it is lost."""

from playwright.sync_api import expect

from clinician import LABEL, ClinicianTest


class AFileOfAnswers(ClinicianTest):
    expected_messages = ("422 (Unprocessable",)

    def put(self, page, text):
        page.locator("[data-open]").set_input_files(
            {"name": "answers.yaml", "mimeType": "application/yaml", "buffer": text})

    def state(self, page):
        """What the form holds, but for busy times, which become boxes, and the draft beside it."""
        return page.evaluate("""() => [
            [...new FormData(document.getElementById("plan-form"))]
                .filter(([name, value]) => !["file", "unsaved", "a.busy"].includes(name) && value !== "")
                .map(pair => pair.join("=")).sort(),
            [...document.querySelectorAll("#draft .card, #draft [data-key=weeks]")]
                .map(card => card.textContent.replace(/\\s+/g, " ")),
        ]""")

    def test_brings_the_same_page_back(self):
        page = self.open()
        self.answer_some(page)
        self.choose(page, "track", "morning_track")
        page.locator('[name="w.track"]').fill("Their hours change.")
        page.locator(".new-step summary").click()
        page.locator('[name="t.new.do"]').fill("Ask about the bus pass")
        page.locator("[data-add]").click()
        expect(page.locator(".steps")).to_contain_text("added by you")
        saved = self.saved(page)
        before = self.state(page)
        again = self.open()
        self.put(again, saved)
        expect(again.locator("[name=label]")).to_have_value(LABEL)
        self.assertEqual(self.state(again), before)
        self.assertEqual(self.saved(again), saved)

    def test_that_cannot_be_read_leaves_what_was_typed(self):
        page = self.open()
        page.on("dialog", lambda dialog: dialog.accept())
        self.text(page, "own_words").fill("First line\nSecond line")
        expected = self.saved(page)
        self.put(page, b"answers:\n  how_sure: perhaps\n")
        expect(page.get_by_role("alert").filter(has_text="could not be opened")).to_contain_text(
            "perhaps")
        expect(self.text(page, "own_words")).to_have_value("First line\nSecond line")
        self.assertEqual(self.saved(page), expected)


class Leaving(ClinicianTest):
    def leave(self, page, act):
        """Whether the browser asked first."""
        asked = []

        def answer(dialog):
            asked.append(dialog.type)
            dialog.accept()

        page.on("dialog", answer)
        act()
        page.remove_listener("dialog", answer)
        return asked == ["beforeunload"]

    def test_asks_only_with_unsaved_answers(self):
        page = self.open()
        page.locator("h1").click()
        self.assertFalse(self.leave(page, lambda: page.goto("/rules")))
        for field in ["[name=label]", '[name="t.new.do"]']:
            page.goto("/")
            page.locator(".new-step summary").click()
            page.locator(field).press_sequentially("A-1")
            self.assertTrue(self.leave(page, lambda: page.goto("/rules")))
        page.goto("/")
        page.locator("[name=label]").press_sequentially("A-1")
        self.saved(page)
        self.expect_said(page, "saved")
        self.assertFalse(self.leave(page, lambda: page.goto("/rules")))

    def test_still_asks_after_the_language_was_switched(self):
        page = self.open()
        page.locator("[name=label]").press_sequentially("A-1")
        asked = self.leave(page, lambda: page.get_by_role("button", name="Español").click())
        expect(page.locator("html.js")).to_have_attribute("lang", "es")
        self.assertFalse(asked)
        expect(page.locator("[name=label]")).to_have_value("A-1")
        page.locator("h1").click()
        self.assertTrue(self.leave(page, lambda: page.goto("/rules")))

    def test_asks_before_another_file_takes_the_place_of_unsaved_answers(self):
        page = self.open()
        page.locator("[name=label]").press_sequentially("A-1")
        asked = []

        def stay(dialog):
            asked.append(dialog.type)
            dialog.dismiss()

        page.on("dialog", stay)
        with page.expect_event("dialog"):
            page.locator("[data-open]").set_input_files(
                {"name": "a.yaml", "mimeType": "text/plain", "buffer": b"label: B-2\n"})
        expect(page.locator("[name=label]")).to_have_value("A-1")
        self.assertEqual(asked, ["beforeunload"])
