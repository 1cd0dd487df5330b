"""Giving answers and taking them back, with the draft beside them."""

from playwright.sync_api import expect

from browser import PHONE
from clinician import ClinicianTest


class EachKindOfQuestion(ClinicianTest):
    def test_changes_the_draft_and_is_saved(self):
        page = self.open()
        self.box(page, "safe_today", "no").check()
        expect(self.card(page, "first_look")).to_contain_text("screen today")
        self.answer_some(page)
        self.text(page, "weeks_done").fill("3")
        page.locator('[name="s.time_away"]').fill("2026-10-18")
        expect(self.text(page, "time_away")).to_have_value("")
        self.text(page, "time_away").fill("2")
        expect(page.locator('[name="s.time_away"]')).to_have_value("")
        page.locator('[name="u.time_away"]').select_option("months")
        self.expect_option(page, "track", "Evening track")
        self.assertEqual(self.saved(page).decode(), """\
label: "A-05"
answers:
  own_words: "I would like to come back, Zebra."
  how_sure: ready_to_talk
  time_away: 60 days
  weeks_done: 3
  former_group: evening_b
  feeling_reasons: [flooded]
  busy: ["Mon-Fri 08:00-16:30"]
  safe_today: no
""")

    def test_can_be_left_cleared_and_refused(self):
        page = self.open()
        self.box(page, "feeling_reasons", "flooded").check()
        self.box(page, "feeling_reasons", "worn_out").check()
        self.box(page, "feeling_reasons", "-").check()
        expect(self.box(page, "feeling_reasons", "flooded")).not_to_be_checked()
        self.box(page, "fit_reasons", "-").check()
        self.box(page, "fit_reasons", "scared").check()
        expect(self.box(page, "fit_reasons", "-")).not_to_be_checked()
        self.box(page, "safe_today", "prefer_not_to_say").check()
        self.text(page, "weeks_done").fill("4")
        self.box(page, "weeks_done", "prefer_not_to_say").check()
        expect(self.text(page, "weeks_done")).to_have_value("")
        page.locator('[name="s.time_away"]').fill("2026-10-18")
        self.box(page, "time_away", "prefer_not_to_say").check()
        expect(page.locator('[name="s.time_away"]')).to_have_value("")
        self.box(page, "how_sure", "not_now").check()
        page.locator('[data-clear="how_sure"]').click()
        expect(self.box(page, "how_sure", "not_now")).not_to_be_checked()
        self.assertEqual(self.saved(page).decode(), """\
answers:
  time_away: prefer_not_to_say
  weeks_done: prefer_not_to_say
  feeling_reasons: []
  fit_reasons: [scared]
  safe_today: prefer_not_to_say
""")

    def test_that_is_not_asked_is_out_of_the_way(self):
        page = self.open()
        online = page.locator("#q-online_setup")
        expect(online).to_be_visible()
        self.box(page, "setting_wish", "in_person").check()
        expect(online).to_be_hidden()
        self.box(page, "setting_wish", "either").check()
        expect(online).to_be_visible()

    def test_says_beside_it_what_cannot_be_read(self):
        page = self.open()
        fault = page.locator('[data-fault="weeks_done"]')
        self.text(page, "weeks_done").fill("99")
        expect(fault).to_contain_text("weeks_done")
        self.expect_described(page, self.text(page, "weeks_done"), fault)
        expect(self.text(page, "weeks_done")).to_have_value("99")
        self.text(page, "weeks_done").fill("9")
        expect(fault).to_be_empty()
        expect(self.text(page, "weeks_done")).not_to_have_attribute("aria-invalid", "true")

    def expect_described(self, page, field, fault):
        expect(field).to_have_attribute("aria-invalid", "true")
        self.assertEqual(field.get_attribute("aria-describedby"), fault.get_attribute("id"))


