"""The clinician decides, and changes the steps; the rest of the draft follows."""

import re

from playwright.sync_api import expect

from clinician import ClinicianTest


class Deciding(ClinicianTest):
    def test_is_agreeing_choosing_or_leaving_out_with_a_reason(self):
        page = self.open()
        self.answer_some(page)
        self.decide(page, "pace", "agree")
        expect(self.card(page, "pace")).to_contain_text("you agreed")
        self.choose(page, "track", "morning_track")
        self.expect_option(page, "track", "Morning track")
        expect(self.card(page, "track")).to_contain_text("your choice")
        expect(self.card(page, "track")).to_contain_text("The rules came to: Evening track")
        page.locator('[name="w.track"]').fill("Their hours change next week.")
        self.decide(page, "therapist", "decline")
        expect(self.card(page, "therapist")).to_contain_text("left out")
        self.assertTrue(self.saved(page).decode().endswith("""\
decided:
  track:
    options: [morning_track]
    because: "Their hours change next week."
  pace:
    options: [three_week_ramp]
  therapist:
    options: []
"""), self.saved(page).decode())
        self.decide(page, "track", "")
        self.expect_option(page, "track", "Evening track")

    def test_keeps_what_was_agreed_to_when_answers_change(self):
        page = self.open()
        self.answer_some(page)
        self.decide(page, "pace", "agree")
        expect(self.card(page, "pace")).to_contain_text("you agreed")
        self.box(page, "start_wish", "full_at_once").check()
        expect(page.locator('[data-key="objection-full-week-for-who-asks"]')).to_be_visible()
        self.expect_option(page, "pace", "A three-week ramp")

    def test_moves_the_weeks(self):
        page = self.open()
        page.locator("[name=start_on]").fill("2026-11-30")
        self.choose(page, "track", "evening_track")
        self.choose(page, "pace", "three_week_ramp")
        weeks = page.locator('[data-key="weeks"]')
        expect(weeks).to_contain_text("6:00 pm")
        self.choose(page, "track", "morning_track")
        expect(weeks).to_contain_text("9:00 am")
        # Where nothing is to be looked back on, nothing is said of it.
        expect(weeks.get_by_role("row", name=re.compile("^8"))).not_to_contain_text("look back")
        first = weeks.locator("tbody tr").first
        before = first.text_content()
        self.choose(page, "pace", "full_schedule")
        expect(first).not_to_have_text(before)

    def test_that_breaks_a_promise_is_told_at_once_and_can_stay_with_a_reason(self):
        page = self.open()
        self.box(page, "start_wish", "full_at_once").check()
        self.expect_option(page, "pace", re.compile("full"))
        self.choose(page, "pace", "three_week_ramp")
        objection = page.locator('[data-key="objection-full-week-for-who-asks"]')
        expect(objection).to_contain_text("Your choice parts from a promise.")
        expect(page.locator("#said")).to_contain_text("promise")
        expect(page.locator('[name="c.pace"][value="three_week_ramp"]')).to_be_focused()
        reason = objection.locator("input")
        reason.fill("They asked for it today.")
        expect(objection).to_contain_text("Overruled, because:")
        expect(reason).to_be_focused()
        self.assertIn("They asked for it today.", self.saved(page).decode())
        self.decide(page, "pace", "")
        expect(objection).to_have_count(0)


class Reasons(ClinicianTest):
    def test_open_in_place_and_follow_the_answers(self):
        page = self.open()
        self.answer_some(page)
        why = self.card(page, "pace").locator('[data-key="why"]')
        why.locator("> summary").click()
        expect(why).to_contain_text("pace-too-much-and-a-month-away")
        expect(why).to_contain_text("decisions/06-pace.yaml:")
        expect(why).to_contain_text("5 weeks")
        other = why.locator('[data-key="full_schedule"] details')
        other.locator("summary").click()
        expect(other).to_contain_text("would have to")
        other.locator("summary").focus()
        self.text(page, "time_away").evaluate(
            "e => { e.value = '6'; e.dispatchEvent(new Event('input', { bubbles: true })); }")
        expect(why).to_contain_text("6 weeks")
        expect(other).to_have_attribute("open", "")
        expect(other.locator("summary")).to_be_focused()

    def test_lead_to_the_question_that_would_change_it(self):
        page = self.open()
        why = self.card(page, "pace").locator('[data-key="why"]')
        why.locator("> summary").click()
        link = why.locator('a[href^="#q-"]').first
        question = link.get_attribute("href").removeprefix("#")
        link.click()
        self.assertEqual(
            page.evaluate("document.activeElement.closest('[data-question]').id"), question)


