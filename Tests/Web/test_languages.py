"""The page in Spanish."""

from playwright.sync_api import expect

from clinician import LABEL, WORDS, ClinicianTest


class Spanish(ClinicianTest):
    def test_is_there_for_whoever_has_set_it_in_the_browser(self):
        page = self.open(language="es-MX")
        expect(page.locator("html")).to_have_attribute("lang", "es")
        expect(page.locator("h1")).to_have_text("Lo que quiere contar")

    def test_comes_with_a_button_and_keeps_what_was_typed(self):
        for scripts in [True, False]:
            with self.subTest(scripts=scripts):
                page = self.open(scripts=scripts)
                page.locator("[name=label]").fill(LABEL)
                self.text(page, "own_words").fill(WORDS)
                self.box(page, "safe_today", "no").check()
                self.decide(page, "therapist", "decline")
                page.get_by_role("button", name="Español").click()
                expect(page.locator("html")).to_have_attribute("lang", "es")
                self.assertEqual(page.url, self.server.address)
                expect(self.text(page, "own_words")).to_have_value(WORDS)
                expect(self.box(page, "safe_today", "no")).to_be_checked()
                expect(self.card(page, "therapist")).to_contain_text("se deja fuera")
                page.get_by_role("button", name="English").click()
                expect(page.locator("html")).to_have_attribute("lang", "en")
                expect(page.locator("[name=label]")).to_have_value(LABEL)

    def test_is_kept_by_updates_and_between_the_views(self):
        page = self.open("/?lang=es")
        with page.expect_response("**/draft"):
            self.box(page, "how_sure", "not_sure").check()
        expect(page.locator("#draft-title")).to_have_text("El borrador")
        page.on("dialog", lambda dialog: dialog.accept())
        page.get_by_role("link", name="Reglas").click()
        expect(page.locator("html")).to_have_attribute("lang", "es")

    def test_marks_what_is_still_in_english(self):
        page = self.open("/?lang=es")
        unmarked = page.evaluate("""() => {
            const lang = element => element.closest("[lang]").lang;
            return [...document.querySelectorAll("legend, .choice > span, .card h4, .card strong")]
                .filter(element => {
                    const inner = element.querySelector("[lang]") ?? element;
                    const words = inner.textContent;
                    const isEnglish = /\\b(the|you|your|would|and|with|what)\\b/i.test(words);
                    return isEnglish && lang(inner) !== "en";
                }).map(element => element.outerHTML.slice(0, 160));
        }""")
        self.assertEqual(unmarked, [])
        self.assertGreater(page.locator("[lang=en]").count(), 0)
