import { html } from 'hono/html'

export type Html = ReturnType<typeof html>

/** The frame of every page: title, the way around, the content. Everything put in is escaped by `html`. */
export const page = (title: string, content: Html | readonly Html[]): Html => html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title} – Counterclaim</title>
<link rel="stylesheet" href="/style.css">
</head>
<body>
<header class="site"><a class="name" href="/">Counterclaim</a><nav><a href="/">Disputes</a> <a href="/articles">Articles</a></nav>
<form action="/articles" role="search"><input type="search" name="q" aria-label="Search the articles" placeholder="Search"><button>Search</button></form></header>
<main>${content}</main>
<footer class="site">A ledger of what is claimed. It does not say what is true.</footer>
</body>
</html>`

export const messagePage = (title: string, message: string): Html =>
  page(title, html`<h1>${title}</h1><p>${message}</p>`)
