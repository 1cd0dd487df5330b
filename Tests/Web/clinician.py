"""What the tests of the clinician's page have in common."""

import pathlib
import re

from playwright.sync_api import expect

from browser import PageTest

expect.set_options(timeout=15_000)

# Names that would show up if anything of a person were kept where it should not be.
LABEL, WORDS = "A-05", "I would like to come back, Zebra."


class ClinicianTest(PageTest):
    """Finds things on the page by what the form calls them."""

    def box(self, page, question, value):
        return page.locator(f'[name="a.{question}"][value="{value}"]')

    def text(self, page, question):
        return page.locator(f'input[type=text][name="a.{question}"], textarea[name="a.{question}"]')

    def card(self, page, decision):
        return page.locator(f"#card-{decision}")

    def decide(self, page, decision, how):
        """Opens the clinician's part of a card, if it is closed, and marks a line of it."""
        part = self.card(page, decision).locator(".decide")
        if part.get_attribute("open") is None:
            part.locator("summary").click()
        part.locator(f'[name="d.{decision}"][value="{how}"]').check()

    def choose(self, page, decision, option):
        self.decide(page, decision, "choose")
        self.card(page, decision).locator(f'[name="c.{decision}"][value="{option}"]').check()

    def expect_option(self, page, decision, name):
        expect(self.card(page, decision).locator(".result strong").first).to_have_text(name)

    def answer_some(self, page):
        """A person who works full days, was flooded, and has been away five weeks."""
        page.locator("[name=label]").fill(LABEL)
        self.text(page, "own_words").fill(WORDS)
        self.box(page, "how_sure", "ready_to_talk").check()
        self.text(page, "time_away").fill("5")
        self.box(page, "former_group", "evening_b").check()
        self.box(page, "feeling_reasons", "flooded").check()
        page.locator('textarea[name="a.busy"]').fill("Mon-Fri 08:00-16:30")
        self.expect_option(page, "pace", "A three-week ramp")
        self.expect_option(page, "track", "Evening track")

    def expect_said(self, page, words):
        """What everyone can see and hear, after a button was pressed."""
        expect(page.locator("#told")).to_contain_text(words)

    def saved(self, page):
        """The bytes of the file of answers."""
        with page.expect_download() as download:
            page.get_by_role("button", name=re.compile("^(Save the answers|Guardar)")).click()
        return pathlib.Path(download.value.path()).read_bytes()