class Steps(ClinicianTest):
    def step(self, page, words):
        return page.locator(".steps > li").filter(
            has=page.locator(".step-text", has_text=words))

    def edit(self, page, words):
        step = self.step(page, words)
        step.locator("summary").click()
        return step

    def add(self, page, words, by="week 2"):
        new = page.locator(".new-step")
        if new.get_attribute("open") is None:
            new.locator("summary").click()
        new.locator('[name="t.new.do"]').fill(words)
        new.locator('[name="t.new.who"]').select_option("staff")
        new.locator('[name="t.new.by"]').select_option(by)
        new.get_by_role("button", name="Add").click()
        expect(self.step(page, words)).to_have_count(1)

    def test_are_added_written_otherwise_and_emptied(self):
        page = self.open()
        self.add(page, "Ask about the bus pass")
        self.expect_said(page, "The step is in the list.")
        expect(page.locator('[name="t.new.do"]')).to_have_value("")
        step = self.edit(page, "Ask about the bus pass")
        what = step.locator('[name$=".do"]')
        what.focus()
        # Emptied on the way to other words, which come key by key.
        page.keyboard.press("Control+a")
        page.keyboard.press("Delete")
        page.keyboard.type("Find a ride", delay=60)
        found = self.step(page, "Find a ride")
        expect(found.locator('[name$=".do"]')).to_be_focused()
        self.assertIn('do: "Find a ride"', self.saved(page).decode())
        found.locator('[name$=".do"]').fill("")
        found.locator('[name$=".do"]').blur()
        expect(page.locator(".steps")).not_to_contain_text("added by you")
        self.assertEqual(self.saved(page).decode(), "answers: {}\n")

    def test_of_ones_own_keep_the_focus_while_their_day_changes(self):
        page = self.open()
        self.add(page, "Ask about the bus pass", by="week 3")
        self.add(page, "Call the school", by="week 2")
        step = self.edit(page, "Ask about the bus pass")
        who = step.locator('[name$=".who"]')
        who.focus()
        who.select_option("clinician")
        expect(step).to_contain_text("clinician ·")
        expect(step.locator('[name$=".who"]')).to_be_focused()

    def test_of_the_rules_are_changed_and_struck(self):
        page = self.open()
        words = page.locator(".steps > li .step-text").first.text_content()
        step = self.edit(page, words)
        step.locator('[name$=".do"]').fill("Offer the screen by phone")
        expect(page.locator(".steps")).to_contain_text("changed by you")
        step = self.step(page, "Offer the screen by phone")
        expect(step.locator('[name$=".do"]')).to_be_focused()
        step.locator('[name$=".do"]').fill(words)
        expect(page.locator(".steps")).not_to_contain_text("changed by you")
        step = self.step(page, words)
        step.locator('[name$=".struck"]').check()
        expect(page.locator(".struck .step-text")).to_contain_text(words)
        expect(page.locator('.struck [name$=".struck"]')).to_be_focused()
        page.locator('.struck [name$=".because"]').fill("Done on Friday.")
        saved = self.saved(page).decode()
        self.assertIn("strike:", saved)
        self.assertIn('because: "Done on Friday."', saved)
        page.locator('.struck [name$=".struck"]').uncheck()
        expect(page.locator(".struck")).to_have_count(0)
        self.assertEqual(self.saved(page).decode(), "answers: {}\n")
