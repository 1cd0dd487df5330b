/// How a written page looks, on a screen and on paper.
enum HTMLStyle {
    /// Colours come from the reader's own light or dark scheme and never carry a meaning alone.
    static let sheet = """
        :root { color-scheme: light dark; }
        body { margin: 0; font: 1.0625rem/1.55 system-ui, sans-serif; }
        main { max-width: 44rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; }
        h1, h2, h3, h4 { line-height: 1.25; margin: 1.6em 0 0.5em; }
        h1 { font-size: 1.7rem; margin-top: 0; }
        h2 { font-size: 1.3rem; border-bottom: 1px solid; padding-bottom: 0.2em; }
        h3 { font-size: 1.1rem; }
        h4 { font-size: 1rem; }
        h1, h2, h3, h4, p, li, th, td {
          unicode-bidi: plaintext; text-align: start; overflow-wrap: anywhere; }
        ul, ol { padding-inline-start: 1.6em; }
        li { margin: 0.25em 0; }
        li.box { list-style: none; text-indent: -1.4em; }
        li.box > ul { text-indent: 0; }
        blockquote { margin: 1em 0; padding: 0 1em; border-inline-start: 0.25em solid; }
        table { border-collapse: collapse; width: 100%; margin: 1em 0; }
        th, td { border: 1px solid; padding: 0.35em 0.6em; vertical-align: top; }
        th { font-weight: 700; }
        code { font-family: ui-monospace, monospace; font-size: 0.92em; }
        hr { border: 0; border-top: 1px solid; margin: 2em 0; }
        .call-out { border: 2px solid; padding: 0 1em; margin: 1em 0; font-weight: 600; }
        .heard {
          position: absolute; width: 1px; height: 1px; overflow: hidden;
          clip-path: inset(50%); white-space: nowrap; }
        @media print {
          @page { margin: 18mm 16mm; @bottom-center { content: counter(page) " / " counter(pages); } }
          body[data-mark]::before {
            content: attr(data-mark); position: fixed; top: 0; inset-inline-end: 0; padding: 0 0.5em;
            border: 1px solid; font-weight: 700; }
          body { font-size: 11pt; }
          main { max-width: none; padding: 0; }
          body[data-mark] main { padding-top: 9mm; box-decoration-break: clone; }
          h1, h2, h3, h4 { break-after: avoid; }
          thead { display: table-header-group; }
          tr, li, blockquote, .call-out { break-inside: avoid; }
          p { orphans: 3; widows: 3; }
        }
        """

    /// What comes after it for tables with many columns.
    static let wide = """
        main { max-width: none; }
        table { font-size: 0.9rem; }
        th, td { overflow-wrap: normal; }
        @media print { @page { size: landscape; } body { font-size: 8pt; } }
        """
}