class Updates(ClinicianTest):
    def test_leave_focus_scrolling_and_what_is_open(self):
        page = self.open(height=700)
        self.card(page, "track").locator('[data-key="why"] > summary').click()
        expect(self.card(page, "track").locator(".others-list")).to_be_visible()
        other = self.card(page, "track").locator(".others-list details").first
        other.locator("summary").click()
        page.evaluate("""() => {
            document.querySelector(".beside").scrollTop = 150;
            document.getElementById("q-former_group").scrollIntoView();
        }""")
        before = page.evaluate("""() => [scrollY, document.querySelector(".beside").scrollTop]""")
        group = self.box(page, "former_group", "evening_b")
        group.focus()
        page.keyboard.press("Space")
        self.text(page, "what_helped").focus()
        page.keyboard.type("Talking one to one first. ", delay=5)
        with page.expect_response("**/draft"):
            page.keyboard.type("x")
        expect(self.text(page, "what_helped")).to_be_focused()
        expect(self.text(page, "what_helped")).to_have_value("Talking one to one first. x")
        self.assertEqual(page.evaluate("document.querySelector('.beside').scrollTop"), before[1])
        expect(other).to_have_attribute("open", "")

    def test_keep_the_focus_in_the_draft_when_things_above_it_come_and_go(self):
        page = self.open()
        self.card(page, "pace").locator(".decide > summary").click()
        reason = page.locator('[name="w.pace"]')
        reason.fill("They said")
        reason.focus()
        # The suggestion above all cards goes when everything is settled or refused.
        for question in page.locator("[data-question]").evaluate_all(
                "all => all.map(e => e.dataset.question)"):
            self.text_or_box(page, question)
        expect(page.locator('[data-key="next"]')).to_have_count(0)
        reason.focus()
        page.keyboard.press("End")
        page.keyboard.type(" so ", delay=20)
        with page.expect_response("**/draft"):
            page.keyboard.type("!")
        expect(reason).to_be_focused()
        expect(reason).to_have_value("They said so !")
        # It comes back while somebody types on.
        with page.expect_response("**/draft"):
            page.evaluate("""() => {
                for (const box of document.querySelectorAll('[value="prefer_not_to_say"]')) box.checked = false;
            }""")
            page.keyboard.type("!")
        expect(page.locator('[data-key="next"]')).to_have_count(1)
        expect(reason).to_be_focused()

    def text_or_box(self, page, question):
        page.evaluate("""question => {
            const boxes = document.getElementsByName("a." + question);
            [...boxes].find(box => box.value === "prefer_not_to_say").click();
        }""", question)

    def test_keep_what_was_typed_into_a_new_step(self):
        page = self.open()
        new = page.locator(".new-step")
        new.locator("summary").click()
        page.locator('[name="t.new.do"]').fill("Ask about the bus")
        page.locator('[name="t.new.who"]').select_option("staff")
        page.locator('[name="t.new.by"]').select_option("week 2")
        self.box(page, "safe_today", "no").check()
        expect(self.card(page, "first_look")).to_contain_text("screen today")
        expect(page.locator('[name="t.new.do"]')).to_have_value("Ask about the bus")
        expect(page.locator('[name="t.new.who"]')).to_have_value("staff")
        expect(page.locator('[name="t.new.by"]')).to_have_value("week 2")

    def test_are_one_for_what_is_typed_in_one_go(self):
        page = self.open()
        asked = []
        page.on("request", lambda request: asked.append(request.url))
        self.text(page, "own_words").fill("At once")
        with page.expect_response("**/draft"):
            self.box(page, "how_sure", "not_sure").check()
        self.assertLessEqual(len([url for url in asked if url.endswith("/draft")]), 2)


class SuggestedQuestion(ClinicianTest):
    def test_is_one_link_away_and_ready_to_be_answered(self):
        for width in [1280, PHONE]:
            with self.subTest(width=width):
                page = self.open(width=width)
                link = page.locator(".next a")
                question = link.get_attribute("href").removeprefix("#")
                link.click()
                focused = page.evaluate(
                    "document.activeElement.closest('[data-question]').id")
                self.assertEqual(focused, question)
                expect(page.locator(f"#{question} legend")).to_be_in_viewport()


class EnterKey(ClinicianTest):
    def test_in_a_field_updates_and_goes_nowhere(self):
        for scripts in [True, False]:
            with self.subTest(scripts=scripts):
                page = self.open(scripts=scripts)
                page.locator("[name=label]").fill("A-1")
                with page.expect_request(lambda request: request.method == "POST") as posted:
                    page.locator("[name=label]").press("Enter")
                self.assertTrue(posted.value.url.endswith("/draft" if scripts else "/"))
                expect(page.locator("html")).to_have_attribute("lang", "en")
                expect(page.locator("[name=label]")).to_have_value("A-1")
