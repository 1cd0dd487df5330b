"""What is taken along: copies, files, paper."""

import pathlib
import subprocess
import tempfile

from playwright.sync_api import expect

from clinician import LABEL, ClinicianTest
from server import REPOSITORY, TODAY, TOOL


class TakingAlong(ClinicianTest):
    def download(self, page, name, within="take"):
        with page.expect_download() as download:
            page.locator(f'[data-key="{within}"]').get_by_role("button", name=name, exact=True) \
                .first.click()
        return (download.value.suggested_filename,
                pathlib.Path(download.value.path()).read_bytes())

    def plan_of(self, answers, *options):
        """What the tool writes for the saved answers."""
        with tempfile.TemporaryDirectory() as folder:
            path = pathlib.Path(folder) / "answers.yaml"
            path.write_bytes(answers)
            return subprocess.run(
                [TOOL, "plan", path, "--rules", self.server.rules, "--today", TODAY, *options],
                check=True, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL).stdout

    def decide_some(self, page):
        self.answer_some(page)
        self.choose(page, "track", "morning_track")
        page.locator('[name="w.track"]').fill("Their hours change.")
        self.decide(page, "therapist", "decline")
        expect(self.card(page, "therapist")).to_contain_text("left out")

    def test_gives_the_bytes_that_the_tool_gives(self):
        page = self.open()
        self.decide_some(page)
        answers = self.saved(page)
        for name, file, form in [("Markdown", "plan.md", "markdown"), ("HTML", "plan.html", "html"),
                                 ("JSON", "plan.json", "json")]:
            with self.subTest(form=form):
                self.assertEqual(
                    self.download(page, name), (file, self.plan_of(answers, "--format", form)))
        page.locator("#looked").check()
        self.assertEqual(
            self.download(page, "Text"),
            ("copy.txt", self.plan_of(answers, "--audience", "client", "--format", "text")))

    def test_copies_the_text_for_the_record(self):
        page = self.open(permissions=["clipboard-read", "clipboard-write"])
        self.decide_some(page)
        page.get_by_role("button", name="Copy as text").click()
        self.expect_said(page, "The draft is copied.")
        self.assertEqual(
            page.evaluate("navigator.clipboard.readText()").encode(),
            self.plan_of(self.saved(page), "--format", "text"))

    def test_saves_the_text_where_copying_is_not_allowed(self):
        page = self.open()
        page.evaluate(
            "() => { navigator.clipboard.writeText = () => Promise.reject(new Error()); }")
        name, text = self.download(page, "Copy as text")
        self.assertEqual(
            (name, text), ("plan.txt", self.plan_of(self.saved(page), "--format", "text")))

    def test_prints_good_pages_with_the_mark_on_each(self):
        page = self.open()
        self.decide_some(page)
        page.evaluate("() => { window.print = () => {}; }")
        page.locator("[data-print]:not([data-copies])").click()
        expect(page.locator("html.printing")).to_have_count(1)
        self.check_paper(page, page)
        self.box(page, "how_sure", "not_sure").check()
        expect(page.locator("#print")).to_be_empty()

    def test_prints_good_pages_without_scripts(self):
        page = self.open(scripts=False)
        page.locator("[name=label]").fill(LABEL)
        page.get_by_role("button", name="Update the draft").first.click()
        with page.context.expect_page() as opened:
            page.locator("[data-print]:not([data-copies])").click()
        opened.value.wait_for_load_state()
        self.check_paper(opened.value, page)
        self.picture(opened.value, "print")

    def check_paper(self, paper, page):
        with tempfile.TemporaryDirectory() as folder:
            path = pathlib.Path(folder) / "plan.pdf"
            paper.pdf(path=path, format="Letter", prefer_css_page_size=True)
            text = subprocess.run(
                ["pdftotext", "-layout", path, "-"], check=True, capture_output=True,
                text=True).stdout
        pages = text.rstrip("\f").split("\f")
        self.assertGreater(len(pages), 2)
        for number, content in enumerate(pages, start=1):
            self.assertRegex(content, r"(?m)(^|\s)Draft(\s|$)", f"page {number}")
            self.assertRegex(content, rf"{number} ?/ ?{len(pages)}")
            self.assertGreater(len(content.split()), 15, f"page {number}")
        words = " ".join(text.split())
        for heading in ["Continuation plan: draft", "The plan at a glance", "First steps",
                        "What to decide together"]:
            self.assertIn(heading, words)
        self.assertNotIn("Prefer not to say", words)


class TheirCopy(ClinicianTest):
    expected_messages = ("409 (Conflict)",)

    def test_comes_after_the_decisions_were_looked_through(self):
        page = self.open()
        self.answer_some(page)
        page.locator("[data-copies]", has_text="Text").click()
        expect(page.locator("#refused")).to_contain_text("looked through")
        expect(page.locator("#looked")).to_be_focused()
        page.keyboard.press("Space")
        expect(page.locator("#refused")).to_be_hidden()
        with page.expect_download() as download:
            page.locator("[data-copies]", has_text="Text").click()
        self.assertEqual(download.value.suggested_filename, "copy.txt")

    def test_waits_for_a_look_at_a_draft_that_is_on_its_way(self):
        page = self.open()
        self.answer_some(page)
        held = []
        page.route("**/draft", lambda route: held.append(route))
        with page.expect_request("**/draft"):
            page.locator('textarea[name="a.busy"]').fill("Mon-Fri 17:00-21:00")
        page.locator("#looked").check()
        with page.expect_response("**/copy/text"):
            page.locator("[data-copies]", has_text="Text").click()
        page.route("**/draft", lambda route: route.continue_())
        held[0].continue_()
        expect(page.locator("#refused")).to_contain_text("looked through")
        expect(page.locator("#looked")).not_to_be_checked()
        expect(page.locator("#looked")).to_be_focused()
        expect(page.locator("#told")).to_be_empty()
        self.expect_option(page, "track", "Morning track")

    def test_waits_again_when_a_decision_comes_out_otherwise(self):
        page = self.open()
        self.answer_some(page)
        page.locator("#looked").check()
        self.choose(page, "pace", "full_schedule")
        expect(page.locator("#looked")).not_to_be_checked()

    def test_without_scripts_keeps_what_was_typed(self):
        page = self.open(scripts=False)
        page.locator("[name=label]").fill(LABEL)
        page.locator("[data-copies]", has_text="Text").click()
        expect(page.locator(".alert:visible")).to_contain_text("looked through")
        expect(page.locator("[name=label]")).to_have_value(LABEL)
        page.locator("#looked").check()
        with page.expect_download() as download:
            page.locator("[data-copies]", has_text="Text").click()
        self.assertEqual(download.value.suggested_filename, "copy.txt")
