/// The page's style sheet: light and dark by the reader's setting, one column that fits a phone,
/// and a print form that unfolds the source passages.
enum HTMLStyle {
    static let sheet = """
        :root { color-scheme: light dark; --ink: #1b1f24; --soft: #57606a; --paper: #fff;
          --panel: #f5f7f9; --line: #d5dae0; --link: #0b57b0; --good: #1a6e3c; --bad: #a8201a;
          --care: #8a5a00; --mark: #fff3bf; }
        @media (prefers-color-scheme: dark) {
          :root { --ink: #e6e9ed; --soft: #a0a9b4; --paper: #14171b; --panel: #1e2329;
            --line: #38404a; --link: #7db7ff; --good: #6fd396; --bad: #ff9a93; --care: #f0bd5c;
            --mark: #4d420f; } }
        * { box-sizing: border-box; }
        html { font: 100%/1.55 system-ui, -apple-system, "Segoe UI", Roboto, sans-serif;
          -webkit-text-size-adjust: 100%; }
        body { margin: 0 auto; padding: 1.25rem 1rem 3rem; max-width: 46rem; color: var(--ink);
          background: var(--paper); overflow-wrap: anywhere; }
        h1 { font-size: 1.6rem; line-height: 1.25; margin: .5rem 0 1rem; }
        h2 { font-size: 1.15rem; line-height: 1.35; margin: 2rem 0 .5rem; }
        p { margin: .25rem 0; }
        ul, ol { margin: 0; padding-left: 1.4rem; }
        li { margin: .55rem 0; }
        a { color: var(--link); }
        a:focus-visible, summary:focus-visible { outline: 3px solid var(--link);
          outline-offset: 2px; }
        .skip { position: absolute; left: -999rem; }
        .skip:focus { position: static; }
        .flag { border: 2px solid var(--bad); color: var(--bad); font-weight: 600;
          padding: .6rem .8rem; border-radius: .4rem; }
        .facts { display: grid; grid-template-columns: max-content 1fr; gap: .2rem .8rem;
          margin: 0 0 1rem; }
        .facts dt { color: var(--soft); }
        .facts dd { margin: 0; }
        .banner { background: var(--panel); border-left: 4px solid var(--care);
          padding: .6rem .8rem; font-size: .9rem; color: var(--soft); }
        .review { display: flex; flex-wrap: wrap; gap: .3rem 1.2rem; list-style: none;
          padding: 0; margin: 0 0 .4rem; }
        .review li { margin: 0; color: var(--soft); }
        .review li[aria-current] { color: var(--ink); font-weight: 600; }
        .review li[aria-current]::before { content: "● "; }
        .verdict { border: 1px solid var(--line); border-left: 6px solid var(--soft);
          border-radius: .4rem; padding: .2rem 1rem .8rem; margin-top: 1.5rem; }
        .verdict h2 { margin-top: .8rem; font-size: 1.25rem; }
        .verdict.for { border-left-color: var(--good); }
        .verdict.against { border-left-color: var(--bad); }
        .verdict.conditional, .verdict.insufficient { border-left-color: var(--care); }
        .judgement, .annotation, figcaption, footer { color: var(--soft); font-size: .9rem; }
        .cite { white-space: nowrap; font-size: .9em; }
        .terms { margin: .2rem 0 .2rem; font-size: .9rem; color: var(--soft); }
        .terms dt { font-weight: 600; }
        .terms dt::after { content: ": "; }
        .terms dt, .terms dd { display: inline; margin: 0; }
        .terms dd::after { content: ""; display: block; }
        .kind { border: 1px solid var(--line); border-radius: 1rem; padding: 0 .5rem;
          font-size: .8rem; color: var(--soft); white-space: nowrap; }
        .scroll { overflow-x: auto; }
        table { border-collapse: collapse; width: 100%; overflow-wrap: normal; }
        th, td { text-align: start; vertical-align: top; padding: .35rem .6rem .35rem 0;
          border-bottom: 1px solid var(--line); }
        th[scope=row] { font-weight: 600; }
        .fit { white-space: nowrap; }
        tr.matches .fit { color: var(--good); }
        tr.differs .fit { color: var(--care); }
        tr.contraindicated .fit { color: var(--bad); font-weight: 600; }
        tr.unstated .fit { color: var(--soft); }
        details { margin-top: .25rem; }
        summary { cursor: pointer; color: var(--link); font-size: .9rem; width: fit-content;
          padding: .15rem 0; }
        figure { margin: .4rem 0; padding: .5rem .8rem; background: var(--panel);
          border-left: 3px solid var(--line); }
        blockquote { margin: 0; font-size: .95rem; }
        mark { background: var(--mark); color: inherit; }
        footer { border-top: 1px solid var(--line); margin-top: 2.5rem; padding-top: .6rem; }
        li:target { background: var(--mark); }
        @media (max-width: 30rem) { .facts { display: block; } h1 { font-size: 1.35rem; } }
        @media print {
          :root { --ink: #000; --soft: #333; --paper: #fff; --panel: #fff; --mark: #eee;
            --line: #999; --link: #000; --good: #000; --bad: #000; --care: #333; }
          body { max-width: none; padding: 0; font-size: 10.5pt; }
          h2 { break-after: avoid; }
          li, figure, tr { break-inside: avoid; }
          .skip { display: none; }
          details::details-content { content-visibility: visible; display: block;
            block-size: auto; }
          a { text-decoration: none; } }
        """
}
