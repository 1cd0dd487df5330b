"""The rules change, the program stops and starts, another tab is open: the page goes on."""

from playwright.sync_api import expect

from clinician import LABEL, ClinicianTest
from server import Server

PACE = "decisions/06-pace.yaml"
NAME, OTHER_NAME = "A three-week ramp", "A ramp of three weeks"


class WithRulesOfItsOwn(ClinicianTest):
    """Has a server of its own, since it changes what the server serves."""

    def setUp(self):
        super().setUp()
        self.server = Server().start()

    def tearDown(self):
        try:
            super().tearDown()
        finally:
            self.assertEqual(self.server.stop(), "", "the server said something")


class ChangedRules(WithRulesOfItsOwn):
    def test_change_the_draft_and_are_told(self):
        page = self.open()
        rules = self.open("/rules")
        self.answer_some(page)
        label = page.locator("[name=label]")
        label.focus()
        self.server.change(PACE, NAME, OTHER_NAME)
        expect(page.locator('[data-key="newer"]')).to_contain_text("The rules were changed.")
        self.expect_option(page, "pace", OTHER_NAME)
        expect(page.locator("#said")).to_contain_text("The rules were changed.")
        expect(label).to_be_focused()
        expect(rules.locator("#part-decisions")).to_contain_text(OTHER_NAME)
        page.get_by_role("button", name="Show the new questions").click()
        expect(page.locator('[data-key="newer"]')).to_have_count(0)
        expect(label).to_have_value(LABEL)
        self.expect_option(page, "pace", OTHER_NAME)

    def test_with_a_fault_are_told_and_leave_the_rules_before_in_use(self):
        page = self.open()
        rules = self.open("/rules")
        self.answer_some(page)
        self.server.change(PACE, "three_week_ramp\n", "three_weak_ramp\n")
        expect(page.locator('[data-key="stale"]')).to_contain_text("have a fault")
        expect(page.locator('[data-key="newer"]')).to_have_count(0)
        expect(rules.locator("#part-trouble")).to_contain_text("three_weak_ramp")
        for told in [page, rules]:
            self.check_accessible(told)
        self.box(page, "start_wish", "full_at_once").check()
        expect(self.card(page, "pace")).to_contain_text("full week")
        self.server.change(PACE, "three_weak_ramp\n", "three_week_ramp\n")
        expect(page.locator('[data-key="stale"]')).to_have_count(0)
        expect(page.locator('[data-key="newer"]')).to_have_count(0)
        expect(rules.locator("#part-trouble")).to_be_empty()


class TwoTabs(WithRulesOfItsOwn):
    def test_know_nothing_of_each_other(self):
        context = self.context()
        one, other = context.new_page(), context.new_page()
        for page in [one, other]:
            page.goto("/")
        self.box(one, "safe_today", "no").check()
        self.answer_some(other)
        expect(self.card(one, "first_look")).to_contain_text("screen today")
        expect(one.locator("[name=label]")).to_have_value("")
        expect(self.box(other, "safe_today", "no")).not_to_be_checked()
        self.assertEqual(self.saved(one).decode(), "answers:\n  safe_today: no\n")
        self.assertNotIn("safe_today", self.saved(other).decode())


class AProgramThatStopped(WithRulesOfItsOwn):
    expected_messages = ("ERR_CONNECTION_REFUSED", "Failed to load resource")

    def test_is_told_and_answers_stay(self):
        page = self.open()
        page.on("dialog", lambda dialog: dialog.accept())
        page.locator("[name=label]").fill(LABEL)
        port = self.server.port
        self.assertEqual(self.server.end(), "")
        self.box(page, "safe_today", "no").check()
        self.expect_said(page, "cannot reach its program")
        told = page.locator("#told")
        self.assertGreater(told.bounding_box()["height"], 20)
        for name in ["Save the answers", "Markdown", "Print", "Copy as text", "Español"]:
            page.get_by_role("button", name=name, exact=True).click()
            self.expect_said(page, "cannot reach its program")
        expect(page.locator("[name=label]")).to_have_value(LABEL)
        self.check_accessible(page)
        self.server.run(port)
        expect(self.card(page, "first_look")).to_contain_text("screen today")
        expect(told).to_be_empty()
        self.assertEqual(
            self.saved(page).decode(), f'label: "{LABEL}"\nanswers:\n  safe_today: no\n')
