"""The whole way with scripts turned off: forms and full pages."""

import pathlib

from playwright.sync_api import expect

from browser import PHONE
from clinician import LABEL, WORDS, ClinicianTest


class WithoutScripts(ClinicianTest):
    expected_messages = ("422 (Unprocessable",)

    def update(self, page):
        page.get_by_role("button", name="Update the draft").first.click()

    def test_goes_all_the_way(self):
        page = self.open(scripts=False)
        page.locator("[name=label]").fill(LABEL)
        self.text(page, "own_words").fill(WORDS + "\nSecond line")
        self.text(page, "time_away").fill("5")
        self.box(page, "feeling_reasons", "flooded").check()
        self.box(page, "setting_wish", "in_person").check()
        self.box(page, "busy", "Mon 08:00-08:30").check()
        self.text(page, "weeks_done").fill("99")
        self.update(page)
        self.expect_option(page, "pace", "A three-week ramp")
        expect(self.text(page, "own_words")).to_have_value(WORDS + "\nSecond line")
        expect(page.locator("#q-online_setup")).to_be_hidden()
        expect(page.locator('[data-fault="weeks_done"]')).to_contain_text("weeks_done")
        expect(self.text(page, "weeks_done")).to_have_attribute("aria-invalid", "true")
        page.locator('[data-clear="weeks_done"]').click()
        expect(self.text(page, "weeks_done")).to_have_value("")
        self.assertTrue(page.url.endswith("#q-weeks_done"))
        self.see_why(page)
        self.decide_and_overrule(page)
        self.change_steps(page)
        self.keep_and_open(page)

    def see_why(self, page):
        why = self.card(page, "pace").locator('[data-key="why"]')
        why.locator("> summary").click()
        why.get_by_role("button", name="Show").click()
        self.assertTrue(page.url.endswith("#card-pace"))
        expect(why).to_contain_text("pace-too-much-and-a-month-away")
        expect(why.get_by_role("button", name="Show")).to_have_count(0)

    def decide_and_overrule(self, page):
        self.box(page, "start_wish", "full_at_once").check()
        self.choose(page, "pace", "three_week_ramp")
        self.update(page)
        objection = page.locator('[data-key="objection-full-week-for-who-asks"]')
        objection.locator("input").fill("They asked for it today.")
        self.update(page)
        expect(objection).to_contain_text("Overruled, because:")

    def change_steps(self, page):
        page.locator(".new-step summary").click()
        page.locator('[name="t.new.do"]').fill("Ask about the bus pass")
        page.locator("[data-add]").click()
        expect(page.locator(".steps")).to_contain_text("Ask about the bus pass")
        step = page.locator(".steps > li").filter(has_not_text="added by you").first
        step.locator("summary").click()
        step.locator('[name$=".struck"]').check()
        step.locator('[name$=".because"]').fill("Done.")
        self.update(page)
        expect(page.locator(".struck")).to_have_count(1)

    def keep_and_open(self, page):
        saved = self.saved(page)
        for words in ["Second line", "bus pass", 'because: "Done."', "They asked for it today."]:
            self.assertIn(words, saved.decode())
        with page.expect_download() as download:
            page.get_by_role("button", name="Markdown").click()
        self.assertIn("bus pass", pathlib.Path(download.value.path()).read_text())
        again = self.open(scripts=False)
        self.open_file(again, saved)
        expect(again.locator("[name=label]")).to_have_value(LABEL)
        self.assertEqual(self.saved(again), saved)
        self.open_file(again, b"answers: [")
        expect(again.get_by_role("alert")).to_contain_text("could not be opened")
        self.assertEqual(self.saved(again), saved)

    def open_file(self, page, content):
        page.locator("[data-open]").set_input_files(
            {"name": "a.yaml", "mimeType": "text/plain", "buffer": content})
        page.locator("[data-open-button]").click()

    def test_works_on_a_phone(self):
        page = self.open(scripts=False, width=PHONE)
        self.box(page, "safe_today", "no").check()
        self.update(page)
        expect(self.card(page, "first_look")).to_contain_text("screen today")
        self.check_fits(page)
        self.picture(page, "plan-noscript-360")

    def test_saves_the_same_file_as_with_scripts(self):
        files = []
        for scripts in [True, False]:
            page = self.open(scripts=scripts)
            self.text(page, "own_words").fill("One\nTwo & <three>\n")
            self.text(page, "what_helped").fill("ñ “quoted” + %41")
            files.append(self.saved(page))
        self.assertEqual(files[0], files[1])
