import CIFormats
import Diagnostics
import Testing

@Suite("The help on a diagnostic")
struct DiagnosticHelpTests {
    @Test("says what it means and what to do", arguments: Diagnostic.ID.allCases)
    func parts(id: Diagnostic.ID) {
        let help = DiagnosticHelp.of(id)
        #expect(help.summary.hasSuffix("."))
        #expect(help.meaning.hasPrefix(help.summary))
        #expect(help.mending.hasSuffix("."))
        #expect(help.markdown.hasPrefix(help.meaning))
        #expect(help.markdown.hasSuffix("**To mend it.** \(help.mending)"))
        // A link would lead nowhere where the page is not.
        #expect(!help.markdown.contains("]("))
    }

    @Test("is the section of the page")
    func section() {
        let help = DiagnosticHelp.of(.tooDeep)
        #expect(help.summary == "Lists and keys stand inside one another more than 64 times.")
        #expect(
            help.mending
                == "Look for brackets that were opened again and again and are not closed.")
    }
}
