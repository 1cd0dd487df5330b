"""The week, on which busy times are painted."""

from playwright.sync_api import expect

from browser import PHONE
from clinician import ClinicianTest


class Week(ClinicianTest):
    def cell(self, page, time):
        return self.box(page, "busy", time)

    def middle(self, page, time):
        box = self.cell(page, time).bounding_box()
        return box["x"] + box["width"] / 2, box["y"] + box["height"] / 2

    def test_is_painted_with_the_keyboard(self):
        page = self.open()
        first = self.cell(page, "Mon 06:00-06:30")
        first.focus()
        keys = page.keyboard
        for key in ["ArrowDown", "ArrowRight", "Space"]:
            keys.press(key)
        expect(self.cell(page, "Tue 06:30-07:00")).to_be_checked()
        # Shift goes on with what the box says that one comes from: taken, or free again.
        for key in ["Shift+ArrowDown", "Shift+ArrowDown", "Shift+ArrowRight", "Shift+ArrowUp"]:
            keys.press(key)
        expect(self.cell(page, "Wed 07:00-07:30")).to_be_focused()
        for key in ["Space", "Shift+ArrowDown", "End", "Space"]:
            keys.press(key)
        for key in ["Home", "PageDown", "Space"]:
            keys.press(key)
        self.assertEqual(
            self.saved(page).decode(),
            'answers:\n  busy: ["Mon 09:30-10:00", "Tue 06:30-08:00", "Sun 07:30-08:00"]\n')

    def test_is_one_stop_of_the_tab_key(self):
        page = self.open()
        self.cell(page, "Mon 06:00-06:30").focus()
        page.keyboard.press("ArrowRight")
        page.keyboard.press("Tab")
        expect(page.locator('textarea[name="a.busy"]')).to_be_focused()
        page.keyboard.press("Shift+Tab")
        expect(self.cell(page, "Tue 06:00-06:30")).to_be_focused()

    def test_is_painted_with_the_mouse(self):
        page = self.open(height=1000)
        self.cell(page, "Mon 08:00-08:30").scroll_into_view_if_needed()
        page.mouse.move(*self.middle(page, "Mon 08:00-08:30"))
        page.mouse.down()
        page.mouse.move(*self.middle(page, "Mon 09:30-10:00"), steps=12)
        page.mouse.move(*self.middle(page, "Wed 09:30-10:00"), steps=12)
        page.mouse.up()
        page.mouse.move(*self.middle(page, "Fri 09:30-10:00"))
        self.assertEqual(
            self.saved(page).decode(),
            'answers:\n  busy: ["Mon 08:00-10:00", "Tue, Wed 09:30-10:00"]\n')
        # A press on a taken one makes free what the mouse goes over.
        page.mouse.move(*self.middle(page, "Mon 08:00-08:30"))
        page.mouse.down()
        page.mouse.move(*self.middle(page, "Mon 09:30-10:00"), steps=12)
        page.mouse.up()
        self.assertEqual(
            self.saved(page).decode(), 'answers:\n  busy: ["Tue, Wed 09:30-10:00"]\n')

    def test_is_painted_with_a_finger(self):
        page = self.open(width=PHONE)
        self.cell(page, "Thu 08:00-08:30").scroll_into_view_if_needed()
        places = [self.middle(page, time) for time in
                  ["Thu 08:00-08:30", "Thu 08:30-09:00", "Thu 09:00-09:30"]]
        fingers = page.context.new_cdp_session(page)

        def touch(kind, *points):
            fingers.send("Input.dispatchTouchEvent", {
                "type": kind, "touchPoints": [{"x": x, "y": y} for x, y in points]})

        touch("touchStart", places[0])
        touch("touchMove", places[1])
        touch("touchMove", places[2])
        touch("touchEnd")
        expect(self.cell(page, "Thu 09:00-09:30")).to_be_checked()
        self.assertEqual(self.saved(page).decode(), 'answers:\n  busy: ["Thu 08:00-09:30"]\n')

    def test_takes_other_times_in_words(self):
        page = self.open()
        lines = page.locator('textarea[name="a.busy"]')
        lines.fill("Mon-Fri 05:15-06:10\nSat all day")
        self.cell(page, "Mon 10:00-10:30").check()
        self.assertEqual(
            self.saved(page).decode(),
            'answers:\n  busy: ["Mon-Fri 05:15-06:10", "Mon 10:00-10:30", "Sat all day"]\n')
        lines.fill("sometimes")
        expect(page.locator('[data-fault="busy"]')).to_contain_text("sometimes")
        expect(lines).to_have_attribute("aria-invalid", "true")
        self.box(page, "busy", "-").check()
        expect(lines).to_have_value("")
        expect(self.cell(page, "Mon 10:00-10:30")).not_to_be_checked()
        self.assertEqual(self.saved(page).decode(), 'answers:\n  busy: []\n')

    def test_shows_saved_lines_as_boxes_and_the_rest_in_words(self):
        page = self.open()
        answers = b'answers:\n  busy: ["Mon, Tue 05:15-07:00", "Sat 21:30-23:00"]\n'
        page.locator("[data-open]").set_input_files(
            {"name": "a.yaml", "mimeType": "text/plain", "buffer": answers})
        expect(self.cell(page, "Tue 06:30-07:00")).to_be_checked()
        expect(self.cell(page, "Tue 07:00-07:30")).not_to_be_checked()
        expect(page.locator('textarea[name="a.busy"]')).to_have_value(
            "Mon, Tue 05:15-06:00\nSat 22:00-23:00")
        self.assertEqual(self.saved(page), answers)
