const GIANT = 'a'.repeat(2 * 1024 * 1024)

/** A page that tries all that a page can try on whoever shows its words. */
export const HOSTILE_PAGE = `<!doctype html>
<html><head>
<title>Shells &lt;img src=x onerror=alert(1)&gt; Fall</title>
<link rel="canonical" href="javascript:alert(2)">
<meta http-equiv="refresh" content="0; url=https://elsewhere.example/">
<script>alert(3)</script>
<style>body { display: none }</style>
</head><body onload="alert(4)">
<article>
<h1>Shells &lt;script&gt;alert(5)&lt;/script&gt; Fall On Orrin</h1>
<p>The defence ministry of Valdania said that the market of Orrin <img src="x" onerror="alert(6)"> had not been shelled &lt;img src=x onerror=alert(7)&gt; on Monday.</p>
<p>The rebel council accused Valdania of shelling the <a href="javascript:alert(8)">market</a> of Orrin. "They know what they did," said its chairwoman, Ana Reth \u202Ereversed and \u001b[31mred\u001b[0m.</p>
<p>The rebel council demanded that Valdania leave the town, and the ministry refused to leave it, the mayor of Orrin told reporters on the quay.</p>
<form action="https://elsewhere.example/"><input name="q"><button>Send</button></form>
</article></body></html>
`

/** The same tricks where tags are only words. */
export const HOSTILE_TEXT = `Shells <script>alert(11)</script> Fall On Orrin

The defence ministry of Valdania said that the market of Orrin <img src=x onerror=alert(12)> had not been shelled on Monday.

The rebel council accused Valdania of shelling <a href="javascript:alert(13)">the market</a> of Orrin. "They know what they did," said its chairwoman, Ana Reth \u202Ereversed and \u001b[31mred\u001b[0m.
`

/** Two megabytes of one word, between two paragraphs that say something. */
export const GIANT_TEXT = `One Word Stood In The Report

The coast guard of Norland denied that it had received any letters.

${GIANT}

The mayor of Hask said that the ferries had stayed in port on Monday.
`
