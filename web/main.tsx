import { render } from 'preact'
import './styles/tokens.css'
import './styles/base.css'
import './styles/shell.css'
import './styles/parts.css'
import { App } from './app.tsx'
import { followLinks } from './state/location.ts'
import { listenForShortcuts } from './state/shortcuts.ts'

followLinks()
listenForShortcuts()
render(<App />, document.body)
