/** One style sheet for all pages: system fonts, light and dark, phone and desktop, paper. */
export const STYLE = `
:root { color-scheme: light dark; --bg: #fdfcf9; --fg: #1d1d1b; --dim: #63605a; --line: #dcd8cf; --source: #0b5fa5; --cue: #9a4a00; --content: #e6f0dc; --nested: #cfe3bb; --card: #f4f1ea; --link: #1b4f8a; }
@media (prefers-color-scheme: dark) { :root { --bg: #171816; --fg: #e8e6e0; --dim: #a09c93; --line: #3a3b37; --source: #7cc0f5; --cue: #f0b070; --content: #26351d; --nested: #35502a; --card: #21221f; --link: #8dbcf0; } }
* { box-sizing: border-box; }
html { scroll-padding-top: 4rem; }
body { margin: 0; background: var(--bg); color: var(--fg); font: 1rem/1.55 system-ui, sans-serif; overflow-wrap: anywhere; }
a { color: var(--link); }
header.site { display: flex; flex-wrap: wrap; gap: .5rem 1.25rem; align-items: center; padding: .75rem 1.25rem; border-bottom: 1px solid var(--line); }
header.site .name { font-weight: 700; text-decoration: none; color: var(--fg); }
header.site nav { display: flex; gap: 1rem; }
header.site form { margin-left: auto; display: flex; gap: .4rem; }
input, button { font: inherit; color: inherit; background: var(--card); border: 1px solid var(--line); border-radius: .3rem; padding: .3rem .6rem; min-width: 0; }
main { max-width: 76rem; margin: 0 auto; padding: 1rem 1.25rem 3rem; }
footer.site { border-top: 1px solid var(--line); padding: 1rem 1.25rem; color: var(--dim); font-size: .875rem; }
h1 { font: 600 1.75rem/1.25 Georgia, serif; margin: .5rem 0 1rem; }
h2 { font: 600 1.2rem/1.3 Georgia, serif; margin: 1rem 0 .5rem; }
small, .facts, .legend { color: var(--dim); font-size: .875rem; }
.list { list-style: none; padding: 0; margin: 0; }
.list li { padding: .7rem 0; border-bottom: 1px solid var(--line); }
.list li > a { font-weight: 600; }
.list small { display: block; }
.list p { margin: .3rem 0 0; }
.tag { border: 1px solid var(--line); border-radius: .3rem; padding: 0 .35rem; }
.pager { display: flex; gap: 1.5rem; }
.sides { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 22rem), 1fr)); gap: 0 2rem; }
blockquote { margin: 0 0 1rem; padding: .1rem 0 .1rem 1rem; border-left: 3px solid var(--line); font-family: Georgia, serif; }
blockquote a { color: inherit; text-decoration-color: var(--line); }
blockquote footer { font: .9rem/1.4 system-ui, sans-serif; margin-top: .3rem; }
.act { border-radius: .3rem; padding: 0 .4rem; background: var(--content); color: var(--fg); font-size: .85rem; white-space: nowrap; }
.row { display: grid; grid-template-columns: minmax(0, 42rem) minmax(0, 1fr); gap: 0 1.5rem; align-items: start; }
.text { font-family: Georgia, serif; font-size: 1.075rem; }
.text p { margin: 0 0 1rem; }
.text.caption p { font: italic .95rem/1.45 system-ui, sans-serif; color: var(--dim); }
.text.summary p { font-weight: 600; }
.content { background: var(--content); }
.nested { background: var(--nested); }
.source { color: var(--source); font-weight: 600; }
.cue { color: var(--cue); font-weight: 600; }
a.cue { text-decoration-thickness: 1px; text-underline-offset: .15em; }
.anchor:target + *, .card:target { outline: 2px solid var(--cue); outline-offset: 2px; }
aside { display: grid; gap: .4rem; padding-bottom: .8rem; font-size: .9rem; }
.card { background: var(--card); border: 1px solid var(--line); border-radius: .4rem; padding: .35rem .6rem; }
.card a { color: inherit; text-decoration: none; }
.card small { display: block; }
.deeds { list-style: none; margin: .2rem 0 0; padding: 0; color: var(--dim); font-size: .82rem; }
.card details { font-size: .82rem; color: var(--dim); }
.card summary { cursor: pointer; }
.facets ul { padding-left: 1.1rem; margin: 0 0 1rem; max-width: 60rem; }
.facets li { margin: .25rem 0; }
.furniture { color: var(--dim); margin: 0 0 1rem; font-size: .875rem; max-width: 42rem; }
.furniture summary { cursor: pointer; }
.furniture pre { white-space: pre-wrap; font: inherit; opacity: .75; border-left: 2px dotted var(--line); padding-left: .75rem; }
@media (max-width: 52rem) { .row { grid-template-columns: minmax(0, 1fr); } header.site form { margin-left: 0; width: 100%; } header.site input { flex: 1; } }
@media print { header.site form, .furniture { display: none; } .row { grid-template-columns: 2fr 1fr; } }
`
