"""For everyone: screen readers, keyboards, small and large windows, either scheme."""

from playwright.sync_api import expect

from browser import PHONE, SCREENSHOTS, WIDE, ZOOMED
from clinician import LABEL, ClinicianTest


class WithEverythingOpen(ClinicianTest):
    expected_messages = ("422 (Unprocessable",)

    def fill_all(self, page):
        self.answer_some(page)
        self.text(page, "weeks_done").fill("99")
        self.box(page, "start_wish", "full_at_once").check()
        self.choose(page, "pace", "three_week_ramp")
        expect(page.locator('[data-key="objection-full-week-for-who-asks"]')).to_be_visible()
        page.locator(".new-step > summary").click()
        page.locator('[name="t.new.do"]').fill("Ask about the bus pass")
        page.locator("[data-add]").click()
        expect(page.locator(".steps")).to_contain_text("added by you")
        page.locator("[data-copies]").first.click()
        page.evaluate("""() => {
            document.querySelector('[name$=".struck"]').click();
            for (const details of document.querySelectorAll("details")) details.open = true;
        }""")
        expect(page.locator(".struck")).to_have_count(1)
        expect(page.locator(".others-list")).to_have_count(page.locator(".card").count())
        page.evaluate("""() => {
            for (const details of document.querySelectorAll("details")) details.open = true;
        }""")

    def test_is_accessible_and_fits(self):
        page = self.open(reduced_motion="reduce")
        self.fill_all(page)
        for scheme, width in [("light", WIDE), ("dark", PHONE)]:
            with self.subTest(scheme=scheme, width=width):
                page.emulate_media(color_scheme=scheme)
                page.set_viewport_size({"width": width, "height": 900})
                self.check_accessible(page)
                self.check_fits(page)
                self.check_targets(page)
        page.set_viewport_size({"width": ZOOMED, "height": 256})
        self.check_fits(page)
        self.picture_draft(page)

    def picture_draft(self, page):
        """The draft with one card open, beside which the questions would be endless."""
        page.evaluate("""() => {
            for (const details of document.querySelectorAll("details")) {
                details.open = details.closest("#card-pace, .struck, .new-step") !== null;
            }
        }""")
        for scheme, width in [("light", WIDE), ("dark", PHONE)]:
            page.emulate_media(color_scheme=scheme)
            page.set_viewport_size({"width": width, "height": 6000 if width == WIDE else 900})
            page.evaluate("document.getElementById('draft').scrollIntoView()")
            page.locator(".beside").screenshot(path=SCREENSHOTS / f"draft-{scheme}-{width}.png")

    def test_is_accessible_in_spanish_and_with_a_file_that_cannot_be_read(self):
        page = self.open("/?lang=es")
        page.locator("[data-open]").set_input_files(
            {"name": "a.yaml", "mimeType": "text/plain", "buffer": b"answers: ["})
        expect(page.get_by_role("alert").filter(has_text="No se pudo abrir")).to_be_visible()
        self.check_accessible(page)

    def test_can_be_told_apart_without_its_own_colours(self):
        page = self.open(forced_colors="active")
        self.answer_some(page)
        self.box(page, "busy", "Sat 08:00-08:30").check()
        marked, free = [
            self.box(page, "busy", f"Sat {time}").evaluate(
                "e => { const s = getComputedStyle(e); return [s.backgroundColor, s.borderColor, s.appearance]; }")
            for time in ["08:00-08:30", "09:00-09:30"]]
        self.assertNotEqual(marked, free)
        page.screenshot(path=SCREENSHOTS / "filled-forced-1280.png")

    def check_targets(self, page):
        """All that is pressed is at least 24 by 24, but for links in a line of text."""
        small = page.evaluate("""() => [...document.querySelectorAll(
                "button, summary, select, input:not([type=hidden]), textarea, .jump a, .top a")]
            .filter(e => e.checkVisibility() && !e.matches(".unseen"))
            .map(e => [e.matches(".choice input") ? e.closest("label") : e, e])
            .map(([area, e]) => [area.getBoundingClientRect(), e.outerHTML.slice(0, 100)])
            .filter(([area]) => area.width < 24 || area.height < 24)
            .map(([area, html]) => `${area.width} x ${area.height}: ${html}`).slice(0, 5)""")
        self.assertEqual(small, [])


