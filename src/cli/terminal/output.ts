import { styleText } from 'node:util'

type Style = Parameters<typeof styleText>[0]

/** Where a command writes, and what that place can show. Tests hand in their own. */
export interface Output {
  readonly write: (text: string) => void
  /** Progress, notes and errors: standard output stays clean for pipes. */
  readonly writeError: (text: string) => void
  /** Characters a line. */
  readonly columns: number
  readonly terminal: boolean
  readonly style: (style: Style, text: string) => string
}

/** The process's own streams. Colour follows NO_COLOR, FORCE_COLOR, `--no-color` and whether it is a terminal. */
export function processOutput(colour: boolean): Output {
  const { stdout, stderr } = process
  return {
    write: text => void stdout.write(text),
    writeError: text => void stderr.write(text),
    columns: stdout.columns ?? (Number(process.env.COLUMNS) || 120),
    terminal: stdout.isTTY === true,
    style: colour ? (style, text) => styleText(style, text, { stream: stdout }) : (_, text) => text,
  }
}