class Motion(ClinicianTest):
    def test_is_none_for_whoever_asks_for_none(self):
        page = self.open(reduced_motion="reduce")
        moving = page.evaluate("""() => [...document.querySelectorAll("*")].filter(e => {
            const style = getComputedStyle(e);
            return parseFloat(style.transitionDuration) > 0 || style.animationName !== "none"
                || style.scrollBehavior === "smooth";
        }).length""")
        self.assertEqual(moving, 0)


class Keyboard(ClinicianTest):
    def tab_to(self, page, selector, most=400, key="Tab"):
        """Presses Tab until something is reached, and checks that what has the focus can be seen."""
        for _ in range(most):
            page.keyboard.press(key)
            found, seen, what = page.evaluate("""selector => {
                const e = document.activeElement;
                const box = (e.closest(".choice") ?? e).getBoundingClientRect();
                const x = Math.max(0, Math.min(innerWidth - 1, box.left + Math.min(box.width, 20) / 2));
                const places = [box.top + 2, (box.top + box.bottom) / 2, box.bottom - 2];
                const seen = places.some(y => {
                    const top = document.elementFromPoint(x, y);
                    return top && (e.contains(top) || top.contains(e) && !top.matches("body, html")
                        || e.closest(".choice")?.contains(top));
                });
                return [e.matches(selector), seen || e === document.body, e.outerHTML.slice(0, 120)];
            }""", selector)
            self.assertTrue(seen, f"hidden: {what}")
            if found:
                return
        self.fail(f"never reached {selector}")

    def test_alone_goes_from_the_first_tab_to_a_plan_on_disk(self):
        for width in [WIDE, PHONE]:
            with self.subTest(width=width):
                page = self.open(width=width, height=700)
                keys = page.keyboard
                self.tab_to(page, ".skip", most=1)
                keys.press("Enter")
                self.tab_to(page, "[name=label]", most=12)
                keys.type(LABEL)
                self.tab_to(page, '[name="a.how_sure"]')
                keys.press("Space")
                keys.press("ArrowDown")
                expect(self.box(page, "how_sure", "ready_to_talk")).to_be_checked()
                self.tab_to(page, '[name="a.feeling_reasons"][value="flooded"]')
                keys.press("Space")
                self.tab_to(page, '[name="a.busy"][type=checkbox]')
                keys.press("Space")
                self.tab_to(page, '#card-pace .decide > summary')
                keys.press("Enter")
                self.tab_to(page, '[name="d.pace"]', most=1)
                keys.press("ArrowDown")
                expect(self.card(page, "pace")).to_contain_text("you agreed")
                self.tab_to(page, '[formaction="/plan/markdown"]')
                with page.expect_download() as download:
                    keys.press("Enter")
                self.assertEqual(download.value.suggested_filename, "plan.md")

    def test_finds_the_draft_and_the_way_back_on_a_phone(self):
        page = self.open(width=PHONE)
        page.get_by_role("link", name="See the draft").click()
        expect(page.locator("#draft")).to_be_focused()
        expect(page.locator("#draft-title")).to_be_in_viewport()
        page.get_by_role("link", name="Back to the questions").click()
        expect(page.locator("h1")).to_be_in_viewport()
        expect(page.get_by_role("link", name="See the draft")).to_be_visible()


class APageToPrint(ClinicianTest):
    def test_is_accessible(self):
        page = self.open()
        page.evaluate("""() => {
            const form = document.getElementById("plan-form");
            form.action = "/plan/print";
            form.submit();
        }""")
        expect(page.locator("h1")).to_have_text("Continuation plan: draft")
        for scheme in ["light", "dark"]:
            page.emulate_media(color_scheme=scheme)
            self.check_accessible(page)
            self.check_fits(page)


class TheRules(ClinicianTest):
    def test_are_accessible_with_a_tried_case(self):
        page = self.open("/rules")
        page.evaluate(
            "() => { for (const d of document.querySelectorAll('details')) d.open = true; }")
        page.locator('#try-form [name="a.how_sure"]').select_option(index=1)
        page.locator("#try-form button.main").click()
        expect(page.locator("#part-decisions")).to_contain_text("decides here")
        for scheme, width in [("light", WIDE), ("dark", PHONE)]:
            page.emulate_media(color_scheme=scheme)
            page.set_viewport_size({"width": width, "height": 900})
            self.check_accessible(page)
            self.check_fits(page)
